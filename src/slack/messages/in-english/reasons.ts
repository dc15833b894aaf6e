import type { Dimension } from '../../../domain/dimension.js';
import type { Counted } from '../counted.js';
import type { AskedPercent } from '../held-against.js';
import { grammar } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

/** What lifts a place and what holds it. `usual` is how many are expected, absent when hardly any is. */
export const reasons = {
  comesNearest: (dimension: Dimension, share: AskedPercent | undefined): string =>
    `${names.dimensions[dimension]} comes nearest${asked(share)}.`,
  /** The same where something that is mostly assumed reads nearer still. */
  comesNearestLogged: (dimension: Dimension, share: AskedPercent | undefined): string =>
    `Apart from what is mostly assumed, ${names.dimensions[dimension]} comes nearest${asked(share)}.`,
  liftsMost: (dimension: Dimension, share: AskedPercent): string =>
    `${names.dimensions[dimension]} lifts it most${asked(share)}.`,
  many: (dimension: Dimension, events: Counted, usual: Counted | undefined): string =>
    `${lines(dimension, events)} where ${expected(usual)}.`,
  countForMore: (dimension: Dimension, events: Counted, usual: Counted): string =>
    `${lines(dimension, events)} ${plural(events.count, 'counts', 'count')} for more than the usual ${usual.shown}.`,
  assumed: (dimension: Dimension): string => `${names.dimensions[dimension]} is mostly assumed so far.`,
  empty: (dimension: Dimension, usual: Counted | undefined): string =>
    `${names.dimensions[dimension]} is empty so far, where ${expected(usual)}.`,
  asAsked: (dimension: Dimension): string => `${names.dimensions[dimension]} is about as asked.`,
  fewer: (short: string, events: Counted, usual: Counted | undefined): string =>
    `${short}: ${events.shown} where ${expected(usual)}.`,
  lessThanAsked: (short: string, share: AskedPercent | undefined): string => `${short}${asked(share)}.`,
  /** A clause of its own, so that it may follow another one; `dimension` is a name or a noun. */
  short: {
    touch: (dimension: string): string => `${dimension} is a touch short`,
    some: (dimension: string): string => `${dimension} is short`,
    well: (dimension: string): string => `${dimension} is well short`,
  },
};

function asked(share: AskedPercent | undefined): string {
  if (share === undefined) return '';
  return share.isOwn ? `: ${share.percent} by a personal yardstick` : `: ${share.percent} of what is asked`;
}

function lines(dimension: Dimension, { count, shown }: Counted): string {
  const [one, other] = names.lines[dimension];
  return `${shown} ${plural(count, one, other)}`;
}

function expected(usual: Counted | undefined): string {
  if (usual === undefined) return 'hardly any is expected yet';
  return `about ${usual.shown} ${plural(usual.count, 'is', 'are')} expected`;
}
