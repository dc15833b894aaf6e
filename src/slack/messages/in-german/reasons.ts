import type { Dimension } from '../../../domain/dimension.js';
import type { Counted } from '../counted.js';
import type { AskedPercent } from '../held-against.js';
import type { reasons as english } from '../in-english/reasons.js';
import { grammar, masculine } from './grammar.js';
import { names } from './names.js';

const { plural } = grammar;

/** What lifts a place and what holds it. */
export const reasons: typeof english = {
  comesNearest: (dimension, share) => `${names.dimensions[dimension]} kommt am nächsten heran${asked(share)}.`,
  comesNearestLogged: (dimension, share) =>
    `Abgesehen von dem, was größtenteils angenommen ist, kommt ${names.dimensions[dimension]} am nächsten heran${asked(share)}.`,
  liftsMost: (dimension, share) => `${names.dimensions[dimension]} hebt den Stand am meisten${asked(share)}.`,
  many: (dimension, events, usual) => `${lines(dimension, events)}, ${expected(usual)}.`,
  countForMore: (dimension, events, usual) =>
    `${lines(dimension, events)} ${plural(events.count, 'zählt', 'zählen')} mehr als ${usual.count === 1 ? 'der übliche eine' : `die üblichen ${usual.shown}`}.`,
  assumed: (dimension) => `${names.dimensions[dimension]} ist bisher größtenteils angenommen.`,
  empty: (dimension, usual) => `${names.dimensions[dimension]} ist bisher leer, ${expected(usual)}.`,
  asAsked: (dimension) => `${names.dimensions[dimension]} ist etwa wie verlangt.`,
  fewer: (short, events, usual) => `${short}: ${alone(events)}, ${expected(usual)}.`,
  lessThanAsked: (short, share) => `${short}${asked(share)}.`,
  short: {
    touch: (dimension) => `${dimension} kommt etwas zu kurz`,
    some: (dimension) => `${dimension} kommt zu kurz`,
    well: (dimension) => `${dimension} kommt deutlich zu kurz`,
  },
};

function asked(share: AskedPercent | undefined): string {
  if (share === undefined) return '';
  return share.isOwn
    ? `: ${share.percent} nach einem persönlichen Maßstab`
    : `: ${share.percent} von dem, was verlangt wird`;
}

function lines(dimension: Dimension, counted: Counted): string {
  const [one, other] = names.lines[dimension];
  return `${masculine(counted)} ${plural(counted.count, one, other)}`;
}

function expected(usual: Counted | undefined): string {
  if (usual === undefined) return 'erwartet wird noch kaum etwas';
  return `erwartet ${plural(usual.count, 'wird', 'werden')} etwa ${alone(usual)}`;
}

/** Without its noun: `einer`. */
function alone({ count, shown }: Counted): string {
  if (count === 0) return 'keiner';
  return count === 1 ? 'einer' : shown;
}
