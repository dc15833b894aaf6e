import type { weekly as english } from '../in-english/weekly.js';

/** The weekly form in the chat, its reminder, and what it turns into when it is closed. */
export const weekly: typeof english = {
  open: 'Deine Woche ist offen.',
  title: (dates) => `Deine Woche: ${dates}`,
  howTo:
    'Eine Sache pro Zeile. Jedes Feld darf leer bleiben. Was du tippst, bleibt nicht in diesem Chat. x6 zählt, 2d ist Zeit, ein Link belegt.',
  welcomeBack: 'Willkommen zurück. Die Wochen dazwischen gelten als abwesend, nie als Null.',
  stillOpen: 'Deine Woche ist noch offen.',
  stillOpenTitle: (dates) => `Noch offen: ${dates}`,
  noHarm: 'Zwei Minuten reichen, oder lass sie aus: Das macht nichts. Mehr kommt nicht, außer du bittest darum.',
  waits: (until) => `Deine Woche wartet bis ${until}.`,
  snoozed: (until) => `Ich melde mich wieder am ${until}. Bis dahin bleibt das Formular offen.`,
  noted: ({ count, shown }) =>
    `${shown} ${count === 1 ? 'Sache ist' : 'Sachen sind'} für diese Woche notiert. ` +
    '„Speichern“ nimmt sie mit; ansehen unter „Mehr Details…“.',

  boxes: {
    input: 'Input: was du hineingesteckt hast',
    output: 'Output: was fertig wurde',
    outputOfManagers: 'Output: was entschieden oder fertig wurde',
    outcome: 'Outcome: was sich für jemanden geändert hat',
    impact: 'Impact: was bleibt',
  },
  inBrackets: (label, often) => `${label} (${often})`,
  mostWeeks: 'fast jede Woche',
  oneInWeeks: (one, weeks) => `etwa ${one} in ${weeks} Wochen`,
  emptyMostWeeks: 'meistens leer',

  ownRead: 'Deine eigene Einschätzung der Woche…',
  save: 'Speichern',
  moreDetail: 'Mehr Details…',
  openForm: 'Öffnen',
  later: 'Später…',
  inOneHour: 'In 1 Stunde',
  thisAfternoon: 'Heute Nachmittag',
  tomorrow: (time) => `Morgen, ${time}`,
  monday: (time) => `Montag, ${time}`,
  awayUntil: 'Ich bin abwesend bis…',
  skip: 'Auslassen',
  skipWeek: (week) => `${week} auslassen`,
  changeRhythm: 'Tag, Uhrzeit oder Umfang ändern…',
  stop: 'Diese Nachrichten beenden',
  readers: 'Wer könnte das lesen?',
  foot: (when) => `${when} · Ändern, beenden oder sehen, wer das lesen könnte: unter ⋯`,

  closedText: 'Ein Formular wurde geschlossen.',
  closed: {
    stopped: (title) => `${title} ist geschlossen, weil die Nachrichten beendet wurden.`,
    moved: (title) => `${title} ist noch offen. Das Formular steht weiter unten.`,
  },
  openThisWeek: 'Diese Woche öffnen',
};
