import type { about as english } from '../in-english/about.js';

/** What runs here, and where to say something about it. */
export const about: typeof english = {
  versionText: 'Was hier läuft.',
  versions: (app, formula, framework) =>
    `Spiegel ${app} · Formel ${formula} · neuestes Framework ${framework}.\nWochen werden immer mit dem Framework ihrer Zeit gelesen; eine neue Formel sagt es dort, wo sich Zahlen ändern.`,
  feedbackText: 'Über den Spiegel selbst.',
  feedback:
    'Der Spiegel hat kein Postfach: Was du ihm schreibst, bleibt bei dir, und keine Ansicht zeigt es denen, die ihn betreiben. Zum Spiegel selbst sag es denen, die die App in diesem Workspace installiert haben; Slack nennt sie in den Details der App. Diese Zeile hilft bei einem Fehler und sagt nichts über dich:',
  feedbackLine: (app, formula, framework) => `Mirror ${app}, Formel ${formula}, Framework ${framework}`,
  feedbackHint:
    'Zahlen, die falsch aussehen, haben ihren eigenen Platz: *Warum dieser Stand?*, unter „Nicht, was du denkst?“',
};
