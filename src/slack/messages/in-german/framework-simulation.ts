import type { frameworkSimulation as english } from '../in-english/framework-simulation.js';

/** Dieselben erfundenen Wochen unter zwei Versionen eines Frameworks. */
export const frameworkSimulation: typeof english = {
  profiles: {
    'steady-ic': 'Gleichmäßige Entwicklerin',
    'spiky-ic': 'Entwickler mit Höhen und Tiefen',
    'new-manager': 'Neue Managerin',
    'glue-ic': 'Entwicklerin, die alles zusammenhält',
    'back-from-leave': 'Zurück aus einer langen Auszeit',
    director: 'Direktorin',
  },
  heading: (profile, level) => `${profile}, ${level}`,
  otherLevel: (before, after) => `${before} → ${after}`,
  place: (band, percent) => `${band} ${percent}`,
  inBand: (band, before, after) => `${band} ${before} → ${after}`,
  moved: (heading, change) => `${heading}: ${change}`,
  line: (heading, before, after) => `${heading}: ${before} → ${after}`,
  same: (heading, place) => `${heading}: ${place}, wie vorher`,
  onlyAfter: (heading, after) => `${heading}: ${after}; vorher gab es keine solche Stufe`,
  onlyBefore: (heading, before) => `${heading}: vorher ${before}; keine Stufe bleibt dafür`,
  noLevel: (profile) => `${profile}: Für eine solche Rolle gibt es keine offene Stufe`,
  nothingExpected: 'nichts erwartet',
  weightShift: (step, dimensions) => `Mit ${step} Punkten Gewicht mehr oder weniger: ${dimensions}`,
  weightHardlyMatters: (step) =>
    `Mit ${step} Punkten Gewicht mehr oder weniger, gleich wo, ändert sich nichts um mehr als einen Punkt.`,
  fixed: (dimension, percent) => `${dimension} ${percent}`,
  range: (dimension, low, high) => `${dimension} ${low} bis ${high}`,
  rangeAndBand: (dimension, low, high) => `${dimension} ${low} bis ${high} (anderes Band)`,
  explain:
    'Sechs Menschen, die es nicht gibt, je 52 Wochen. Sie tun, was die Version davor verlangt, mehr oder weniger davon.',
};
