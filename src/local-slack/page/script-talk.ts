/** Opening: names, light and dark, talking to the server, notices. */
export const TALK = String.raw`'use strict';
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

`;
