import { isRecord } from '../framework-check/records.js';
import { isSame } from '../framework-diff/same.js';
import type { Framework } from '../framework.js';
import { ladderClash, withSteps } from './clashing-ladders.js';
import { mergeClash, withStandings } from './clashing-merges.js';
import type { Keyed } from './keyed.js';
import { withOwnKeys, type OwnKeys } from './own-keys.js';

/** Something that the draft and a newer version both changed, each in its own way. */
export interface Clash {
  /** Fields from the top; levels, kinds and bands by their key. */
  readonly path: readonly string[];
  /** Undefined where a value is not given. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** What both sides are together, with the other keys that the draft's own have in it. */
export interface CarriedOver extends OwnKeys {
  readonly clashes: readonly Clash[];
}

/** Values that only make sense as a whole: parts of both sides would belong to nobody. */
const wholes = ['weights', 'typicalQuarter', 'expectedPoints', 'anchors', 'edges', 'sizes', 'results'];

/**
 * Lays what a draft changed over a version that was published meanwhile: by field, where both changed the same the draft's own
 * unless it is named in `takeTheirs`. Nothing that either side added is lost: different things under one key are kept apart. Where
 * one side merged a kind into one that the other took away, or both together close a ladder into a circle, that is a clash as well.
 *
 * @param base what the draft began with
 * @param takeTheirs names of clashes (`clashName`) where the newer version counts
 */
export function carryOver(
  base: Framework,
  mine: Framework,
  theirs: Framework,
  takeTheirs: ReadonlySet<string> = new Set(),
): CarriedOver {
  const clashes: Clash[] = [];
  const choose = (clash: Clash): unknown => {
    clashes.push(clash);
    return takeTheirs.has(clashName(clash)) ? clash.theirs : clash.mine;
  };
  const { framework: own, ownKeys } = withOwnKeys(base, mine, theirs);
  const both = { ...(merged([], base, own, theirs, choose) as Framework), version: theirs.version };
  const ofMerges = mergeClash(base, own, theirs, both);
  const merging = ofMerges === undefined ? both : withStandings(both, choose(ofMerges));
  const ofLadders = ladderClash(base, own, theirs, both);
  return { framework: ofLadders === undefined ? merging : withSteps(merging, choose(ofLadders)), clashes, ownKeys };
}

/** Names a clash inside one draft. */
export function clashName({ path }: Pick<Clash, 'path'>): string {
  return path.map(encodeURIComponent).join('.');
}

type Choose = (clash: Clash) => unknown;

function merged(path: readonly string[], base: unknown, mine: unknown, theirs: unknown, choose: Choose): unknown {
  if (isSame(mine, base) || path.join() === 'version') return theirs;
  if (isSame(theirs, base) || isSame(mine, theirs)) return mine;
  if (isKeyed(mine) && isKeyed(theirs)) return mergedList(path, isKeyed(base) ? base : [], mine, theirs, choose);
  const isWhole = wholes.includes(path.at(-1) ?? '');
  if (!isWhole && areWords(mine) && areWords(theirs)) return mergedWords(areWords(base) ? base : [], mine, theirs);
  if (isWhole || !isRecord(mine) || !isRecord(theirs)) {
    return choose({ path, base, mine, theirs });
  }
  const before = isRecord(base) ? base : {};
  const fields = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...fields]
      .map((field) => [field, merged([...path, field], before[field], mine[field], theirs[field], choose)] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Lists whose members have keys, member by member; the order is the draft's where the draft changed it. */
function mergedList(
  path: readonly string[],
  base: readonly Keyed[],
  mine: readonly Keyed[],
  theirs: readonly Keyed[],
  choose: Choose,
): readonly Keyed[] {
  const [before, own, newer] = [base, mine, theirs].map((list) => new Map(list.map((member) => [member.key, member])));
  const keysOf = (list: readonly Keyed[]) => list.map(({ key }) => key);
  const isMoved = !isSame(
    keysOf(mine).filter((key) => before?.has(key)),
    keysOf(base).filter((key) => own?.has(key)),
  );
  const order = isMoved ? inserted(keysOf(mine), keysOf(theirs)) : inserted(keysOf(theirs), keysOf(mine));
  return order.flatMap((key) => {
    const [was, here, there] = [before?.get(key), own?.get(key), newer?.get(key)];
    // One side took it away: it goes unless the other side changed it.
    if (was !== undefined && (here === undefined || there === undefined)) {
      const left = here ?? there;
      return left === undefined || isSame(left, was) ? [] : [left];
    }
    if (here === undefined || there === undefined) return [here ?? there].filter((each) => each !== undefined);
    return [merged([...path, key], was, here, there, choose) as Keyed];
  });
}

/** What either side put in is there, such as the roles that know a kind of work; what either took out is not. */
function mergedWords(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const stayed = theirs.filter((word) => mine.includes(word) || !base.includes(word));
  const added = mine.filter((word) => !base.includes(word) && !theirs.includes(word));
  return [...stayed, ...added];
}

/** An order, and behind whom each key that only another order has stands there. */
function inserted(order: readonly string[], other: readonly string[]): readonly string[] {
  return other.reduce<readonly string[]>((all, key, place) => {
    if (all.includes(key)) return all;
    const before = other.slice(0, place).findLast((each) => all.includes(each));
    const at = before === undefined ? 0 : all.indexOf(before) + 1;
    return [...all.slice(0, at), key, ...all.slice(at)];
  }, order);
}

function areWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isKeyed(value: unknown): value is readonly Keyed[] {
  return Array.isArray(value) && value.length > 0 && value.every((member) => isRecord(member) && 'key' in member);
}
