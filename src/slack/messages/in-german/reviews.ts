import type { Counted } from '../counted.js';
import type { Phrases } from '../phrases.js';
import { grammar } from './grammar.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;

const steps = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Schritt', 'Schritte')}`;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;
const afterDays = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Tag', 'Tagen')}`;

export const reviews: Phrases['reviews'] = {
  title: 'Offizielle Beurteilungen',
  explain:
    'Was eine Firma zur Arbeit gesagt hat, neben dem, was der Spiegel und du selbst von denselben Wochen gelesen habt. Outcome und Impact werden bei kurzen Zeiträumen über längere Zeit gelesen, weil sie selten sind. Das siehst nur du.',
  add: 'Beurteilung festhalten…',
  none: 'Noch ist keine Beurteilung festgehalten. Es dauert etwa zwei Minuten, und die Wochen, um die es geht, stehen daneben.',
  beside:
    'Diese Beurteilung wurde inzwischen in einem anderen Fenster geändert. Nichts ist verloren: Was du hier geschrieben hast, steht als eigene daneben.',
  period: (from, to) => `${from} – ${to}`,
  heard: (period, day) => `*${period}* · gehört am ${day}`,
  rated: (rating, size) => `Bewertet mit ${rating} von ${size}`,
  ratedAs: (rating, size, name) => `Bewertet mit ${rating} von ${size}: ${name}`,
  typedRating: (rating, size) => `${rating} von ${size}`,
  told: (reading) => `Der Spiegel hatte bis dahin gesagt: ${reading}.`,
  today: {
    period: (weeks, reading) =>
      `Heute gelesen, ${weeks.count === 1 ? 'zeigt die Woche' : `zeigen die ${weeksOf(weeks)}`} des Zeitraums: ${reading}.`,
    written: (weeks, first, reading) =>
      `Heute gelesen, ${weeks.count === 1 ? 'zeigt die Woche' : `zeigen die ${weeksOf(weeks)}`} des Zeitraums seit der ersten geschriebenen (${first}): ${reading}.`,
    before: (weeks, last, reading) =>
      `Der Zeitraum ist zu kurz, um ihn allein zu lesen. Heute gelesen, zeigen die ${weeksOf(weeks)} bis zum ${last}: ${reading}.`,
  },
  reading: (percent, level, isOwn) => `${percent} ${ofWhatIsAsked({ level: level ?? 'die Stufe', isOwn })}`,
  readingAs: (band, reading) => `*${band}*, ${reading}`,
  heldBack: {
    'none-written': 'Von diesen Wochen ist keine geschrieben, darum sind sie nicht zu lesen.',
    'first-weeks': (written, needed) =>
      `Bis dahin ${plural(written.count, 'war', 'waren')} erst ${weeksOf(written)} geschrieben; zu lesen sind sie ab ${needed.shown}.`,
    coverage: (written, available, last, share) =>
      `${written.shown} von ${weeksOf(available)} bis zum ${last} ${plural(written.count, 'ist', 'sind')} geschrieben; zu lesen sind sie ab ${share}.`,
    'time-off': 'Diese Wochen waren größtenteils frei, und das ist in Ordnung: Es bleiben zu wenige, um sie zu lesen.',
    'no-expectation': 'Von diesen Wochen wurde nichts erwartet, darum gibt es keinen Stand.',
    'assumed-reach': (lines, level) =>
      `Bei ${lines.count === 1 ? 'einer Zeile' : `${lines.shown} Zeilen`} ist noch angenommen, wer es gespürt hat, und ${level} verlangt mehr als das eigene Team. Sobald das gesagt ist, sind diese Wochen zu lesen.`,
    'bar-rising': (level) =>
      `Diese Wochen werden noch nicht gelesen: Die Messlatte stieg an ihrem Ende noch zu ${level}.`,
    'level-new': (level) => `Diese Wochen werden noch nicht gelesen: ${level} war an ihrem Ende neu.`,
    'company-new': 'Diese Wochen werden noch nicht gelesen: Die Firma war an ihrem Ende neu.',
    'after-break':
      'Diese Wochen werden noch nicht gelesen: Sie folgen auf eine lange Pause, nach der ein Stand von vorn beginnt.',
  },
  over: {
    aboveMirror: {
      below: (reviews, by) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen im Mittel ${steps(by)} unter dem Spiegel.`,
      above: (reviews, by) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen im Mittel ${steps(by)} über dem Spiegel.`,
      same: (reviews) => `Die letzten ${reviews.shown} bewerteten Beurteilungen und der Spiegel sagen etwa dasselbe.`,
      mixed: (reviews, below, above) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen zwischen ${steps(below)} unter und ${steps(above)} über dem Spiegel.`,
    },
    aboveOwn: {
      below: (reviews, by) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen im Mittel ${steps(by)} unter deinen eigenen Einschätzungen.`,
      above: (reviews, by) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen im Mittel ${steps(by)} über deinen eigenen Einschätzungen.`,
      same: (reviews) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen und deine eigenen Einschätzungen sagen etwa dasselbe.`,
      mixed: (reviews, below, above) =>
        `Die letzten ${reviews.shown} bewerteten Beurteilungen lagen zwischen ${steps(below)} unter und ${steps(above)} über deinen eigenen Einschätzungen.`,
    },
  },
  hidden: 'Was der Spiegel liest, ist verborgen, wie du es gewählt hast.',
  own: (average, weeks) => `Deine eigenen Einschätzungen: im Mittel ${average} von 5, über ${weeksOf(weeks)}.`,
  gap: {
    mirror: {
      lower: (by) => `Auf einer Fünferskala liegt die Beurteilung ${steps(by)} unter dem Spiegel.`,
      higher: (by) => `Auf einer Fünferskala liegt die Beurteilung ${steps(by)} über dem Spiegel.`,
      same: 'Beurteilung und Spiegel sagen etwa dasselbe.',
    },
    own: {
      lower: (by) => `Auf einer Fünferskala liegt die Beurteilung ${steps(by)} unter deinen eigenen Einschätzungen.`,
      higher: (by) => `Auf einer Fünferskala liegt die Beurteilung ${steps(by)} über deinen eigenen Einschätzungen.`,
      same: 'Die Beurteilung und deine eigenen Einschätzungen sagen etwa dasselbe.',
    },
  },
  surprises: {
    'expected-better': 'Besseres war erwartet',
    'as-expected': 'wie erwartet',
    'expected-worse': 'Schlechteres war erwartet',
  },
  learnedNow: 'erst damit erfahren',
  asQuestion: (days) =>
    days.count === 0 ? 'eine offene Frage, sofort bemerkt' : `eine offene Frage, bemerkt nach ${afterDays(days)}`,
  chart: {
    rows: { review: 'Firma', mirror: 'Spiegel', own: 'selbst' },
    legend: 'Ein längerer Balken liegt höher auf der Skala.',
    withMirror:
      'Ein längerer Balken liegt höher auf der Skala. Beim Spiegel gilt, was er bis dahin gesagt hatte, sonst, was er heute liest.',
  },
  gaps: {
    aboveMirror:
      'Links der Linie lag eine Beurteilung unter dem Spiegel, rechts davon darüber, in Schritten einer Fünferskala. Beim Spiegel gilt, was er bis dahin gesagt hatte, sonst, was er heute liest.',
    aboveOwn:
      'Links der Linie lag eine Beurteilung unter deinen eigenen Einschätzungen, rechts davon darüber, in Schritten einer Fünferskala.',
    leftOut:
      'Beurteilungen, deren Wochen nach einem persönlichen Maßstab gelesen wurden, fehlen hier: Die anderen wurden an dem gemessen, was die Stufe verlangt.',
  },
  range: (from, to, count) => `${from} bis ${to} von ${count}, Neueste zuerst`,
  newer: 'Neuere',
  older: 'Ältere',
  cut: 'Der Rest steht unter „Ändern…“.',
  menu: { change: 'Ändern…', question: 'Zur offenen Frage machen…', remove: 'Entfernen…' },

  form: {
    title: 'Beurteilung festhalten',
    changeTitle: 'Beurteilung ändern',
    submit: 'Merken',
    day: 'Wann hast du sie gehört?',
    from: 'Die Wochen, um die es geht: erster Tag',
    to: 'Ihr letzter Tag',
    company: 'Firma',
    rating: 'Bewertung, auf der Skala der Firma',
    ratingExample: '3 von 5',
    ratingHint: 'Leer, wenn es keine gab. Zu einer Zahl gehört, von wie vielen: „3 von 5“.',
    ratingHintKnown: (size) => `Leer, wenn es keine gab. Eine Zahl allein gilt als eine von ${size}.`,
    names: 'Wie die Schritte der Skala heißen',
    namesExample: 'darunter, solide, darüber',
    namesHint: 'Ab 1, mit Kommas dazwischen. Einmal genügt: Die nächste Beurteilung kennt sie noch.',
    ticks: 'Was darauf zutrifft',
    oneIsBest: 'Auf dieser Skala ist 1 das Beste',
    learnedNow: 'Ich habe das erst jetzt erfahren',
    said: 'Was wurde gesagt?',
    saidExample: 'stark im Abliefern; als Nächstes die Arbeit über das Team hinaus bekannt machen',
    surprise: 'War es eine Überraschung?',
    surprises: {
      'expected-better': 'Ich hatte Besseres erwartet',
      'as-expected': 'Wie erwartet',
      'expected-worse': 'Ich hatte Schlechteres erwartet',
    },
    onlyYou:
      'Das siehst nur du. Es steht allein in diesem Fenster, nie in einer Nachricht, und an keiner Woche ändert sich dadurch etwas.',
  },

  question: {
    title: 'Als offene Frage',
    submit: 'Frage merken',
    link: 'Frage verknüpfen',
    offer:
      'Die Beurteilung ist gemerkt. Sie sagt etwas über diese Wochen, das hier nicht zu sehen war: Als offene Frage hat es seine Tage, bis es bemerkt wurde, und einen kleinen Schritt.',
    explain:
      'Was erst mit einer Beurteilung bekannt wird, kann eine offene Frage sein: Dann hat es seine Tage, bis es bemerkt wurde, und einen kleinen Schritt.',
    asked: (day) =>
      `Der Spiegel hatte am ${day} nach diesen Wochen gefragt. Diese Frage gilt: Sie wird verknüpft, eine zweite entsteht nicht.`,
    text: 'Worum geht es?',
    since: 'Seit wann war es so?',
    sinceHint: 'Hier steht der erste Tag der Wochen, um die es geht. Geschätzt genügt.',
    sinceHintAsked: 'Hier steht der Tag, den die Frage nennt. Geschätzt genügt.',
  },

  problems: {
    'nothing-said': 'Schreib oben die Bewertung, oder ein paar Worte davon, was gesagt wurde.',
    unreadable:
      'Das liest sich nicht als Bewertung. Schreib eine Zahl wie „3 von 5“; Halbe sind erlaubt. Ist es ein Name wie „B+“, schreib die Namen aller Schritte in das Feld darunter, den untersten zuerst.',
    'no-step': (rating, steps) => `„${rating}“ ist keiner deiner Schritte: ${steps}.`,
    'too-fine': 'Gelesen wird eine Stelle nach dem Komma, Halbe gehen also: Schreib es wie „4,5 von 5“.',
    'after-heard':
      'Das liegt nach dem Tag, an dem du sie gehört hast. Wähl diesen Tag oder einen früheren, oder ändere den Tag des Hörens.',
    'far-after-heard':
      'Das liegt mehr als drei Monate nach dem Tag, an dem du sie gehört hast. Wähl einen früheren Tag, oder ändere den Tag des Hörens.',
    'no-scale': (rating, size) => `Von wie vielen? Schreib es wie „${rating} von ${size}“.`,
    outside: (size) => `Diese Skala geht von 1 bis ${size}. Wähl eine Zahl daraus, oder nenn die andere Skala.`,
    names: (size) =>
      `Unten stehen nicht ${size} Namen. Nenn jeden Schritt von 1 bis ${size}, oder lass die Namen leer.`,
    size: 'Eine Skala hat 2 bis 100 Schritte. Schreib es wie „3 von 5“.',
    'after-review': 'Das liegt nach dem Tag der Beurteilung. Wähl diesen Tag oder einen früheren.',
  },
};
