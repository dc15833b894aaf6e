/** Reading fields, and drawing what changed without losing what is being typed. */
export const DRAW = String.raw`  // --- what a field holds, in the words of the server
  function valueOf(field) {
    if (field.dataset.field === 'file_input') return field.value.split(' ').filter(Boolean);
    if (field.tagName === 'FIELDSET') return $$('input:checked', field).map((input) => input.value);
    if (field.multiple) return [...field.selectedOptions].map((option) => option.value).filter(Boolean);
    if (field.type === 'datetime-local') return field.value === '' ? null : Math.floor(Date.parse(field.value + 'Z') / 1000);
    return field.value === '' ? null : field.value;
  }
  function restore(field, value) {
    if (field.dataset.field === 'file_input') field.value = value.join(' ');
    else if (field.tagName === 'FIELDSET') for (const input of $$('input', field)) input.checked = value.includes(input.value);
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
  // Browsers drop a click whose button moved between press and release; a native menu swallows the release.
  let letGo = Promise.resolve();
  let release = () => {};
  document.addEventListener('pointerdown', () => {
    release();
    letGo = new Promise((resolve) => { release = resolve; setTimeout(resolve, 1000); });
  }, true);
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, () => setTimeout(release), true);
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
    await letGo;
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
    else if (form.dataset.k !== before) ($('.block.input [data-field]:not(fieldset), .block.input [data-field] input', form) || $('footer .button:last-child', form))?.focus();
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

`;
