import type { twoKnocks as english } from '../in-english/two-knocks.js';

/** Zwei Fragen zu einer Woche, oder eine zu zwei Wochen. */
export const twoKnocks: typeof english = {
  earlyText: 'Deine Woche bisher.',
  earlyTitle: (dates) => `Deine Woche bisher: ${dates}`,
  restComes: (day, time) => `Nach dem Rest frage ich am ${day}, ${time}.`,
  goesOnText: 'Deine Woche geht weiter.',
  goesOn: 'Was da ist, bleibt, und was du hier schreibst, kommt dazu. Nichts mehr: einfach speichern.',
  countInBox: (label, count) => `${label} · bisher ${count}`,
  soFarSaved: (week) => `${week} ist bis hierher gespeichert.`,
  thatWasAll: 'Das war alles',
  beforeIsOpen: (week, dates) => `${week} gehört dazu und ist auch noch offen: ${dates}.`,
  fillBefore: (week) => `${week} ausfüllen`,
};
