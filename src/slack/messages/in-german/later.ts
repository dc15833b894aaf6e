import type { later as english } from '../in-english/later.js';

/** Putting a week off and staying away, in words. */
export const later: typeof english = {
  whenText: 'Später: wann?',
  when: (week) => `Wann soll ich mich wegen ${week} wieder melden?`,
  moments: ['2h', 'morgen', 'mo 14:00'],
  examples: (examples) => `In Worten: ${examples}.`,
  problems: {
    unread: 'Daraus geht nicht hervor, wann.',
    far: 'Das ist mehr als zwei Wochen hin, also eine Pause: `pause bis` zu einem Tag hält die Wochen dazwischen aus den Zahlen heraus.',
  },
  pick: 'Später…',
  openNow: 'Jetzt öffnen',
  noted: 'Später: notiert.',
  knocks: (week, moment) =>
    `Wegen ${week} melde ich mich wieder am ${moment}. Was schon getippt oder notiert ist, bleibt.`,
  nothingWaitsText: 'Nichts wartet.',
  nothingWaits: (week) => `${week} ist beantwortet, also steht keine Erinnerung an. Öffnen kannst du sie jederzeit.`,
  silent: 'Der Spiegel schweigt gerade, also gibt es nichts zu verschieben.',
  back: 'Ich bin wieder da',
  badDayText: 'Abwesend bis wann?',
  badDay: {
    unread: 'Daraus geht nicht hervor, an welchem Tag du wieder da bist.',
    past: 'Der Tag, an dem du wieder da bist, muss morgen oder später sein.',
    far: 'Das ist mehr als ein Jahr hin; `stop` hat kein Enddatum.',
  },
  pauseUntil: (day) => `pause bis ${day}`,
  badDayExample: (problem, typed, day) =>
    `${problem} Zum Beispiel: ${typed} (${day}), oder \`bis Freitag\`, oder \`für 2 Wochen\`.`,
  pickDay: 'Einen Tag wählen…',
};
