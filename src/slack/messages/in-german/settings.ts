import type { settings as english } from '../in-english/settings.js';

/** Wann und wie der Spiegel spricht. */
export const settings: typeof english = {
  title: 'Einstellungen',
  save: 'Speichern',
  pace: {
    label: 'Wie oft soll ich fragen?',
    choices: {
      weekly: { text: 'Einmal pro Woche' },
      twice: { text: 'Zweimal pro Woche', description: 'Ein frühes Formular, und ein Tag, der nach dem Rest fragt' },
      fortnightly: { text: 'Jede zweite Woche', description: 'Zwei Wochen auf einmal' },
    },
  },
  day: 'Tag',
  time: 'Uhrzeit',
  early: {
    label: 'Der frühere Tag',
    hint: 'Für dieselbe Woche. Der spätere Tag zeigt, was schon da ist, und fragt nach dem Rest.',
    wrong: (weekday) => `Der frühere Tag liegt in derselben Woche, vor ${weekday}.`,
    notBoth: 'Wähle einen anderen Tag als oben.',
  },
  zone: (zone) => `${zone}, aus deinem Slack-Profil.`,
  wishes: {
    label: 'Außerdem',
    reminder: 'Einmal erinnern, wenn eine Woche noch offen ist',
    energy: 'Nach meiner Energie fragen, 1 bis 5; zählt nie mit',
  },
  detail: {
    label: 'Wie viel darf im Chat stehen?',
    choices: {
      full: { text: 'Alles', description: 'Das Formular und die Antwort mit ihren Bildern stehen im Chat.' },
      discreet: { text: 'Diskret', description: 'Der Chat sagt nur „bereit“; der Rest öffnet sich davor.' },
    },
  },
  words: {
    label: 'In welchen Worten',
    choices: {
      review: { text: 'Die Worte einer Beurteilung', description: 'Meeting Expectations' },
      plain: { text: 'Einfache Worte', description: 'Auf der Stufe' },
      numbers: { text: 'Nur Zahlen', description: '109 % von dem, was die Stufe verlangt' },
      hidden: { text: 'Verborgen', description: 'Kein Band und keine Zahl' },
    },
    rest: { text: '4 Wochen verborgen', description: 'Kein Band und keine Zahl; endet von selbst' },
    restsUntil: (day) => `Verborgen bis ${day}`,
  },
  pictures: { label: 'Bilder', choices: { light: { text: 'Hell' }, dark: { text: 'Dunkel' } } },
  energy: {
    label: 'Deine Energie in dieser Woche',
    placeholder: 'Zählt nie mit, nur für dich',
    levels: ['1 Leer', '2 Niedrig', '3 Geht so', '4 Gut', '5 Voll'],
    inRow: (energy) => `Energie ${energy} von 5`,
  },
  placeholder: 'Wählen',
  changeLevel: 'Stufe ändern…',
  away: 'Ich bin weg…',
  stop: 'Beenden',
  startAgain: 'Wieder beginnen',
  iAmBack: 'Ich bin zurück',
  awayNoted: 'Weg: notiert.',
  openThat: (week) => `${week} öffnen`,
  stopKeeps: 'Beenden stellt alle Nachrichten sofort ab; deine Wochen bleiben.',
  stoppedLine: 'Beendet: Es kommt nichts mehr. Die Wochen bleiben.',
  awayUntil: (day) => `Weg bis ${day}. Es kommt nichts, und freie Wochen bleiben außen vor.`,
  awayOpenEnd: 'Weg, bis du zurückkommst. Es kommt nichts, und freie Wochen bleiben außen vor.',
  rhythm: {
    weekly: (weekday, time) => `${weekday} ${time}`,
    twice: (early, weekday, time) => `${early} und ${weekday} ${time}`,
    fortnightly: (weekday, time) => `Jede zweite Woche, ${weekday} ${time}`,
  },
  changed: {
    title: 'Gespeichert',
    text: 'Die Einstellungen sind geändert.',
    sentence: (what) => `Geändert: ${what}.`,
    names: {
      rhythm: 'wann ich frage',
      reminder: 'die Erinnerung',
      detail: 'wie viel im Chat steht',
      theme: 'die Bilder',
      bandWords: 'in welchen Worten',
      energy: 'die Frage nach der Energie',
    },
    next: (moment) => `Die nächste Frage kommt am ${moment}.`,
    nothingNext: 'Im Moment kommt nichts.',
    undo: 'Rückgängig',
    undoFor: 'Rückgängig geht zehn Minuten lang: hier, im Home-Tab und in den Einstellungen.',
    aMomentAgo: 'Die Einstellungen wurden eben geändert.',
    undone: 'Rückgängig gemacht. Alles ist wie vor dieser Änderung.',
    tooLate:
      'Das ist mehr als zehn Minuten her, deshalb blieb alles, wie es ist. Die Einstellungen lassen sich jederzeit wieder ändern.',
    changedSince:
      'Die Einstellungen haben sich seitdem noch einmal geändert, oder das ist schon rückgängig. Jetzt blieb alles, wie es ist.',
    openSettings: 'Einstellungen',
  },
  hidden: {
    hideForWeeks: 'Zahlen 4 Wochen verbergen',
    text: 'Band und Zahlen sind verborgen.',
    until: (day) =>
      `Band und Zahlen sind bis ${day} verborgen: in Antworten, Bildern, im Home-Tab und beim Teilen. Sie kommen von selbst zurück.`,
    forGood: 'Band und Zahlen sind schon verborgen, bis du in den Einstellungen etwas anderes wählst.',
    showAgain: 'Wieder zeigen',
    shown: 'Band und Zahlen sind wieder zu sehen.',
  },
  pause: {
    title: 'Weg',
    submit: 'Still bleiben',
    explain: 'Es kommt nichts, bis du zurück bist. Freie Wochen bleiben außen vor, nie als Null.',
    day: 'Erster Tag zurück',
    openEnd: 'Noch kein Tag: bis ich zurückkomme',
    openEndLabel: 'Oder',
    dayMissing: 'Wähle den ersten Tag zurück, oder kreuze „bis ich zurückkomme“ an.',
    dayInPast: 'Wähle einen Tag nach heute.',
  },
  stopped: {
    text: 'Beendet.',
    sentence: 'Beendet. Es kommt nichts mehr. Deine Wochen bleiben und lassen sich im Home-Tab löschen.',
  },
  resumed: {
    text: 'Willkommen zurück.',
    sentence: 'Willkommen zurück.',
  },
};
