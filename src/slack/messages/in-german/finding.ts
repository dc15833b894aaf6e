import type { finding as english } from '../in-english/finding.js';
import type { Counted } from '../counted.js';
import { grammar, masculine } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

const inTheLast = ({ count, shown }: Counted) =>
  `in ${count === 1 ? 'der letzten Woche' : `den letzten ${shown} Wochen`}`;
const fromTo = (change: { readonly from: string; readonly to: string } | undefined) =>
  change === undefined ? '' : `von ${change.from} auf ${change.to} `;

/** What the last weeks show. */
export const finding: typeof english = {
  light: {
    title: 'Die letzten vier Wochen waren ruhiger',
    sentence: 'Die letzten vier Wochen waren ruhiger als sonst.',
  },
  /** While it is known already, whether the place falls or stands still. */
  lightStill: { title: 'Ruhigere Wochen als sonst', sentence: 'Es sind ruhigere Wochen als sonst.' },
  oneLineCanSay: 'Eine Zeile kann sagen, warum; sie muss nicht sein.',
  first: { title: 'Die ersten Wochen', sentence: 'Von hier an haben die Wochen einen Stand.' },
  newBar: {
    title: 'Eine neue Messlatte',
    sentence: 'Was verlangt wird, hat sich geändert; ab hier werden die Wochen wieder miteinander verglichen.',
  },
  events: (dimension, events, weeks) => {
    const [one, other] = names.lines[dimension];
    const noun = `${masculine(events)} ${plural(events.count, one, other)}`;
    const within = weeks.count === 1 ? 'in einer Woche' : `in ${weeks.shown} Wochen`;
    const title = `${noun} ${within} ${plural(events.count, 'hat', 'haben')} das bewegt`;
    return { title, sentence: `${title}.` };
  },
  up: (weeks, change) => ({
    title: `${inTheLast(weeks)} gestiegen`,
    sentence: `${inTheLast(weeks)} ist der Stand ${fromTo(change)}gestiegen.`,
  }),
  down: (weeks, change) => ({
    title: `${inTheLast(weeks)} gesunken`,
    sentence: `${inTheLast(weeks)} ist der Stand ${fromTo(change)}gesunken.`,
  }),
  steadyBut: (weeks) => ({
    title: 'stabil, mit einer Frage zu den neuesten Wochen',
    sentence: `im Ganzen hat sich ${inTheLast(weeks)} wenig bewegt; zu den neuesten steht unten eine Frage.`,
  }),
  steady: (weeks) => ({
    title: `${inTheLast(weeks)} stabil`,
    sentence: `${inTheLast(weeks)} hat sich wenig bewegt.`,
  }),
};
