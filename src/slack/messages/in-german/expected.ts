import type { HypothesisResult } from '../../../domain/hypotheses/hypothesis.js';
import type { Counted } from '../counted.js';
import type { expected as english } from '../in-english/expected.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** `4 kamen, 1 teilweise, 2 nicht` */
const cameOut = ({ met, partly, missed }: Readonly<Record<HypothesisResult, Counted>>): string =>
  [
    met.count === 0 ? 'keiner kam' : `${met.shown} ${plural(met.count, 'kam', 'kamen')}`,
    ...(partly.count === 0 ? [] : [`${partly.shown} teilweise`]),
    ...(missed.count === 0 ? [] : [`${missed.shown} nicht`]),
  ].join(', ');

/** What an output should change, the look at it when its day has come, and how well that was said beforehand. */
export const expected: typeof english = {
  ask: 'Was soll sich ändern?',
  askMore: 'Was soll sich ändern?…',
  lookOn: (day) => `Erwartet: nachsehen am ${day}…`,
  lookNow: 'Was kam dabei heraus?',
  lookNoted: (day) => `nachsehen am ${day}`,
  cameOf: (week, line) => `kam aus einer Zeile von ${week}: ${line}`,
  cameOfGone: (week) => `kam aus einer Zeile, die nicht mehr in ${week} steht`,
  cameOfUnknown: (week) => `kam aus einer Zeile, die in ${week} geschrieben wurde`,
  became: (week, line) => `daraus wurde in ${week}: ${line}`,

  origin: {
    ask: 'Kam aus einer früheren Zeile…',
    title: 'Woraus kam es?',
    submit: 'Behalten',
    of: (week) => `Die Zeile, aus ${week}:`,
    label: 'Frühere Zeilen, aus denen es kam',
    hint: 'Die neuesten stehen oben. Ist keine gewählt, fällt die Verbindung weg. An den Zahlen ändern Verbindungen nichts.',
    hintCut: (most) =>
      `Hier stehen die neuesten ${most.shown}. Ist keine gewählt, fällt die Verbindung weg. An den Zahlen ändern Verbindungen nichts.`,
    nothing: 'Noch steht keine Zeile dieser oder einer früheren Woche in einem Feld vor diesem.',
    gone: 'Diese frühere Zeile gibt es nicht mehr. Es wurde nichts geändert: Wähl eine andere oder keine.',
    itself: 'Eine Zeile kann nicht aus sich selbst kommen. Es wurde nichts geändert.',
    backwards:
      'Diese Zeile wurde später geschrieben oder steht inzwischen in keinem Feld vor diesem. Es wurde nichts geändert: Wähl eine andere oder keine.',
    lineGone: 'Die Zeile selbst steht nicht mehr in ihrer Woche. Es wurde nichts geändert.',
  },

  form: {
    title: 'Was soll sich ändern?',
    submit: 'Behalten',
    of: (week) => `Die Zeile, aus ${week}:`,
    expects: 'Was soll sich ändern, und für wen?',
    expectsExample: 'unter 10 Checkout-Timeouts am Tag, fürs Payments-Team',
    as: 'Was wäre das?',
    asOutcome: 'Outcome: Jemand spürt etwas davon',
    asImpact: 'Impact: Es bleibt',
    measure: 'Woran sieht man es?',
    measureExample: 'an der Timeout-Kurve, oder das Team fragen',
    due: 'Wieder nachsehen am',
    dueHint: (outcome, impact) => `Leer heißt: ${outcome} bei einem Outcome, ${impact} bei einem Impact.`,
    dueHintPutOff: (outcome, impact) =>
      `Der Tag darf bleiben. Ein späterer zählt als verschoben. Leer heißt: ${outcome} bei einem Outcome, ${impact} bei einem Impact.`,
    likelyStays:
      'Die genannte Wahrscheinlichkeit bleibt, wie sie war: Der Tag ist gekommen oder es wurde schon nachgesehen, und von da an wäre sie nachträglich gesagt.',
    likely: 'Wie wahrscheinlich?',
    likelyExample: '70, oder: wahrscheinlich',
    likelyHint:
      '1 bis 99 Prozent, oder ein Wort: unwahrscheinlich, vielleicht, wahrscheinlich, sehr wahrscheinlich. Es darf auch leer bleiben.',
  },
  problems: {
    past: 'Dieser Tag ist vorbei: Nimm heute oder einen späteren. Alles andere bleibt, wie es getippt ist.',
    tooFar:
      'Dieser Tag liegt mehr als zwei Jahre voraus: Nimm einen früheren. Alles andere bleibt, wie es getippt ist.',
    certain: 'Sicher ist nichts: 1 bis 99.',
    beyond: 'Prozent gehen hier von 1 bis 99.',
    unread:
      'Schreib eine Zahl von 1 bis 99 oder eines der Wörter: unwahrscheinlich, vielleicht, wahrscheinlich, sehr wahrscheinlich.',
    empty: 'Schreib eine Zeile, oder schließ dieses Fenster.',
  },
  outlives: (list) =>
    `Was ihre Zeilen ändern sollen, bleibt unter „${list}“ stehen, mit den Worten dieser Zeilen, bis du es dort vergisst.`,
  keptLikely:
    'Behalten. Die genannte Wahrscheinlichkeit bleibt, wie sie war: Inzwischen kam der Tag oder es wurde nachgesehen, und von da an wäre sie nachträglich gesagt.',
  keptOrphaned: 'Behalten. Die Zeile, an der es hing, wurde inzwischen entfernt; was erwartet war, bleibt hier.',

  due: (others, since) =>
    others.count === 0
      ? `Bei einem Output der Woche vom ${since} ist es Zeit, nachzusehen: Was wurde daraus?`
      : `Bei einem Output der Woche vom ${since} und ${others.shown} weiteren ist es Zeit, nachzusehen: Was wurde daraus?`,
  look: 'Nachsehen',
  dueHere: 'Zeit, nachzusehen: Was wurde daraus?',
  moreDue: (more) => `Bei ${more.shown} weiteren ist es Zeit, nachzusehen.`,
  all: 'Alle ansehen',

  window: {
    title: 'Was wurde daraus?',
    submit: 'Notieren',
    close: 'Später',
    line: (week) => `Aus ${week}: `,
    expects: 'Erwartet: ',
    measure: 'Zu sehen an: ',
    planned: (day) => `Nachgesehen werden sollte am ${day}.`,
    plannedLikely: (day, likely) =>
      `Nachgesehen werden sollte am ${day}; als Wahrscheinlichkeit war ${likely} genannt.`,
    orphaned: 'Die Zeile, an der es hing, wurde entfernt; was erwartet war, bleibt hier.',
    text: 'Was wurde daraus, in einer Zeile',
    how: 'Wie ist es ausgegangen?',
    results: {
      worked: 'Es hat geklappt',
      better: 'Besser als erhofft',
      partly: 'Teilweise',
      missed: 'Verfehlt, aber gelernt',
    },
    tooEarly: (weeks) =>
      `Noch zu früh: in ${weeks.count === 1 ? 'einer Woche' : `${weeks.shown} Wochen`} wieder fragen`,
    lastsHint:
      'Ein Impact zählt danach, wer ihn spürt und wie lange er bleibt. Einer, der teilweise eintraf, zählt so viel wie ein ganzer, der ebenso lange bleibt.',
    explain: (dimension, week) =>
      `Es wird ein ${dimension === 'outcome' ? 'Outcome' : 'Impact'} von ${week}, wo es sich bestätigt hat, und hängt an der alten Zeile${dimension === 'outcome' ? '' : '; was verfehlt wurde, wird ein Outcome dieser Woche'}. Wenn nichts daraus wurde, darf die Zeile leer bleiben.`,
    empty: 'Schreib in einer Zeile, was daraus wurde. Leer bleiben darf sie nur, wenn es verfehlt wurde.',
    tooEarlyWithText:
      'Bei „zu früh“ bleibt noch keine Zeile, und Getipptes soll nicht verloren gehen: Wähl, wie es ausgegangen ist, oder leere diese Zeile.',
    over: 'Das ist schon beantwortet oder entfernt. Kopier die Zeile, wenn sie bleiben soll; doppelt notiert wurde nichts.',
  },
  noted: (week) => `In ${week} notiert, an der Zeile, aus der es kam.`,
  notedWithout: 'Notiert: Diesmal wurde nichts daraus.',
  postponed: (day) => `Noch zu früh: notiert. Nachgesehen wird wieder am ${day}.`,
  gone: 'Das ist schon beantwortet oder entfernt. Es wurde nichts geändert.',

  list: {
    title: 'Was sich ändern soll',
    nothing:
      'Noch ist nichts erwartet. „Was soll sich ändern?“ steht neben jedem Output, in den Zeilen seiner Woche und hinter Warum. Am Tag selbst fragt der Spiegel, was daraus wurde.',
    due: '*Zeit, nachzusehen*',
    waiting: '*Kommt noch*',
    orphaned: '*Ohne Zeile*',
    lineGone: (week) => `die Zeile steht nicht mehr in ${week}; was erwartet war, bleibt`,
    closed: '*Nachgesehen*, das Neueste oben',
    onDay: (day) => `nachsehen am ${day}`,
    onDayAgain: (day, times) =>
      `nachsehen am ${day}, ${times.count === 1 ? 'einmal' : `${times.shown}-mal`} verschoben`,
    cameOut: {
      met: (day) => `eingetroffen, ${day}`,
      partly: (day) => `teilweise eingetroffen, ${day}`,
      missed: (day) => `nicht eingetroffen, ${day}`,
    },
    cameGone: (week) => `die Zeile, die das sagt, steht nicht mehr in ${week}, also zählt es nicht mit`,
    called: (likely) => `genannte Wahrscheinlichkeit: ${likely}`,
    more: (more) => `${more.shown} ${plural(more.count, 'weiteres steht', 'weitere stehen')} hier nicht.`,
    news: {
      forgotten: 'Es ist vergessen. Zeilen bleiben, wie sie sind.',
      reopened: 'Es ist wieder offen, mit dem Tag, den es hatte.',
      stands: 'Eine Zeile sagt, was daraus wurde: Sie lässt sich in ihrer Woche ändern.',
      other:
        'Von der Zeile wird inzwischen etwas anderes erwartet, und immer nur eines: Sieh dort zuerst nach, oder vergiss es.',
    },
    menu: {
      look: 'Nachsehen: Was wurde daraus?',
      change: 'Ändern…',
      again: 'Noch einmal fragen',
      week: 'Die Zeile dazu…',
      forget: 'Vergessen…',
    },
  },
  forget: {
    title: 'Vergessen?',
    submit: 'Vergessen',
    keep: 'Behalten',
    explain: 'Was erwartet war, geht, mit seinem Tag und der genannten Wahrscheinlichkeit. Zeilen in Wochen bleiben.',
  },

  record: {
    soFar: (resolved, results) =>
      `*Bisher:* Bei ${resolved.shown} ${plural(resolved.count, 'Output', 'Outputs')} wurde nachgesehen; ${cameOut(results)}.`,
    missing: (missing, said, needed) =>
      `Nach ${missing.count === 1 ? 'einem weiteren Mal' : `${missing.shown} weiteren Malen`} steht hier auch, welcher Anteil eintraf und, wo Outcomes bestätigt wurden, wie lange das dauert. Wie gut es vorhergesehen war, folgt ab ${needed.shown} Malen, bei denen gesagt war, wie wahrscheinlich; bisher ${said.count === 0 ? 'gibt es keines' : `${plural(said.count, 'ist', 'sind')} es ${said.shown}`}.`,
    conversion: (resolved, results, share) =>
      `*Was eintraf:* Bei ${resolved.shown} Outputs wurde nachgesehen; ${cameOut(results)}${share === undefined ? '' : `. ${share} brachten wenigstens einen Teil des Erhofften`}.`,
    lag: (weeks, isOne, outputs) =>
      `*Wie lange es dauert:* meist ${weeks} ${isOne ? 'Woche' : 'Wochen'}, bis ein Outcome eines Outputs bestätigt war, die Mitte von ${outputs.shown} ${plural(outputs.count, 'Output', 'Outputs')}.`,
    foreseen: '*Wie gut es vorhergesehen war*',
    came: 'Kam, teilweise zählt halb',
    said: 'Vorher gesagt, im Mittel',
    legend: (came, said) => `█ ${came} · ○ ${said}`,
    ofCount: (count) => `von ${count}`,
    pictureTitle: {
      better: 'Die Arbeit zu kennen sagte mehr als der übliche Anteil',
      same: 'Was gesagt war, lag etwa so nah wie der übliche Anteil',
      worse: 'Was gesagt war, lag weiter daneben als der übliche Anteil',
      alike: 'Was vorher gesagt war und was kam',
    },
    pictureSubtitle: (looks) =>
      `Wie wahrscheinlich es hieß, bei ${looks.count === 1 ? 'einem Mal' : `${looks.shown} Malen`}, und welcher Anteil kam`,
    pictureRow: (called, came, count) => `Gesagt ${called}: ${came} von ${count} kamen`,
    bins: ['sehr unwahrscheinlich', 'unwahrscheinlich', 'offen', 'wahrscheinlich', 'sehr wahrscheinlich'],
    called: (name, count, came, partly) =>
      partly.count === 0
        ? `Von dem, was ${name} hieß, ${came.count === 1 ? 'kam' : 'kamen'} ${came.shown} von ${count.shown}.`
        : `Von den ${count.shown}, die ${name} hießen, ${came.count === 0 ? 'kam keines' : `${plural(came.count, 'kam', 'kamen')} ${came.shown}`}, und ${partly.shown} ${plural(partly.count, 'kam', 'kamen')} teilweise.`,
    brier: (score) => `Brier-Wert ${score}; 0 hieße: immer richtig.`,
    hindsight: (rate, base) =>
      `Jedes Mal ${rate} zu sagen hätte ${base} ergeben, aber diesen Anteil kennt man erst jetzt.`,
    against: {
      better: 'Was vorher gesagt war, lag näher: Die Arbeit zu kennen sagte mehr als der übliche Anteil.',
      same: 'Was vorher gesagt war, lag etwa gleich nah.',
      worse: 'Was vorher gesagt war, lag weiter daneben.',
    },
    swings: 'Bei wenigen Malen schwankt das stark.',
    alike: 'Alle gingen gleich aus; einen Anteil, an dem sich das messen ließe, gibt es noch nicht.',
    fewSaid: (said, needed) =>
      `Bei ${said.shown} davon war gesagt, wie wahrscheinlich; ab ${needed.shown} steht hier, wie gut es vorhergesehen war.`,
  },
};
