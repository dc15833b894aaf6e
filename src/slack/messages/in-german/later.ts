import type { later as english } from '../in-english/later.js';

/** Putting a week off and staying away, in words. */
export const later: typeof english = {
  whenText: 'Später: wann?',
  when: (week) => `Wann soll ich mich zu ${week} wieder melden?`,
  moments: ['2h', 'morgen', 'mo 14:00'],
  examples: (examples) => `In Worten: ${examples}.`,
  problems: {
    unread: 'Wann, ist daraus nicht zu lesen.',
    far: 'Das ist mehr als zwei Wochen hin und damit eine Pause: Mit `pause bis` und einem Tag zählen die Wochen dazwischen nicht mit.',
  },
  pick: 'Später…',
  openNow: 'Jetzt öffnen',
  noted: 'Später: notiert.',
  knocks: (week, moment) =>
    `Zu ${week} melde ich mich wieder am ${moment}. Was schon getippt oder notiert ist, bleibt.`,
  nothingWaitsText: 'Nichts wartet.',
  nothingWaits: (week) => `${week} ist beantwortet, also steht keine Erinnerung an. Öffnen kannst du sie jederzeit.`,
  silent: 'Der Spiegel schweigt gerade, also gibt es nichts zu verschieben.',
  back: 'Ich bin wieder da',
  badDayText: 'Abwesend bis wann?',
  badDay: {
    unread: 'Ab welchem Tag du wieder da bist, ist daraus nicht zu lesen.',
    past: 'Wieder da sein kannst du frühestens morgen.',
    far: 'Das ist mehr als ein Jahr hin; `stop` hat kein Enddatum.',
  },
  pauseUntil: (day) => `pause bis ${day}`,
  badDayExample: (problem, typed, day) =>
    `${problem} Zum Beispiel: ${typed} (${day}), \`bis Freitag\` oder \`für 2 Wochen\`.`,
  pickDay: 'Einen Tag wählen…',
};
