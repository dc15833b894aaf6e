import type { work as english } from '../in-english/work.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** What the weeks show of the work: strengths, what could grow, and what would move the place. */
export const work: typeof english = {
  strengths: {
    title: 'Was stark ist',
    button: 'Stärken',
    explain: (pieces, weeks) =>
      `Eine Art von Arbeit mit mindestens ${pieces.shown} datierten Belegen über ${weeks.shown} Wochen oder mehr. Ein Outcome oder Impact ist einer; ebenso eine Zeile mit Link, mit jemand anderem dahinter, oder aus der etwas wurde.`,
    none: 'So viel hat noch keine Art von Arbeit. Ein Link am Ende einer Zeile macht sie zum Beleg. Ebenso, was daraus wurde: „Kam aus einer früheren Zeile…“, neben einem Outcome in den Zeilen seiner Woche und hinter Warum, sagt, aus welcher.',
    heading: (kind, box) => `*${kind}* · ${box}`,
    pieces: (count, from, to) => `${count.shown} Belege, ${from} – ${to}`,
    older: (count) => `${count.shown} weitere, ältere`,
    moreKinds: (kinds) => `Auch stark: ${kinds}.`,
    emerging: (level) => `*Schon zu sehen von dem, was ${level} verlangt*`,
    noneEmerging: (level) => `Von dem, was ${level} verlangt, ist in den Zeilen noch nichts zu sehen.`,
  },
  growth: {
    title: 'Was wachsen kann',
    button: 'Was wachsen kann',
    standsAlready: (kinds) => `*Steht schon:* ${kinds}.`,
    onlyLines: 'Der Spiegel kennt nur, was in den Zeilen steht: nicht gesehen heißt nicht, dass es nicht getan wurde.',
    notYet: (level) => `*Noch nicht zu sehen von dem, was ${level} verlangt*`,
    allSeen: (level) => `*Von allem, was ${level} verlangt, ist etwas zu sehen.*`,
    onlyYouKnow: (level) => `Was ${level} verlangt, kann keine Zeile zeigen: nur du weißt es.`,
    notYetOfNext: (level) => `*Noch nicht zu sehen von dem, was ${level} verlangt, die nächste Stufe*`,
    inBox: (box, statement) => `${box}: ${statement}`,
    others: (count) => `und ${count.shown} weitere unter „Was meine Stufe verlangt“`,
    othersOfNext: (count) => `und ${count.shown} weitere`,
    withoutKind: (count, weeks) =>
      `${count.shown} ${plural(count.count, 'Zeile', 'Zeilen')} der letzten ${weeks.shown} Wochen ${plural(count.count, 'nennt', 'nennen')} keine Art von Arbeit und ${plural(count.count, 'zeigt', 'zeigen')} hier nichts. „#review“ am Ende einer Zeile nennt eine.`,
    patterns: {
      'much-input-little-outcome':
        'Viel wurde hineingesteckt, und wenig davon ist bisher bei jemandem angekommen. Was von dem Fertigen würde jemand vermissen?',
      'much-output-little-impact':
        'Viel wurde fertig, und wenig davon ist bisher geblieben. Worauf bauen andere noch auf?',
    },
  },
  more: {
    title: (percent) => `*Mehr davon:* was eine übliche Zeile mehr zu den ${percent} beitrüge, je Stunde`,
    titleInWords: '*Mehr davon:* was eine übliche Zeile mehr am meisten bewegte, je Stunde',
    line: (kind, points, time) => `${kind}: +${points} für ${time}`,
    lineInWords: (kind, time) => `${kind}, ${time}`,
    hours:
      'Die Stunden sind eine Meinung: sie richten sich nach der Größe, und ein Outcome oder Impact verlangt, dem Fertigen nachzugehen.',
    followUp: (time) => `${time} Nachgehen`,
  },
  less: {
    title: (weeks) =>
      `*Könnte weniger sein:* Wiederholungen in einer Woche zählen kaum; in den letzten ${weeks.shown} Wochen`,
    line: (kind, count, time, before, after) =>
      `${kind}: ${count.shown} weniger (${time}), dann wären es ${after} statt ${before}`,
    lineSame: (kind, count, time, at) => `${kind}: ${count.shown} weniger (${time}), dann bliebe es bei ${at}`,
    lineInWords: (kind, count, time) => `${kind}: ${count.shown} weniger, ${time}`,
    worth: 'Was sie anderen wert sind, steht nicht in dieser Zahl.',
  },
  time: {
    hours: (count) => plural(count.count, 'etwa eine Stunde', `etwa ${count.shown} Stunden`),
    halfDay: 'etwa einen halben Tag',
    days: (count) => plural(count.count, 'etwa einen Tag', `etwa ${count.shown} Tage`),
    weeks: (count) => plural(count.count, 'etwa eine Woche', `etwa ${count.shown} Wochen`),
  },
  marks: { consistent: '●', evidenced: '◐', 'not-yet': '○', untold: '–' },
  legend: (weeks) =>
    `● in ${weeks.shown} Wochen oder mehr zu sehen · ◐ zu sehen · ○ noch nicht zu sehen · – keine Zeile kann es zeigen, nur du weißt es`,
  seenIn: (statement, weeks) => `${statement} _(${weeks.shown} ${plural(weeks.count, 'Woche', 'Wochen')})_`,
};
