import type { Dimension } from '../../../domain/dimension.js';
import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { names } from './names.js';
import { ofWhatIsAsked, whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** Where the weeks stand. The caller begins a sentence with a capital and escapes names of levels and bands. */
export const place = {
  /** What the window behind a place is called. */
  whyNoNumber: 'Why no number yet?',
  whyThisScore: 'Why this score?',
  whatWeeksHold: 'What the weeks hold',

  /** Lowest first, as plain words for bands; `shortBands` stand beside the picture. */
  plainBands: ['well below the level', 'below the level', 'on the level', 'above the level', 'well above the level'],
  shortBands: ['well below', 'below', 'on', 'above', 'well above'],

  hidden: 'The weeks are read; band and numbers are hidden, as you chose.',
  reads: (weeks: Counted, as: string): string => `The last ${weeks.shown} weeks read as ${as}.`,
  ofWhatIsAsked: (percent: string, asked: HeldAgainst, range: string): string =>
    `${percent} ${ofWhatIsAsked(asked)}, likely ${range}`,
  closeTo: (band: string, near: string): string => `${band}, close to ${near}`,
  /** Where the number itself is far from that band. */
  reachesInto: (number: string, near: string): string => `${number}; part of that range reads as ${near}`,
  nearlyEmpty: (dimension: Dimension, higherBand: string | undefined): string =>
    `${names.dimensions[dimension]} is nearly empty, so the whole is not called ${higherBand ?? 'higher'} yet.`,

  bandStays: (needs: Counted): string =>
    `A band needs ${needs.shown} weeks in a row before it moves, so this one stays for now.`,
  bandNeeds: (band: string, needs: Counted, seen: Counted): string => {
    const weeksIn = seen.count === 0 ? '' : `, and ${seen.shown} ${plural(seen.count, 'is', 'are')} in`;
    return `The number alone reads as ${band}; a band needs ${needs.shown} weeks in a row there${weeksIn}.`;
  },
  bandMovesAt: (band: string, seen: Counted, percent: string, upwards: boolean): string =>
    `The number alone reads as ${band} for ${seen.shown} weeks now; the band moves once it is ${percent} ${upwards ? 'or more' : 'or less'}.`,

  /** `band` counts from the lowest. */
  roughPlace: (band: number, asked: HeldAgainst): string =>
    `${roughly[band] ?? 'around'} ${whatIsAsked(asked)}, give or take a band`,
  roughWhileBarMoves: (moved: string, rough: string): string => `${moved}. A rough place so far: ${rough}.`,
  roughWithNewLevel: (rough: string): string => `The level is new, so here is a rough place: ${rough}.`,
  roughWithNewCompany: (rough: string): string => `The company is new, so here is a rough place: ${rough}.`,
  roughAfterBreak: (rough: string): string =>
    `The weeks start over after a long break, so here is a rough place: ${rough}.`,
  roughFirst: (weeks: Counted, rough: string): string =>
    `${weeks.shown} weeks are in, so here is a first rough place: ${rough}.`,
  roughSoFar: (weeks: Counted, rough: string): string =>
    `${weeks.shown} weeks are in. The rough place so far: ${rough}.`,

  noRangeBefore: (numberFrom: string, bandFrom: string): string =>
    `No range before week ${numberFrom}, no band before week ${bandFrom}: anything earlier would be a guess.`,
  untilRange: (weeks: Counted, more: Counted): string =>
    `${weeks.shown} weeks are in: ${more.shown} more until a first range.`,
  afterTimeOff: (more: Counted): string =>
    `Time off leaves few of the last weeks, and that is fine: ${more.shown} more logged ${more.count === 1 ? 'week' : 'weeks'} until there is a range again.`,
  /** A short window needs more of its weeks than the share says. */
  fewerLogged: (logged: Counted, available: Counted, needed: Counted): string =>
    `${logged.shown} of the last ${available.shown} weeks ${logged.count === 1 ? 'is' : 'are'} logged. A place over so short a window needs ${needed.shown} of them: fewer would be a guess.`,
  tooFewLogged: (logged: Counted, available: Counted, share: string): string =>
    `${logged.count === 0 ? 'none' : logged.shown} of the last ${available.shown} weeks ${logged.count === 1 ? 'is' : 'are'} logged. A place needs ${share} of them: fewer would be a guess.`,
  nothingExpected: 'Nothing is expected of these weeks, so there is no place to name.',
  reachAssumed: (lines: Counted, level: string): string =>
    `For ${lines.shown} ${plural(lines.count, 'line', 'lines')} it is still assumed who felt ${plural(lines.count, 'it', 'them')}, and ${level} asks for more than the own team. Once that is said, there is a place.`,
  weeksIn: (weeks: Counted): string => `${weeks.shown} weeks are in.`,
  boxesEmpty: (boxes: Counted, dimensions: string): string =>
    `${boxes.shown} ${plural(boxes.count, 'box is', 'boxes are')} empty so far (${dimensions}), so a place in words would be a guess.`,
  placeFrom: (bandFrom: string): string => `From week ${bandFrom} on there is one either way.`,

  barMoved: (level: string, week: string, left: Counted): string =>
    `The bar moved to ${level} with ${week}, you did not; it rises for ${left.shown} more ${plural(left.count, 'week', 'weeks')}`,

  /** The level stays: another company asks it anew. */
  newCompanyBar: (level: string, week: string, from: string, left: Counted): string =>
    `A new company since ${week}: what ${level} asks rises again from ${from}, for ${left.shown} more ${plural(left.count, 'week', 'weeks')}`,

  /** The line under a place, joined by dots. */
  weeksLogged: (logged: string, available: Counted): string =>
    `${logged} of ${available.shown} ${plural(available.count, 'week', 'weeks')} logged`,
  mostlyAssumed: (dimensions: string, count: number): string =>
    `${dimensions} ${plural(count, 'is', 'are')} mostly assumed so far`,
  recomputed: 'Recomputed: it differs from what was said before',
  ownReadsAgree: (own: string, mirror: string): string => `${ownReads(own, mirror)}: they agree`,
  ownReadsDiffer: (own: string, mirror: string, how: 'harder' | 'milder', much: boolean): string =>
    `${ownReads(own, mirror)}: they are ${much ? '' : 'a little '}${how} than the lines`,
};

// Lowest band first. Roughly told, "well below" would be more than a first place can know.
const roughly = ['below', 'a bit below', 'around', 'a bit above', 'well above'];

function ownReads(own: string, mirror: string): string {
  return `Your own reads average ${own}, the mirror would say ${mirror}`;
}
