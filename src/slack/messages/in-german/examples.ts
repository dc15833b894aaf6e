import type { examples as english } from '../in-english/examples.js';

/** Lines that a person of the role could have written, and that are read as they are meant. */
export const examples: typeof english = {
  ic: {
    input: 'Reviews x6\ngemeinsam mit einer Kollegin am Auth-Spike, 1d',
    output: 'Rate-Limiter ausgeliefert, 3d https://…\nRFC: idempotente Jobs',
    outcome: 'Checkout-Timeouts 40 → 3 am Tag, für das Payments-Team',
    impact: 'zwei weitere Teams bauen seit Mai auf unsere Retry-Bibliothek',
    next: 'das Such-Team fragen, ob der Limiter geholfen hat',
  },
  manager: {
    input: '1:1s x8\nHiring-Loop x3\nPlanung für das Quartal, 1d',
    output: 'Angebot an eine Backend-Entwicklerin gemacht\nRoadmap mit dem Produkt steht, 2d',
    outcome: 'Juniorin leitet Incident-Reviews allein\nRelease verschoben, gelernt: aufteilen',
    impact: 'drei Teams bleiben bei unserem Modell für die Rufbereitschaft',
    next: 'die Neue im Team fragen, was sie noch bremst',
  },
  'senior-manager': {
    input: '1:1s mit meinen Managern x5\nSkip-Levels x4\nPortfolio-Review, 1d',
    output: 'zwei Teams zusammengelegt, Charta steht, 2d\nStellenplan vereinbart',
    outcome: 'eine Managerin plant ohne mich\nMigration zahlt sich ein Quartal früher aus',
    impact: 'unser Review-Ritual nutzt die ganze Abteilung',
    next: 'jede Führungskraft fragen, welches Projekt sie streichen würde',
  },
  director: {
    input: 'Staff-Meetings x4\nSkip-Levels x6\nStrategie-Interviews im Vertrieb, 1d',
    output: 'Plattformstrategie steht, 2d https://…\nBudgetkürzung mit Finance vereinbart',
    outcome: 'zwei Manager leiten nun eigene Bereiche\nLaunch am Termin, in ruhigem Tempo',
    impact: 'die Plattform trägt inzwischen die Hälfte der neuen Verkäufe',
    next: 'den Vertrieb fragen, welchen Abschluss die Plattform brachte',
  },
};
