/** The page's script. It holds no state of its own but what is being typed; everything else is drawn by the server. */
export const SCRIPT = String.raw`'use strict';
(() => {
  const root = document.documentElement;
  const as = root.dataset.as;
  const place = root.dataset.place;
  const $ = (selector, within) => (within || document).querySelector(selector);
  const $$ = (selector, within) => [...(within || document).querySelectorAll(selector)];
  const modal = $('#modal');

  // --- light and dark: the system's choice until somebody chooses
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = localStorage.getItem('theme');
  if (chosen) root.dataset.theme = chosen;

  // --- talking to the server
  async function post(kind, details) {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, as, ...details }),
    });
    return response.ok ? response.json() : { outcome: 'failed', sentence: await response.text() };
  }
  const sentences = {
    timed_out: 'The app did not answer within three seconds. What you typed is still here.',
    refused: 'The app answered with an error. What you typed is still here.',
    unreachable: 'The app is not connected. What you typed is still here.',
  };
  let noticeTimer;
  function notice(text) {
    const line = $('#notice');
    (modal.open ? modal : document.body).append(line);
    line.textContent = text;
    line.hidden = false;
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(() => { line.hidden = true; }, 6000);
  }
  async function during(surface, work) {
    if (surface) surface.setAttribute('aria-busy', 'true');
    const buttons = surface ? $$('button:not(:disabled)', surface) : [];
    for (const button of buttons) button.disabled = true;
    try {
      const result = await work();
      const told = result.sentence || sentences[result.outcome] || (result.receipt && (sentences[result.receipt.outcome] || 'The app answered with something Slack would refuse.'));
      if (told) notice(told);
      return result;
    } catch {
      notice('The local Slack is not running any more.');
      return { outcome: 'failed' };
    } finally {
      if (surface) surface.removeAttribute('aria-busy');
      for (const button of buttons) button.disabled = false;
      await refresh();
    }
  }

  // --- what a field holds, in the words of the server
  function valueOf(field) {
    if (field.tagName === 'FIELDSET') return $$('input:checked', field).map((input) => input.value);
    if (field.multiple) return [...field.selectedOptions].map((option) => option.value).filter(Boolean);
    if (field.type === 'datetime-local') return field.value === '' ? null : Math.floor(Date.parse(field.value + 'Z') / 1000);
    return field.value === '' ? null : field.value;
  }
  function restore(field, value) {
    if (field.tagName === 'FIELDSET') for (const input of $$('input', field)) input.checked = value.includes(input.value);
    else if (field.multiple) for (const option of field.options) option.selected = value.includes(option.value);
    else if (field.type !== 'datetime-local') field.value = value === null ? '' : value;
  }
  const surfaceOf = (element) => element.closest('[data-surface]');
  const keyOf = (element) => [surfaceOf(element)?.dataset.surface, element.dataset.block, element.dataset.action].join('\n');
  const placeOf = (element) => ({ surface: surfaceOf(element).dataset.surface, blockId: element.dataset.block, actionId: element.dataset.action });
  const fieldsOf = (surface) => $$('[data-field]', surface).map((field) => ({ blockId: field.dataset.block, actionId: field.dataset.action, value: valueOf(field) }));
  const dirty = new Set();
  let draftTimer;
  function keepDrafts() {
    clearTimeout(draftTimer);
    draftTimer = setTimeout(() => {
      for (const surface of dirty) if (surface.isConnected) void post('fill', { surface: surface.dataset.surface, values: fieldsOf(surface) }).catch(() => {});
      dirty.clear();
    }, 350);
  }

  // --- drawing what changed without losing what is being typed
  function patch(container, markup) {
    const typed = new Map($$('[data-field]', container).map((field) => [keyOf(field), valueOf(field)]));
    const active = document.activeElement && container.contains(document.activeElement) ? document.activeElement : null;
    const focus = active && { key: active.dataset.action ? keyOf(active) : null, id: active.id, start: active.selectionStart, end: active.selectionEnd, value: active.value };
    const fresh = document.createElement('template');
    fresh.innerHTML = markup;
    const kept = new Map($$('[data-k][data-h]', container).map((node) => [node.dataset.k + node.dataset.h, node]));
    for (const node of $$('[data-k][data-h]', fresh.content)) {
      const same = kept.get(node.dataset.k + node.dataset.h);
      if (same) node.replaceWith(same);
    }
    container.replaceChildren(fresh.content);
    for (const field of $$('[data-field]', container)) if (typed.has(keyOf(field))) restore(field, typed.get(keyOf(field)));
    if (!focus || container.contains(document.activeElement) && document.activeElement === active) return;
    const again = focus.key ? $$('[data-action]', container).find((node) => keyOf(node) === focus.key) : focus.id ? document.getElementById(focus.id) : null;
    if (!again) return;
    if (focus.id === 'command') again.value = focus.value;
    again.focus({ preventScroll: true });
    if (focus.start !== undefined && focus.start !== null && again.setSelectionRange) try { again.setSelectionRange(focus.start, focus.end); } catch { /* not a text field */ }
  }
  const shown = { side: null, main: null, modal: null };
  let drawing = Promise.resolve();
  function refresh() {
    drawing = drawing.then(draw, draw);
    return drawing;
  }
  async function draw() {
    const response = await fetch('/page/parts?as=' + encodeURIComponent(as) + '&in=' + encodeURIComponent(place));
    if (!response.ok) return;
    const parts = await response.json();
    document.title = parts.title;
    if (parts.side !== shown.side) patch($('#side'), parts.side);
    if (parts.main !== shown.main) {
      const before = $('#scroll');
      const wasAtEnd = !before || before.scrollHeight - before.scrollTop - before.clientHeight < 80;
      const top = before ? before.scrollTop : 0;
      const command = $('#command')?.value;
      patch($('#main'), parts.main);
      if (command && $('#command')) $('#command').value = command;
      const after = $('#scroll');
      if (after && place !== 'home') after.scrollTop = wasAtEnd ? after.scrollHeight : top;
      else if (after) after.scrollTop = top;
    }
    if (parts.modal !== shown.modal) showModal(parts.modal);
    Object.assign(shown, parts);
    badges();
  }
  function showModal(markup) {
    const before = $('form', modal)?.dataset.k;
    document.body.append($('#notice'));
    patch(modal, markup);
    const form = $('form', modal);
    if (!form) { if (modal.open) modal.close(); return; }
    if (!modal.open) modal.showModal();
    const wrong = $('[aria-invalid]', form);
    if (wrong) (wrong.matches('fieldset') ? $('input', wrong) : wrong).focus();
    else if (form.dataset.k !== before) ($('[data-field]:not(fieldset), [data-field] input', form) || $('footer .button:last-child', form))?.focus();
  }
  function badges() {
    for (const row of $$('[data-unread]')) {
      const [id, count] = row.dataset.unread.split(':');
      const key = 'seen ' + as + ' ' + id;
      if (id === place) sessionStorage.setItem(key, count);
      const unread = Math.max(0, Number(count) - Number(sessionStorage.getItem(key) || 0));
      const badge = $('.badge', row);
      badge.hidden = unread === 0;
      badge.textContent = unread;
      badge.setAttribute('aria-label', unread + ' new');
    }
  }

  // --- confirm dialogs
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
  });
  document.addEventListener('change', (event) => {
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
