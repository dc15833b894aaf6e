import type { about as english } from '../in-english/about.js';

/** What runs here, and where to say something about it. */
export const about: typeof english = {
  versionText: 'Was hier läuft.',
  versions: (app, formula, framework) =>
    `Spiegel ${app} · Formel ${formula} · neuestes Framework ${framework}.\nWochen werden immer mit dem Framework ihrer Zeit gelesen; ändert eine neue Formel Zahlen, steht es dabei.`,
  feedbackText: 'Über den Spiegel selbst.',
  feedback:
    'Der Spiegel hat kein Postfach: Was du ihm schreibst, bleibt bei dir, und keine Ansicht zeigt es dem Betreiber. Was den Spiegel selbst betrifft, sag denen, die die App in diesem Workspace installiert haben; Slack nennt sie in den Details der App. Diese Zeile hilft bei einem Fehler und sagt nichts über dich:',
  feedbackLine: (app, formula, framework) => `Mirror ${app}, Formel ${formula}, Framework ${framework}`,
  feedbackHint:
    'Für Zahlen, die falsch aussehen, gibt es einen eigenen Platz: *Warum dieser Stand?*, unter „Siehst du das anders?“',
};
