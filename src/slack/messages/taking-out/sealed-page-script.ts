/**
 * What runs in a sealed page, in the browser of whoever opens it: asks for the passphrase, opens the contents with Web
 * Crypto, shows them and offers them to save. It asks nothing of any network, and its words and data come from the page.
 */
export const sealedPageScript = String.raw`'use strict';
(() => {
  const find = (id) => document.getElementById(id);
  const [form, typed, said, saves, read] = ['form', 'passphrase', 'said', 'saves', 'read'].map(find);
  const words = JSON.parse(find('words').textContent);
  const say = (text) => { said.textContent = text; };
  const bytesOf = (base64) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const canonical = (text) => text.toLowerCase().replace(/[^0-9a-z]/g, '').replace(/o/g, '0').replace(/[il]/g, '1');
  if (!globalThis.crypto || !crypto.subtle) return say(words.tooOld);
  form.hidden = false;

  async function open(passphrase) {
    let sealed;
    let closed;
    try {
      sealed = JSON.parse(find('sealed').textContent);
      closed = bytesOf(sealed.contents);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', closed));
      if (!bytesOf(sealed.digest).every((byte, at) => byte === digest[at])) return say(words.damaged);
    } catch { return say(words.damaged); }
    try {
      const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(canonical(passphrase)), 'PBKDF2', false, ['deriveKey']);
      const { derivation, cipher } = sealed;
      const how = { name: 'PBKDF2', hash: derivation.hash, salt: bytesOf(derivation.salt), iterations: derivation.rounds };
      const key = await crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: cipher.bits }, false, ['decrypt']);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(cipher.nonce) }, key, closed);
      offer(JSON.parse(new TextDecoder().decode(plain)));
    } catch { say(words.wrong); typed.select(); }
  }
  const types = { json: 'application/json', csv: 'text/csv', md: 'text/markdown' };
  function offer(contents) {
    form.hidden = true;
    typed.value = '';
    for (const button of saves.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        const kind = button.value;
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob([contents[kind]], { type: types[kind] + ';charset=utf-8' }));
        link.download = words.name + '.' + kind;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      });
    }
    read.textContent = contents.md;
    saves.hidden = read.hidden = false;
    say(words.opened);
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(words.opening);
    // Let the word be painted before the key is derived.
    setTimeout(() => void open(typed.value), 50);
  });
  typed.focus();
})();
`;
