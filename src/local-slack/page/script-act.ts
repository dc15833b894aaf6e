/** Clicks, keys, submits, confirm dialogs, and listening for changes. */
export const ACT = String.raw`  // --- confirm dialogs
  function confirmed(element) {
    if (!element.dataset.confirm) return Promise.resolve(true);
    const asked = JSON.parse(element.dataset.confirm);
    const dialog = $('#confirm');
    dialog.innerHTML = '<form method="dialog"><header><h2 id="confirm-title"></h2></header><div class="modal-body"></div><footer><button class="button" value="no"></button><button class="button primary" value="yes"></button></footer></form>';
    $('h2', dialog).textContent = asked.title.text;
    $('.modal-body', dialog).textContent = asked.text.text;
    const [no, yes] = $$('button', dialog);
    no.textContent = asked.deny.text;
    yes.textContent = asked.confirm.text;
    if (asked.style === 'danger') yes.classList.replace('primary', 'danger');
    dialog.returnValue = 'no';
    dialog.showModal();
    return new Promise((resolve) => dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true }));
  }

  // --- acts
  async function click(element, choose) {
    const surface = surfaceOf(element);
    if (!(await confirmed(element))) return refresh();
    if (element.dataset.url) window.open(element.dataset.url, '_blank', 'noopener,noreferrer');
    const values = fieldsOf(surface);
    return during(surface, () => post('click', { ...placeOf(element), values, ...(choose === undefined ? {} : { choose }) }));
  }
  const doings = {
    theme: () => {
      root.dataset.theme = (root.dataset.theme || (system.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
      localStorage.setItem('theme', root.dataset.theme);
    },
    menu: () => document.body.classList.toggle('menu-open'),
    clock: (button) => during($('#side .clock'), () => post('clock', { step: button.dataset.step })),
    shortcut: (button) => during(null, () => post('shortcut', { callbackId: button.dataset.callback, ...(button.dataset.ts ? { channel: button.dataset.channel, ts: button.dataset.ts } : {}) })),
    close: () => during(modal, () => post('close', { all: false })),
    'close-all': () => during(modal, () => post('close', { all: true })),
  };
  document.addEventListener('click', (event) => {
    for (const menu of $$('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
    const button = event.target.closest('button');
    if (!button) return;
    const menu = button.closest('details.menu');
    if (menu) menu.open = false;
    if (button.dataset.do) void doings[button.dataset.do]?.(button);
    else if (button.dataset.action) void click(button, button.dataset.choose);
  });
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.do === 'submit') {
      event.preventDefault();
      void during(form, () => post('submit', { surface: form.dataset.surface, values: fieldsOf(form) }));
    }
    if (form.dataset.do === 'command') {
      event.preventDefault();
      const input = $('#command');
      const typed = input.value.trim();
      if (typed === '') return;
      // As in Slack: whoever sends a command is taken to where its answer will stand.
      const list = $('#scroll');
      if (list && place !== 'home') list.scrollTop = list.scrollHeight;
      void during(form, async () => {
        const result = await post('command', { typed, channel: form.dataset.channel });
        if (!result.sentence) input.value = '';
        return result;
      });
    }
  });
  document.addEventListener('input', (event) => {
    const surface = surfaceOf(event.target);
    if (event.target.dataset.suggest !== undefined) return void suggest(event.target);
    if (!surface) return;
    dirty.add(surface);
    keepDrafts();
    if (event.target.dataset.typing !== undefined) tellTyped(event.target);
  });
  // As Slack does: a moment after the last letter. Nothing is locked meanwhile, because somebody is still typing.
  let typedTimer;
  function tellTyped(field) {
    clearTimeout(typedTimer);
    typedTimer = setTimeout(() => {
      if (!field.isConnected) return;
      void post('click', { ...placeOf(field), values: fieldsOf(surfaceOf(field)), choose: valueOf(field) ?? '' }).catch(() => {});
    }, 250);
  }
  async function upload(chooser) {
    const surface = surfaceOf(chooser);
    const field = $('[data-field]', chooser.parentElement);
    await during(surface, async () => {
      const ids = [];
      for (const file of chooser.files) {
        const address = '/page/upload?as=' + encodeURIComponent(as) + '&name=' + encodeURIComponent(file.name);
        const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
        if (!response.ok) return { sentence: await response.text() };
        ids.push((await response.json()).id);
      }
      field.value = ids.join(' ');
      return post('fill', { surface: surface.dataset.surface, values: fieldsOf(surface) });
    });
  }
  document.addEventListener('change', (event) => {
    if (event.target.dataset.upload !== undefined) return void upload(event.target);
    const field = event.target.closest('[data-field]');
    if (!field || !field.dataset.live || field.matches('textarea') || /^(text|email|url|number)$/.test(field.type)) return;
    void click(field, valueOf(field));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') for (const menu of $$('details.menu[open]')) { menu.open = false; $('summary', menu).focus(); }
    const field = event.target.closest?.('input[data-field][data-live]');
    if (event.key === 'Enter' && field && /^(text|email|url|number)$/.test(field.type)) { event.preventDefault(); void click(field, valueOf(field)); }
  });
  modal.addEventListener('cancel', (event) => { event.preventDefault(); void doings.close(); });
  // Browsers may close a dialog without asking; the server must hear of it all the same.
  modal.addEventListener('close', () => { if ($('form', modal)) void doings.close(); });

  let suggestTimer;
  function suggest(box) {
    clearTimeout(suggestTimer);
    suggestTimer = setTimeout(async () => {
      const { options } = await post('suggest', { ...placeOf(box), typed: box.value });
      const select = $('select', box.parentElement);
      select.replaceChildren(...[{ value: '', text: { text: 'Choose…' } }, ...(options || [])].map((option) => new Option(option.text.text, option.value)));
    }, 250);
  }

  // --- the first look, and every change after it
  const scroll = $('#scroll');
  if (scroll && place !== 'home') scroll.scrollTop = scroll.scrollHeight;
  void post('look', { place }).catch(() => {});
  new EventSource('/page/changes').addEventListener('message', () => void refresh());
  void refresh();
})();
`;
