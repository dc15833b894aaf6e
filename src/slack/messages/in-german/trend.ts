import type { Counted } from '../counted.js';
import type { trend as english } from '../in-english/trend.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
const weeksOf = ({ count, shown }: Counted) => `${shown} ${plural(count, 'Woche', 'Wochen')}`;

/** The window with the trend of 12, 26 or 52 weeks, and of the year. */
export const trend: typeof english = {
  title: 'Verlauf',
  yearTitle: 'Das Jahr',
  weeksButton: (weeks) => `${weeks} Wochen`,
  yearButton: 'Das Jahr',
  heading: (weeks) => `*Die letzten ${weeks} Wochen*`,
  headingShort: (weeks, asked) => `*${weeksOf(weeks)} bisher* von ${asked}`,
  yearHeading: '*Das Jahr, Woche für Woche*',
  course: (from, week, to) => `Von ${from} (${week}) auf jetzt ${to}.`,
  between: (high, highWeek, low, lowWeek) => `Am höchsten ${high} (${highWeek}), am niedrigsten ${low} (${lowWeek}).`,
  direction: (direction, weeks) =>
    direction === 'flat'
      ? `Die letzten ${weeks} eingetragenen Wochen zeigen, jede für sich, keine Richtung, die mehr als Zufall wäre.`
      : `Die letzten ${weeks} eingetragenen Wochen gingen, jede für sich, nach ${direction === 'rising' ? 'oben' : 'unten'}, und das ist mehr als Zufall. Für den Stand wiegt eine einzelne Woche wenig, und voraus sagt das nichts.`,
  noDirection: (weeks) => `Ob es eine Richtung gibt, lässt sich ab ${weeks} eingetragenen Wochen sagen.`,
  noDirectionYet: (weeks) =>
    `Ob es eine Richtung gibt, lässt sich ab ${weeks} eingetragenen Wochen unter der neuen Messlatte sagen.`,
  logged: (logged, weeks) => `${logged.shown} von ${weeksOf(weeks)} eingetragen.`,
  missed: (weeks) => `${weeksOf(weeks)} nicht eingetragen: eine Lücke, nie eine Null.`,
  away: (weeks) => `${weeksOf(weeks)} abwesend: Erwartet wurde nichts.`,
  newLevel: (level, week) =>
    `Seit ${week} werden die Wochen an ${level} gemessen. Dort bricht die Linie ab: Davor galt eine andere Messlatte, und die Zahlen hier beginnen danach.`,
  newCompany: (level, week) =>
    `Eine neue Firma seit ${week}: Was ${level} verlangt, beginnt von vorn. Dort bricht die Linie ab, und die Zahlen hier beginnen danach.`,
  newVersion: (version, week) =>
    `Ab ${week} verlangt Version ${version} etwas anderes. Dort bricht die Linie ab: Was davor liegt, bleibt, wie es gelesen wurde, und die Zahlen hier beginnen danach.`,
  own: {
    begins: (week) =>
      `Seit ${week} werden die Wochen an einem persönlichen Maßstab gemessen. Dort bricht die Linie ab, und die Zahlen hier beginnen danach.`,
    changes: (week) =>
      `Seit ${week} werden die Wochen an einem anderen persönlichen Maßstab gemessen. Dort bricht die Linie ab, und die Zahlen hier beginnen danach.`,
    ends: (week) =>
      `Seit ${week} werden die Wochen wieder an dem gemessen, was die Stufe verlangt. Dort bricht die Linie ab, und die Zahlen hier beginnen danach.`,
  },
  reads: {
    below: (stretch) =>
      `${stretch}: Deine eigenen Einschätzungen lagen unter dem, was die Zeilen zu Input und Output sagen.`,
    meet: (stretch) => `${stretch}: Deine eigenen Einschätzungen treffen, was die Zeilen zu Input und Output sagen.`,
    above: (stretch) =>
      `${stretch}: Deine eigenen Einschätzungen lagen über dem, was die Zeilen zu Input und Output sagen.`,
  },
  parting: {
    'reads-fell':
      'Zuletzt fielen deine eigenen Einschätzungen, Input und Output in den Zeilen blieben etwa gleich: Was lassen die Zeilen aus?',
    'reads-rose':
      'Zuletzt stiegen deine eigenen Einschätzungen, Input und Output in den Zeilen blieben etwa gleich: Ist etwas noch nicht eingetragen, oder ist es als Outcome bei jemandem angekommen? Outcomes stecken hier nicht drin.',
    'lines-fell':
      'Zuletzt steht weniger Input und Output in den Zeilen, deine eigenen Einschätzungen blieben etwa gleich: Ist etwas noch nicht eingetragen, oder ging es in Outcomes? Die stecken hier nicht drin.',
    'lines-rose':
      'Zuletzt steht mehr Input und Output in den Zeilen, deine eigenen Einschätzungen blieben etwa gleich: Vielleicht ist es mehr wert, als es sich anfühlt.',
    'reads-fell-lines-rose':
      'Zuletzt steht mehr Input und Output in den Zeilen, und deine eigenen Einschätzungen fielen trotzdem: Was lassen die Zeilen aus?',
    'reads-rose-lines-fell':
      'Zuletzt steht weniger Input und Output in den Zeilen, und deine eigenen Einschätzungen stiegen trotzdem: Ist etwas noch nicht eingetragen, oder ging es in Outcomes? Die stecken hier nicht drin.',
    'both-fell-reads-more':
      'Zuletzt steht weniger Input und Output in den Zeilen, und deine eigenen Einschätzungen fielen noch stärker: Was lassen die Zeilen aus?',
    'both-fell-lines-more':
      'Zuletzt fielen deine eigenen Einschätzungen, und Input und Output in den Zeilen fielen noch stärker: Ist etwas noch nicht eingetragen, oder ging es in Outcomes? Die stecken hier nicht drin.',
    'both-rose-reads-more':
      'Zuletzt steht mehr Input und Output in den Zeilen, und deine eigenen Einschätzungen stiegen noch stärker: Ist etwas noch nicht eingetragen, oder ist es als Outcome bei jemandem angekommen? Outcomes stecken hier nicht drin.',
    'both-rose-lines-more':
      'Zuletzt stiegen deine eigenen Einschätzungen, und Input und Output in den Zeilen stiegen noch stärker: Vielleicht ist es mehr wert, als es sich anfühlt.',
  },
  higher: (weeks) => `Höher als vor ${weeksOf(weeks)}`,
  lower: (weeks) => `Niedriger als vor ${weeksOf(weeks)}`,
  same: (weeks) => `Etwa wie vor ${weeksOf(weeks)}`,
  nothing: 'Noch ist keine Woche eingetragen. Mit der ersten beginnt die Linie.',
  eachPoint: (weeks) => `Jeder Punkt liest die ${weeks} Wochen davor, eine einzelne Woche bewegt ihn also wenig.`,
  pictureFailed: 'Das Bild ließ sich diesmal nicht zeichnen; dasselbe als Text:',
};
