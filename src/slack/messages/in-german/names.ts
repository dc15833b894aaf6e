import type { names as english } from '../in-english/names.js';

/** Plain words for everything inside. Input, Output, Outcome and Impact stay what they are called at work. */
export const names: typeof english = {
  dimensions: { input: 'Input', output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  lines: {
    input: ['Input', 'Inputs'],
    output: ['Output', 'Outputs'],
    outcome: ['Outcome', 'Outcomes'],
    impact: ['Impact', 'Impacts'],
  },
  sizes: { S: 'unter einem halben Tag', M: 'ein bis zwei Tage', L: 'fast eine Woche', XL: 'mehrere Wochen' },
  ownerships: { contributed: 'geholfen', shared: 'gemeinsam gemacht', led: 'vorangetrieben' },
  evidences: {
    none: 'ohne Beleg',
    described: 'in Worten',
    linked: 'mit Link',
    corroborated: 'jemand anderes oder eine Zahl belegt es',
  },
  reaches: {
    me: 'nur ich',
    team: 'mein Team',
    'another-team': 'auch ein anderes Team',
    organisation: 'die ganze Organisation',
    company: 'Kunden oder die Firma',
  },
  results: {
    worked: 'es hat geklappt',
    better: 'besser als erhofft',
    partly: 'teilweise',
    missed: 'verfehlt, aber gelernt',
  },
  durabilities: {
    'keeps-going': 'läuft weiter',
    'here-to-stay': 'bleibt auch ohne mich',
    'one-time': 'nur dieses eine Mal',
  },
  ownReads: [
    'Weit unter dem, was meine Stufe verlangt',
    'Etwas darunter',
    'Etwa das, was meine Stufe verlangt',
    'Darüber',
    'Weit darüber',
  ],
  weekStates: {
    logged: 'eingetragen',
    empty: 'ruhig, zählt mit',
    away: 'abwesend',
    skipped: 'ausgelassen',
    missed: 'nicht eingetragen',
  },
  count: (count, dimension) => `${count} ${names.dimensions[dimension]}`,
  close: 'Schließen',
  back: 'Zurück',
  week: (number) => `Woche ${number}`,
  weekTitle: (number, dates) => `Woche ${number} · ${dates}`,
};
