import type { Counted } from '../counted.js';
import type { settings as english } from '../in-english/settings.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;
const everyWeek = ({ count, shown }: Counted) =>
  plural(
    count,
    'Die eine Woche darin enthält',
    count === 2 ? 'Beide Wochen enthalten' : `Alle ${shown} Wochen enthalten`,
  );

/** When and how the mirror speaks: the settings window, its receipts, being away, stopping. */
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
      discreet: { text: 'Diskret', description: 'Der Chat sagt nur „bereit“; der Rest öffnet sich in Fenstern.' },
    },
  },
  words: {
    label: 'Worte für den Stand',
    choices: {
      review: { text: 'Die Worte einer Beurteilung', description: 'Meeting Expectations' },
      plain: { text: 'Einfache Worte', description: 'Auf der Stufe' },
      numbers: { text: 'Nur Zahlen', description: '109 % von dem, was die Stufe verlangt' },
      hidden: { text: 'Ausgeblendet', description: 'Kein Band und keine Zahl' },
    },
    rest: { text: '4 Wochen ausgeblendet', description: 'Kein Band und keine Zahl; endet von selbst' },
    restsUntil: (day) => `Ausgeblendet bis ${day}`,
  },
  pictures: { label: 'Bilder', choices: { light: { text: 'Hell' }, dark: { text: 'Dunkel' } } },
  energy: {
    label: 'Deine Energie in dieser Woche',
    placeholder: 'Zählt nie mit, nur für dich',
    levels: ['1 Leer', '2 Niedrig', '3 Geht so', '4 Gut', '5 Voll'],
    inRow: (energy) => `Energie ${energy} von 5`,
  },
  placeholder: 'Wählen',
  changeLevel: 'Meine Stufe ändern…',
  away: 'Ich bin abwesend…',
  stop: 'Beenden',
  startAgain: 'Wieder anfangen',
  iAmBack: 'Ich bin wieder da',
  awayNoted: 'Abwesend: notiert.',
  openThat: (week) => `${week} öffnen`,
  stopKeeps: 'Beenden stellt alle Nachrichten sofort ab; deine Wochen bleiben.',
  stoppedLine: 'Beendet: Es kommt nichts mehr. Die Wochen bleiben.',
  awayUntil: (day) => `Abwesend bis ${day}. Es kommt nichts, und diese Wochen zählen nicht mit.`,
  awayOpenEnd: 'Abwesend, bis du wieder da bist. Es kommt nichts, und diese Wochen zählen nicht mit.',
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
      bandWords: 'die Worte für den Stand',
      energy: 'die Frage nach der Energie',
    },
    next: (moment) => `Die nächste Frage kommt am ${moment}.`,
    nothingNext: 'Im Moment kommt nichts.',
    undo: 'Rückgängig',
    undoFor: 'Rückgängig geht zehn Minuten lang: hier, im Home-Tab und in den Einstellungen.',
    aMomentAgo: 'Die Einstellungen wurden eben geändert.',
    undone: 'Rückgängig gemacht. Alles ist wie vor dieser Änderung.',
    tooLate: 'Das ist mehr als zehn Minuten her. Es wurde nichts geändert; neu einstellen lässt es sich jederzeit.',
    changedSince:
      'Die Einstellungen wurden inzwischen noch einmal geändert, oder das ist schon rückgängig gemacht. Es wurde nichts geändert.',
    openSettings: 'Einstellungen',
  },
  hidden: {
    hideForWeeks: 'Zahlen 4 Wochen ausblenden',
    text: 'Band und Zahlen sind ausgeblendet.',
    until: (day) =>
      `Band und Zahlen sind ausgeblendet bis ${day}: in Antworten, Bildern, im Home-Tab und beim Teilen. Sie kommen von selbst zurück.`,
    forGood: 'Band und Zahlen sind schon ausgeblendet, bis du in den Einstellungen etwas anderes wählst.',
    showAgain: 'Wieder zeigen',
    shown: 'Band und Zahlen sind wieder zu sehen.',
  },
  pause: {
    title: 'Abwesend',
    submit: 'Speichern',
    explain:
      'Ein Urlaub oder Monate am Stück, auch wenn sie vorbei sind oder erst kommen. Diese Wochen zählen nicht mit, auch nicht als Null; eine Woche mit Zeilen zählt so, wie du sie gearbeitet hast. Solange es dauert, kommt nichts.',
    from: 'Erster Tag weg',
    fromHint: 'Die Woche dieses Tages zählt als abwesend.',
    day: 'Wieder da ab',
    openEnd: 'Noch offen: bis ich wieder da bin',
    openEndLabel: 'Oder',
    dayMissing: 'Wähle, ab wann du wieder da bist, oder kreuze „bis ich wieder da bin“ an.',
    part: 'Wie viel arbeitest du in diesen Wochen trotzdem?',
    parts: { none: 'Gar nicht', quarter: 'Ein Viertel', half: 'Die Hälfte', most: 'Drei Viertel' },
    partHint:
      'Mit einem Teil fragt der Spiegel weiter und erwartet entsprechend weniger, auch von Wochen mit Zeilen. Auf Dauer: „Arbeitszeit…“.',
    dayInPast: 'Wähle einen Tag nach heute.',
    backBeforeLeaving: 'Wähle einen Tag nach dem ersten Tag weg.',
    endNeeded:
      'Wähle, ab wann du wieder da bist: Offen lassen geht nur, wenn es schon begonnen hat und du gar nicht arbeitest.',
    tooLong: (weeks) => `Das sind mehr als ${weeks} Wochen. Trag es in zwei Teilen ein.`,
    noted: 'Notiert.',
    notedPast: (from, until, weeks) =>
      `Weg vom ${from} bis ${until}: ${weeksOf(weeks)} ${plural(weeks.count, 'zählt', 'zählen')} jetzt nicht mit, auch nicht als Null.`,
    notedAhead: (from, until) =>
      `Weg vom ${from} bis ${until}: vorgemerkt. Bis dahin fragt der Spiegel wie immer, dann wird er von selbst still.`,
    keptLines: (weeks) =>
      `${weeksOf(weeks)} ${plural(weeks.count, 'enthält Zeilen und zählt', 'enthalten Zeilen und zählen')} weiter so, wie du gearbeitet hast.`,
    onlyLines: (weeks) =>
      `${everyWeek(weeks)} Zeilen, also hat sich nichts geändert: Eine Woche mit Zeilen zählt so, wie du sie gearbeitet hast. War es keine ganze? Öffne die Woche und sag, wie viel davon du gearbeitet hast, oder trag die Abwesenheit noch einmal mit einem Teil ein. Auf Dauer gibt es „Arbeitszeit…“.`,
    noWeek: (from, until) =>
      `Es hat sich nichts geändert: Eine Woche zählt als abwesend, wenn ihr Freitag es ist, und zwischen dem ${from} und dem ${until} liegt kein Freitag. Geht es um ein, zwei Tage, öffne die Woche und sag, wie viel davon du gearbeitet hast.`,
    notedPart: (from, until, part) =>
      `Vom ${from} bis ${until} arbeitest du ${part}: So viel wird in diesen Wochen erwartet.`,
    readAgain: (weeks) => `${weeksOf(weeks)} mit Zeilen ${plural(weeks.count, 'wurde', 'wurden')} neu gelesen.`,
    withoutLines: (weeks) =>
      `${weeksOf(weeks)} ohne Zeilen ${plural(weeks.count, 'zählt', 'zählen')} nicht mit, bis welche darin stehen.`,
    saidThemselves: (weeks) =>
      `Bei ${weeks.count === 1 ? 'einer Woche' : `${weeks.shown} Wochen`} steht schon, dass nicht mehr davon gearbeitet wurde; das bleibt.`,
    goesOnAsking: 'Der Spiegel fragt weiter.',
    allSaid: (weeks) =>
      `${everyWeek(weeks)} Zeilen, und dort steht schon, dass nicht mehr davon gearbeitet wurde. Also hat sich nichts geändert: Öffne eine Woche, um zu sagen, wie viel davon du gearbeitet hast.`,
    countWhole: 'Wieder ganz zählen',
    wholeAgain: (weeks) =>
      weeks.count === 0
        ? 'Es hat sich nichts geändert: Was in diesen Wochen steht, wurde seitdem einzeln in ihrem Formular gesagt.'
        : `${weeksOf(weeks)} ${plural(weeks.count, 'zählt', 'zählen')} wieder ganz.`,
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
