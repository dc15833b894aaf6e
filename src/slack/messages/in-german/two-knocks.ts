import type { twoKnocks as english } from '../in-english/two-knocks.js';

/** Two knocks a week about one week, or one knock about two weeks. */
export const twoKnocks: typeof english = {
  earlyText: 'Deine Woche bisher.',
  earlyTitle: (dates) => `Deine Woche bisher: ${dates}`,
  restComes: (day, time) => `Nach dem Rest frage ich am ${day}, ${time}.`,
  goesOnText: 'Deine Woche geht weiter.',
  goesOn: 'Was da ist, bleibt, und was du hier schreibst, kommt dazu. Nichts weiter? Dann einfach speichern.',
  countInBox: (label, count) => `${label} · bisher ${count}`,
  soFarSaved: (week) => `${week} ist bis hierher gespeichert.`,
  thatWasAll: 'Das war alles',
  beforeIsOpen: (week, dates) => `${week} gehört dazu und ist auch offen: ${dates}.`,
  fillBefore: (week) => `${week} ausfüllen`,
};
