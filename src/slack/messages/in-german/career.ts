import type { Counted } from '../counted.js';
import type { career as english } from '../in-english/career.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;

/** Stations, changes with a day, and how much of full time somebody works. */
export const career: typeof english = {
  button: 'Meine Stationen…',
  title: 'Meine Stationen',
  explain: 'Woran die Wochen gemessen werden, und seit wann. Firmennamen stehen nur in Fenstern, nie im Chat.',
  levelName: (title, key) => `${title} (${key})`,
  retired: (name) => `${name}, nicht mehr vergeben`,
  always: 'von der ersten Woche an',
  alwaysUntil: (to) => `von der ersten Woche bis ${to}`,
  since: (from) => `seit ${from}`,
  fromTo: (from, to) => `${from} – ${to}`,
  countsFromTo: (from, to) => `ab ${from}; Wochen bis ${to} werden daran gemessen`,
  countsUntil: (to) => `von der ersten Woche an; Wochen bis ${to} werden daran gemessen`,
  ahead: (from) => `beginnt von selbst am ${from}`,
  olderNotListed: ({ count, shown }) => `${shown} ältere ${plural(count, 'ist', 'sind')} aufgehoben.`,
  menu: { day: 'Tag ändern…', level: 'Stufe, Firma…', remove: 'Entfernen…' },
  add: 'Frühere Station ergänzen…',

  anew: {
    none: 'Keine eingetragene Woche wird neu gelesen.',
    will: (weeks, dates) => `${weeksOf(weeks)} ${plural(weeks.count, 'wird', 'werden')} neu gelesen: ${dates}.`,
    done: (weeks, dates) => `${weeksOf(weeks)} ${plural(weeks.count, 'wurde', 'wurden')} neu gelesen: ${dates}.`,
    doneNone: 'Keine eingetragene Woche wurde neu gelesen.',
  },

  day: {
    title: 'Ein anderer Tag',
    label: 'Begonnen am',
    hint: 'Es zählt ab dem Montag dieser Woche.',
    submit: 'Tag ändern',
  },
  station: {
    title: 'Stufe und Firma',
    submit: 'Ändern',
    from: 'Ab',
    until: 'Was danach kam, begann am',
  },
  remove: {
    title: 'Entfernen?',
    submit: 'Entfernen',
    explain: (name, dates) =>
      `${name}, ${dates}. Die Wochen bleiben; gemessen werden sie an der Station davor, oder an der danach, wenn es die erste ist.`,
    onlyOne: 'Es ist die einzige, und die Wochen brauchen etwas, woran sie gemessen werden. Ändere Stufe oder Tag.',
  },
  earlier: {
    title: 'Eine frühere Station',
    submit: 'Ergänzen',
    explain: 'Was zwischen den beiden Tagen liegt, wird an dieser Stufe gemessen; alles danach bleibt, wie es ist.',
  },
  done: {
    day: 'Der Tag ist geändert.',
    level: 'Das ist geändert.',
    remove: 'Die Station ist entfernt.',
    earlier: 'Die Station ist ergänzt.',
  },

  problems: {
    'too-old': 'Das liegt mehr als zehn Jahre zurück. Nimm einen späteren Tag.',
    'too-far':
      'Das liegt mehr als 13 Wochen voraus. Nimm einen früheren Tag; eintragen lässt es sich, wenn es näher ist.',
    pickDay: 'Wähle einen Tag.',
    gone: 'Diese Station gibt es nicht mehr. Schließ das Fenster und öffne es neu.',
    'only-one': 'Es ist die einzige. Ändere stattdessen Stufe oder Tag.',
    'behind-next':
      'Die nächste Station beginnt in dieser Woche oder davor. Nimm einen früheren Tag, oder verschieb erst jene.',
    'before-previous':
      'Die Station davor beginnt in dieser Woche oder danach. Nimm einen späteren Tag, oder verschieb erst jene.',
    'other-start': (begins, said) =>
      `Was danach kam, beginnt bisher am ${begins}; hier steht ${said}. Was ist gemeint? Wähle hier den ${begins}, oder ändere zuerst den Tag jener Station.`,
    alike:
      'Daneben steht dieselbe Stufe in derselben Firma; nichts würde die beiden unterscheiden. Nenn eine andere Stufe oder Firma, oder ändere den Tag jener Station.',
    'no-time': (from, until) =>
      `Sie endet, bevor sie beginnt, oder in derselben Woche. Nimm bei „${until}“ einen späteren Tag, oder bei „${from}“ einen früheren.`,
    'from-too-late': (from, until) =>
      `„${from}“ liegt nicht vor der Woche von „${until}“, und dieser Tag ist bekannt. Nimm bei „${from}“ einen früheren Tag.`,
    'earlier-ahead':
      'Dieser Tag kommt erst noch, also ist es keine frühere Station. Nimm einen früheren Tag; was noch kommt, trägst du unter „Meine Stufe ändern…“ ein.',
    same: 'Es würde sich nichts ändern: So steht es schon.',
    'same-company': 'Die Wochen davor stehen schon unter dieser Firma. Schreib die neue auf, oder lass das Feld leer.',
    'unnamed-company':
      'Ohne Namen und ohne den langsamen Anstieg würde sich nichts ändern. Nenn die Firma, oder kreuze den Anstieg an.',
    'before-first':
      'Die erste Station beginnt in dieser Woche oder später. Nimm einen späteren Tag, ändere jene, oder ergänze eine frühere.',
    share: 'Wähle, wie viel von Vollzeit es ist.',
  },

  time: {
    button: 'Arbeitszeit…',
    title: 'Arbeitszeit',
    submit: 'Speichern',
    said: (share) => `Du arbeitest ${share} von Vollzeit: Die Messlatte liegt bei ${share}.`,
    full: 'Vollzeit: Die ganze Messlatte zählt.',
    explain:
      'Teilzeit ist keine Abwesenheit: Jede Woche zählt wie zuvor, nur wird entsprechend weniger erwartet. Wochen vor dem Tag bleiben, wie sie gelesen wurden.',
    from: (from, share) => `*${share}* von Vollzeit seit ${from}`,
    fromTo: (from, to, share) => `*${share}* von Vollzeit, ${from} – ${to}`,
    ahead: (from, share) => `*${share}* von Vollzeit ab ${from}, von selbst`,
    fullFrom: (from) => `*Vollzeit* seit ${from}`,
    fullFromTo: (from, to) => `*Vollzeit*, ${from} – ${to}`,
    fullAhead: (from) => `*Vollzeit* ab ${from}, von selbst`,
    remove: 'Entfernen…',
    removing: {
      title: 'Entfernen?',
      submit: 'Entfernen',
      explain: (share) => `${share}. Es gilt wieder, was davor galt; Wochen, für die das zählte, werden neu gelesen.`,
    },
    off: (from, to) => `*Auszeit*, ${from} – ${to}`,
    offInPart: (from, to, part) => `*Auszeit*, ${from} – ${to}; ${part} davon arbeitest du trotzdem`,
    offMore: ({ count, shown }) =>
      `${shown} weitere ${plural(count, 'Auszeit folgt', 'Auszeiten folgen')}; unter „Alle Wochen“ im Home-Tab steht jede.`,
    takeBack: 'Zurücknehmen…',
    takingBack: {
      title: 'Zurücknehmen?',
      submit: 'Zurücknehmen',
      explain: (off) => `${off}. Ab dieser Woche wird wieder gefragt; was vorbei ist, bleibt Auszeit.`,
    },
    takenBack: 'Zurückgenommen: Nach diesen Wochen wird wieder gefragt.',
    replaced: (before, now, from) => `Ab ${from} waren ${before} von Vollzeit vorgesehen; jetzt stehen dort ${now}.`,
    label: 'Wie viel von Vollzeit?',
    choose: 'Wählen',
    all: (share) => `${share}: Vollzeit`,
    day: 'Ab welchem Tag?',
    leave: 'Auszeit oder längere Abwesenheit…',
    saved: 'Gespeichert.',
    removed: 'Entfernt: Es gilt wieder, was davor galt.',
    same: 'Es würde sich nichts ändern: Das gilt ab dieser Woche schon.',
  },
};
