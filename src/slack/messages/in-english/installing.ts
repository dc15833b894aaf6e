/** The pages of a browser at the end of an install. */
export const installing = {
  doneTitle: 'The mirror is installed',
  done: 'Open Slack: under Apps there is Mirror now. Everybody begins for themselves, with one form in its Home tab; until then nobody is asked anything.',
  cancelledTitle: 'Nothing was installed',
  cancelled: 'You cancelled in Slack, and nothing was kept. You can start again whenever you like.',
  staleTitle: 'This way in is no longer valid',
  stale:
    'An install has to end within ten minutes, in the browser where it began. Nothing was installed and nothing was kept: start again.',
  failedTitle: 'The mirror was not installed',
  failed: (reference: string): string =>
    `Slack or this server did not finish it, and nothing was kept. Start again; if it fails once more, tell whoever runs the mirror the reference ${reference}.`,
  again: 'Start again',
};
