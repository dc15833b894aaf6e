import type { Dimension } from '../../../domain/dimension.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

/** For the picture without a full stop and without a number, and for the reply. */
interface Finding {
  readonly title: string;
  readonly sentence: string;
}

interface Change {
  readonly from: string;
  readonly to: string;
}

const last = ({ count, shown }: Counted) => `the last ${count === 1 ? 'week' : `${shown} weeks`}`;
const fromTo = (change: Change | undefined) => (change === undefined ? '' : ` from ${change.from} to ${change.to}`);

/** What the last weeks show. */
export const finding = {
  light: { title: 'The last four weeks were lighter', sentence: 'The last four weeks were lighter than your usual.' },
  /** While it is known already, whether the place falls or stands still. */
  lightStill: { title: 'Lighter weeks than usual', sentence: 'These are lighter weeks than usual.' },
  oneLineCanSay: 'One line can say why; you do not owe one.',
  first: { title: 'The first weeks', sentence: 'From here on the weeks have a place.' },
  newBar: {
    title: 'A new bar',
    sentence: 'What is asked has changed; from here on the weeks are compared with each other again.',
  },
  events: (dimension: Dimension, events: Counted, weeks: Counted): Finding => {
    const [one, other] = names.lines[dimension];
    const what = `${events.shown} ${plural(events.count, one, other)} in ${weeks.shown} ${plural(weeks.count, 'week', 'weeks')}`;
    return { title: `${what} moved this`, sentence: `${what} is what moved this.` };
  },
  up: (weeks: Counted, change?: Change): Finding => ({
    title: `up over ${last(weeks)}`,
    sentence: `${last(weeks)} lifted it${fromTo(change)}.`,
  }),
  down: (weeks: Counted, change?: Change): Finding => ({
    title: `down over ${last(weeks)}`,
    sentence: `${last(weeks)} took it down${fromTo(change)}.`,
  }),
  /** While the newest weeks are asked about. */
  steadyBut: (weeks: Counted): Finding => ({
    title: 'steady, with a question about the newest weeks',
    sentence: `as a whole, little moved in ${last(weeks)}; about the newest there is a question below.`,
  }),
  steady: (weeks: Counted): Finding => ({
    title: `steady over ${last(weeks)}`,
    sentence: `little moved in ${last(weeks)}.`,
  }),
};
