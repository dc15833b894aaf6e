import type { SignalSubject } from '../../../domain/signals/signal.js';
import type { Counted } from '../counted.js';
import type { signals as english } from '../in-english/signals.js';
import { grammar } from './grammar.js';
import { weekly } from './weekly.js';

const { plural } = grammar;

/** After “nach”, “seit”, “von” and “in”: `einer Woche`, `3 Wochen`. */
const weeks = ({ count, shown }: Counted) => (count === 1 ? 'einer Woche' : `${shown} Wochen`);
const afterDays = ({ count, shown }: Counted) => (count === 1 ? 'einem Tag' : `${shown} Tagen`);
const questions = ({ count, shown }: Counted) => (count === 1 ? 'einer Frage' : `${shown} Fragen`);

/** Goes on after “seit der Woche vom 3. August”: the verb comes first. */
const lighter: Readonly<Record<SignalSubject | 'all', string>> = {
  all: 'lesen sich die Wochen leichter als bei dir üblich',
  input: 'geht weniger hinein als bei dir üblich',
  output: 'wird weniger fertig als bei dir üblich',
  outcome: 'kommen weniger Outcomes an als bei dir üblich',
  impact: 'kommen weniger Impacts an als bei dir üblich',
  'own-read': 'fallen deine eigenen Einschätzungen niedriger aus als bei dir üblich',
};

/** Goes on after “in den ersten Wochen”, up to “als Senior verlangt”. */
const below: Readonly<Record<Exclude<SignalSubject, 'own-read'> | 'all', string>> = {
  all: 'steht in den Zeilen weniger',
  input: 'geht weniger hinein',
  output: 'wird weniger fertig',
  outcome: 'kommen weniger Outcomes an',
  impact: 'kommen weniger Impacts an',
};

const nouns = { outcome: 'Outcome', impact: 'Impact' };
const whatApplies = 'Was trifft zu?';

const usual = (every: Counted) => (every.count <= 1 ? 'in den meisten Wochen einer' : `etwa einer in ${weeks(every)}`);

const expected = ({ count, shown }: Counted) =>
  plural(
    count,
    'Eine erwartete Wirkung ist über ihren Tag hinaus.',
    `${shown} erwartete Wirkungen sind über ihren Tag hinaus.`,
  );

/** Open questions: what the weekly answer asks, how they stand in App Home and in their window, and how one is begun. */
export const signals: typeof english = {
  asks: {
    drop: (about, { since }) => `Es kann Zufall sein: Seit der Woche vom ${since} ${lighter[about]}. ${whatApplies}`,
    plainDrop: (about, { since, lasting }) =>
      `Seit ${weeks(lasting)}, seit der Woche vom ${since}, ${lighter[about]}. ${whatApplies}`,
    drought: (about, silent, every) =>
      `Seit ${weeks(silent)} kein ${nouns[about]}; üblich ist ${usual(every)}. ${whatApplies}`,
    plainDrought: (about, silent, every) =>
      `Aus den letzten ${silent.shown} geschriebenen Wochen steht kein ${nouns[about]} da; üblich ist ${usual(every)}. ${whatApplies}`,
    overdue: (due) => `${expected(due)} ${whatApplies}`,
    lowStart: (about, level) =>
      about === 'own-read'
        ? `In den ersten Wochen, die hier stehen, fallen deine eigenen Einschätzungen niedrig aus; früh kostet es am wenigsten, um Hilfe zu bitten. ${whatApplies}`
        : `In den ersten Wochen, die hier stehen, ${below[about]}, als ${level} verlangt; früh kostet es am wenigsten, um Hilfe zu bitten. ${whatApplies}`,
    hidden: {
      drop: (about) => `Es kann Zufall sein: In letzter Zeit ${lighter[about]}. ${whatApplies}`,
      plainDrop: (about) => `Seit einigen Wochen ${lighter[about]}. ${whatApplies}`,
      drought: (about) => `Schon länger als üblich kein ${nouns[about]}. ${whatApplies}`,
      plainDrought: (about) => `Schon viel länger als üblich kein ${nouns[about]}. ${whatApplies}`,
      overdue: `Etwas Erwartetes ist über seinen Tag hinaus. ${whatApplies}`,
    },
  },
  answers: {
    late: 'Kommt noch',
    missing: 'Fehlt',
    add: 'Es gab einen: eintragen',
    addMore: 'Es gab mehr: eintragen',
    hard: 'Schwerer Monat, später fragen',
    readsLate: 'Das geht vorbei',
    readsMissing: 'Etwas stimmt nicht',
  },
  heard: {
    text: 'Notiert.',
    late: 'Kommt noch: notiert. Wenn es da ist, gehört es in die Woche, in der es ankommt. Bis dahin bleibt die Frage offen.',
    missing: 'Fehlt: notiert. Für den Anfang genügt ein kleiner Schritt.',
    readsLate: 'Das geht vorbei: notiert. Die Frage bleibt offen, bis die Einschätzungen wieder sind wie üblich.',
    readsMissing: 'Etwas stimmt nicht: notiert. Für den Anfang genügt ein kleiner Schritt.',
    hard: (again) =>
      `Ein schwerer Monat: notiert. Vor der Woche vom ${again} wird nichts mehr gefragt; „${weekly.awayUntil}“ hält auch die nächste Woche frei.`,
  },
  works: (since) => `Seit der Woche vom ${since} klappt etwas: Was hat sich geändert?`,
  worksLately: 'In letzter Zeit klappt etwas: Was hat sich geändert?',
  noteIt: 'Notieren',

  stands: {
    drop: (about, since) => `Seit der Woche vom ${since} ${lighter[about]}.`,
    drought: (about, since) => `Seit der Woche vom ${since} kein ${nouns[about]}.`,
    overdue: (due) => expected(due),
    lowStart: (about) =>
      about === 'own-read'
        ? 'In den ersten Wochen fallen deine eigenen Einschätzungen niedrig aus.'
        : `In den ersten Wochen ${below[about]}, als die Stufe verlangt.`,
    ownWords: 'Etwas stimmt nicht.',
    off: 'Stimmt nicht: ',
    said: 'Jemand sagte: ',
  },
  plan: 'Was ich tun werde: ',
  openToday: 'seit heute offen',
  open: (open) => `seit ${afterDays(open)} offen`,
  noticedOpen: (noticed, open) => `bemerkt nach ${afterDays(noticed)}, seit ${afterDays(open)} offen`,
  noticedAtOnceOpen: (open) => `sofort bemerkt, seit ${afterDays(open)} offen`,
  noticedOver: (noticed, over) =>
    `bemerkt nach ${afterDays(noticed)}, ${plural(over.count, 'einen Tag', `${over.shown} Tage`)} später vorbei`,
  noticedAtOnceOver: (over) => `sofort bemerkt, ${plural(over.count, 'einen Tag', `${over.shown} Tage`)} später vorbei`,
  over: (over) => `nach ${afterDays(over)} vorbei`,
  since: (day) => `seit ${day}`,
  firstStep: (day) => `erster Schritt am ${day}`,
  awayStops: 'Tage der Abwesenheit zählen nicht',
  rests: (monday) => `wird vor der Woche vom ${monday} nicht gefragt`,
  again: 'wieder offen',
  learnedLate: 'spät erfahren',
  unseen: 'die Wochen wurden geändert und zeigen es nicht mehr',
  about: (box) => `zu ${box}`,
  more: ({ shown }) => `und ${shown} weitere`,
  recovery: {
    drop: 'Die letzten vier Wochen sind wieder wie üblich. Vorbei?',
    lowStart: 'Die letzten vier Wochen liegen bei dem, was die Stufe verlangt. Vorbei?',
    over: 'Ja, vorbei',
    open: 'Noch offen',
  },
  acts: {
    seen: 'Ich sehe es',
    plan: 'Was ich tun werde…',
    solved: 'Gelöst',
    nothing: 'War nichts',
    normal: 'Das ist jetzt normal',
    accepted: 'Es darf so bleiben',
    context: 'Die Umstände haben sich geändert',
    since: 'Seit wann…',
    more: 'Mehr…',
    openAgain: 'Wieder öffnen',
  },
  gone: 'Diese Frage ist nicht mehr offen. Es wurde nichts geändert.',

  title: 'Offene Fragen',
  all: 'Offene Fragen…',
  explain: 'Was die Wochen fragen, und was sich für dich nicht richtig anfühlt. Das siehst nur du.',
  none: 'Nichts ist offen.',
  noneHint: 'Wenn sich etwas nicht richtig anfühlt, sag es hier: Eine frühe Frage ist eine kleine.',
  learning: (written, needed) =>
    `${written.shown} von ${needed.shown} Wochen sind geschrieben: Bis dahin werden sie an dem gemessen, was die Stufe verlangt, danach an dem, was bei dir üblich ist.`,
  learningSoon: (first) => `Ab ${weeks(first)} schaut der Spiegel, was sich ändert.`,
  learningUsual: (since, written, needed) =>
    `Die Wochen seit der vom ${since} sind jetzt die üblichen: ${written.shown} von ${needed.shown} sind geschrieben. Bis dahin wird nicht gefragt, ob die Wochen leichter werden; nach einer Stille oder einem vergangenen Tag schon.`,
  learningSince: (since, written, needed) =>
    `Seit der Woche vom ${since} wird anderes verlangt: ${written.shown} von ${needed.shown} Wochen darunter sind geschrieben. Bis dahin wird nicht gefragt, ob die Wochen leichter werden; nach einer Stille oder einem vergangenen Tag schon.`,
  openTitle: ({ shown }) => `*Offen:* ${shown}`,
  solvedTitle: '*In den letzten Monaten vorbei*',
  ends: {
    fixed: 'gelöst',
    accepted: 'hingenommen',
    context: 'die Umstände haben sich geändert',
    'false-alarm': 'war nichts',
    'new-normal': 'jetzt normal',
  },
  earlier: ({ count, shown }) =>
    plural(count, 'Eine weitere war davor vorbei.', `${shown} weitere waren davor vorbei.`),
  byItself: 'von selbst vorbei, nach den Wochen',
  before: 'Davor',
  after: 'Danach',
  clocks: {
    title: '*Die zwei Uhren*',
    tooFew: 'Ab drei Fragen steht hier, wie schnell etwas bemerkt wird und wie schnell es vorbei ist.',
    noticed: (within, of) => `Die Hälfte von ${questions(of)} wurde innerhalb von ${afterDays(within)} bemerkt.`,
    noticedAtOnce: (of) => `Die Hälfte von ${questions(of)} wurde sofort bemerkt.`,
    over: (within, of) =>
      `Meist ist eine Frage innerhalb von ${afterDays(within)} danach vorbei: die Mitte von ${of.shown}, offene zählen als noch nicht vorbei.`,
    mostOpen: (of, so) => `Von ${questions(of)} ist nach ${afterDays(so)} weniger als die Hälfte vorbei.`,
    mostUnseen: (of, so) => `Von ${questions(of)} war nach ${afterDays(so)} weniger als die Hälfte bemerkt.`,
    zones: {
      'seen-early-over-soon': 'Fragen werden früh gesehen und sind bald vorbei.',
      'seen-early-over-late':
        'Fragen werden früh gesehen und brauchen lange, bis sie vorbei sind: Gewartet wird oft auf andere. Am meisten hilft, eine Person zu fragen oder ein kleiner Schritt.',
      'seen-late-over-soon': 'Einmal gesehen, sind Fragen bald vorbei: Zeit gewinnt, wer sie früher sieht.',
      'seen-late-over-late':
        'Fragen werden spät gesehen und brauchen lange, bis sie vorbei sind: Ein kleiner Schritt bei einer davon genügt.',
    },
    confirmed: (confirmed, raised) =>
      `Von ${questions(raised)}, die der Spiegel gestellt hat und die vorbei sind, ${plural(confirmed.count, 'war eine', `waren ${confirmed.shown}`)} begründet.`,
  },

  off: {
    button: 'Etwas stimmt nicht…',
    title: 'Etwas stimmt nicht',
    lateTitle: 'Spät erfahren',
    submit: 'Merken',
    notNow: 'Nicht jetzt',
    text: 'Was stimmt nicht?',
    lateText: 'Was stimmte nicht, lange bevor du davon wusstest?',
    example: 'Reviews warten tagelang, bis jemand hinsieht',
    lateExample: 'das Plattform-Team benutzt unseren Importer gar nicht mehr',
    since: 'Seit wann?',
    sinceHint: 'Leer heißt heute. Geschätzt genügt, auch vor der ersten Woche.',
    sinceLate: 'Geschätzt genügt, auch vor der ersten Woche.',
    pickDay: 'Tag wählen',
    box: 'Welcher Teil der Arbeit?',
    pickBox: 'Kein bestimmter',
    plan: 'Ein kleiner Schritt',
    planExample: 'Wenn ich meinen Montag plane, frage ich jemanden aus dem Team nach 15 Minuten',
    planHint: 'Klein genug für einen Termin im Kalender. „Wenn …, dann …“ hilft am meisten.',
    onlyYou: 'Das siehst nur du. Es steht im Home-Tab und in diesem Fenster, nie in einer Nachricht.',
    inWeek: 'Stimmt etwas nicht?',
    inWeekSince: 'Seit wann stimmt es nicht?',
    empty: 'Sag in ein paar Worten, was nicht stimmt, oder schließ das Fenster.',
    sinceAlone: 'Sag in ein paar Worten, was nicht stimmt, oder nimm den Tag darunter heraus.',
    emptySince: 'Sag, seit wann es so war; geschätzt genügt.',
    future: 'Dieser Tag kommt erst noch. Wähl heute oder einen früheren.',
    tooFarBack: 'Dieser Tag liegt mehr als zehn Jahre zurück. Wähl einen späteren.',
    tooLong: (length, room) =>
      `${length} Zeichen; in eine Frage passen ${room}. Kürz es hier: Alles Getippte steht noch da.`,
    beforeFirstWeek: 'Das war vor der ersten Woche, die hier steht, und zählt trotzdem.',
    noted: 'Notiert.',
    notedSince: (day) => `Notiert, nur für dich: ${day === undefined ? 'seit heute offen' : `offen seit ${day}`}.`,
    takenBack: 'Zurückgenommen. Davon bleibt nichts.',
  },
  planWindow: {
    title: 'Was ich tun werde',
    submit: 'Merken',
    empty: 'Schreib einen kleinen Schritt, oder schließ das Fenster: Die Frage bleibt, wie sie ist.',
  },
  sinceWindow: { title: 'Seit wann', submit: 'Merken' },
  expectation: {
    asks: {
      1: (role) =>
        `Ein erster Monat ${role === undefined ? 'mit dem Spiegel' : `als ${role}`} ist vorbei: Ist klar, was in diesem Quartal erwartet wird, so klar, dass man es wiedergeben könnte?`,
      2: (role) =>
        `Zwei Monate ${role === undefined ? 'mit dem Spiegel' : `als ${role}`} sind vorbei: Hat jemand, der etwas erwartet, gesagt, wie es bisher läuft?`,
      3: (role) =>
        `Drei Monate ${role === undefined ? 'mit dem Spiegel' : `als ${role}`} sind vorbei: Würde die Person, die am meisten erwartet, dieselbe Geschichte dieses Quartals erzählen?`,
    },
    yes: 'Ja',
    notYet: 'Noch nicht',
    later: 'Später fragen',
    heard: {
      yes: 'Gut: notiert. Mehr ist nicht zu tun.',
      later: 'Mit der nächsten Woche wird wieder gefragt.',
    },
    steps: {
      1: (level) =>
        `Ein kleiner Schritt: um eine Viertelstunde bitten und um drei Dinge, die dieses Quartal zu einem guten machen würden. Was ${level} hier verlangt, lässt sich mitnehmen.`,
      2: 'Ein kleiner Schritt: eine Person fragen, wovon es mehr sein soll und wovon weniger. Die Antwort lässt sich notieren, als etwas, das jemand gesagt hat.',
      3: 'Ein kleiner Schritt: die Zeilen dieses Quartals zum nächsten Einzelgespräch mitnehmen und fragen, was darin fehlt.',
    },
  },
  late: {
    ask: 'Hast du etwas spät erfahren? Etwas, das schon länger nicht stimmte, bevor du davon hörtest.',
    yes: 'Ja: notieren',
    no: 'Nein',
    heardNo: 'Nichts spät erfahren: notiert. Gefragt wird einmal im Quartal.',
  },
};
