import type { Counted } from '../counted.js';
import type { CountedEvents, forecast as english } from '../in-english/forecast.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { ofWhatIsAsked } from './yardstick.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;
const inMonths = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Monat', 'Monaten')}`;

const counted = (noun: 'outcome' | 'impact', { mean, range }: CountedEvents) =>
  `${mean.shown}${range === undefined ? '' : ` (${range})`} ${plural(mean.count, ...names.lines[noun])}`;

/** Where the weeks are likely to be: the window, the line in an answer, and the picture. */
export const forecast: typeof english = {
  title: 'Ausblick',
  button: 'Ausblick',
  monthsButton: ({ count, shown }) => `${shown} ${plural(count, 'Monat', 'Monate')}`,

  heading: (months, month) => `*In ${inMonths(months)}, bis ${month}*`,
  range: (range, asked, percent) =>
    `Wahrscheinlich ${range} ${ofWhatIsAsked(asked)}, etwa ${percent}, wenn die Wochen im bisherigen Tempo weitergehen.`,
  bands: (likeliest, possible) =>
    `Am wahrscheinlichsten ${likeliest}${possible === undefined ? '' : `, möglicherweise ${possible}`}.`,
  evenBands: (one, other) => `${one} oder ${other}, etwa halb und halb.`,
  below: (middleBand) => `unter ${middleBand}`,
  belowInPlainWords: 'weniger, als die Stufe verlangt',
  chance: (band, chance) =>
    `${band}: ${chance < 0.2 ? 'kaum' : chance < 0.4 ? 'möglich' : chance < 0.6 ? 'etwa halb und halb' : chance < 0.8 ? 'wahrscheinlich' : 'sehr wahrscheinlich'}`,
  chances: (chances) => chances.join(' · '),
  newest: (today, windowWeeks, assumed) =>
    `Heute ergeben die Wochen ${today}; der Ausblick richtet sich mehr nach den neuesten Wochen als das Fenster von ${weeksOf(windowWeeks)}${assumed ? ' und rechnet weniger Wochen als erfüllt, die nicht eingetragen sind' : ''}.`,
  events: (outcomes, impacts, month) =>
    `Im üblichen Tempo ${grammar.listed([
      ...(outcomes === undefined ? [] : [counted('outcome', outcomes)]),
      ...(impacts === undefined ? [] : [counted('impact', impacts)]),
    ])} bis ${month}.`,
  oneMore: (percent) => `Mit einem spürbaren Outcome mehr im Monat wären es etwa ${percent}.`,
  openHypotheses: ({ count, shown }) =>
    count === 1
      ? 'Eine Erwartung an ein Output ist noch offen; was daraus wird, gehört zum üblichen Tempo.'
      : `${shown} Erwartungen an Outputs sind noch offen; was daraus wird, gehört zum üblichen Tempo.`,
  score: (inside, { count, shown }) =>
    count === 1
      ? `Bisher lag ${inside} von ${shown} Ausblick in der wahrscheinlichen Spanne; etwa 8 von 10 sollten es.`
      : `Bisher lagen ${inside} von ${shown} Ausblicken in der wahrscheinlichen Spanne; etwa 8 von 10 sollten es.`,
  unscored: ({ count, shown }) =>
    count === 1
      ? 'Dem einen Ausblick bisher geht es um Wochen, die noch kommen; sind sie vorbei, steht hier, ob er stimmte.'
      : `Den ${shown} Ausblicken bisher geht es um Wochen, die noch kommen; sind sie vorbei, steht hier, wie viele stimmten.`,
  farWeek: (week) =>
    `${week} liegt weit von den anderen: Der Ausblick folgt ihr nur so weit, wie eine ungewöhnliche Woche reicht.`,
  weak: (weeks) => `Schwache Grundlage: ${weeksOf(weeks)}.`,
  rough: 'So weit voraus ist das grob: Die Spanne sagt mehr als die Mitte.',
  how: 'Es geht auf der Höhe der bisherigen Wochen weiter; eine Richtung wird nicht verlängert.',

  needsWeeks: ({ count, shown }) =>
    count === 1 ? 'Ein Ausblick braucht noch eine Woche.' : `Ein Ausblick braucht noch ${shown} Wochen.`,
  noWeeklyPart: (level) =>
    `Was ${level} verlangt, gewichtet weder Input noch Output; deshalb hat keine einzelne Woche eine Zahl, von der aus sich vorausblicken ließe.`,
  notNow: 'Solange das so ist, gibt es keinen Ausblick.',
  hidden:
    'Die Zahlen sind verborgen, wie du es gewählt hast; deshalb wird hier kein Ausblick berechnet. In den Einstellungen lassen sie sich wieder zeigen.',
  unread: ({ shown }) => `Daraus geht nicht hervor, wie viele Monate. 1 bis 12 sind möglich; hier sind ${shown}.`,
  outOfReach: ({ shown }) => `Ein Ausblick reicht 1 bis 12 Monate voraus; hier sind ${shown}.`,

  ahead: 'Voraus:',
  inReply: (weeks, range, percent) =>
    `In ${weeksOf(weeks)} wahrscheinlich ${range}, etwa ${percent}, wenn die Wochen im bisherigen Tempo weitergehen.`,

  pictureTitle: (weeks) => `Die Wochen, und ${weeksOf(weeks)} voraus`,
  about: (percent) => `≈ ${percent}`,
  altText: (weeks, percent, low, high) =>
    `Ausblick in ${weeksOf(weeks)}: etwa ${percent}, wahrscheinlich zwischen ${low} und ${high}.`,
  altTextOpen: (weeks, percent, low) =>
    `Ausblick in ${weeksOf(weeks)}: etwa ${percent}, wahrscheinlich zwischen ${low} und dem Dreifachen oder mehr.`,
};
