import type { Dimension, PerDimension } from '../../../domain/dimension.js';
import type { Counted } from '../counted.js';
import type { HeldAgainst } from '../held-against.js';
import { grammar } from './grammar.js';
import { whatIsAsked } from './yardstick.js';

const { plural } = grammar;

/** What of the judging is the person's own, and expectations that fit the real pace. */
export const mine = {
  title: 'What is mine',
  button: 'What is mine…',
  explain:
    'Kinds of work, points, windows and a target of your own. A change counts from this week on; weeks before keep what judged them. A number that rests on own points, windows or fitted counts says that it is by a personal yardstick, also in a share. Keepers never see it.',
  nothing: (level: string): string => `Nothing is your own so far: the weeks are read as ${level} says.`,

  ownKinds: '*Kinds of your own*',
  changedKinds: '*Kinds of the level that you changed*',
  /** What stands behind a name in the list. */
  insteadOf: (name: string): string => `the level says “${name}”`,
  points: ({ count, shown }: Counted): string => `${shown} ${plural(count, 'point', 'points')} each`,
  countable: 'small and countable',
  hidden: 'not offered',
  more: (count: Counted): string => `${count.shown} more under “Change a kind…”.`,
  change: 'Change…',
  hide: 'Do not offer it',
  offer: 'Offer it again',

  target: (percent: string, level: string): string => `*Target:* ${percent} of what ${level} asks`,
  noTarget: '*Target:* none above what the level asks',
  windows: (windows: string): string => `*Windows:* ${windows}`,
  windowAsIs: (box: string, weeks: string): string => `${box} ${weeks}`,
  windowOwn: (box: string, weeks: string, theirs: string): string => `${box} ${weeks} instead of ${theirs}`,
  weeks: (windows: string): string => `${windows} weeks`,
  /** Under windows of one's own that make the place a shorter one. */
  shortWindow: (weeks: Counted, missed: Counted): string =>
    `With your own windows the place is read over ${weeks.shown} weeks: miss ${missed.shown} of them, and there is no place.`,
  fitted: (since: string, counts: string): string => `*Asked of you since ${since}:* ${counts}`,
  fittedCount: (count: string, theirs: string): string => `${count}, where the level asks ${theirs}`,
  fittedOver: (level: string): string =>
    `*Fitted expectations* were made for ${level} as you held it, and ended with it.`,
  takeBack: 'Take back',
  perWeek: {
    input: (count: string): string => `${count} a week`,
    output: (count: string): string => `${count} a week`,
    outcome: (count: string): string => `${count} a quarter`,
    impact: (count: string): string => `${count} a quarter`,
  } as PerDimension<(count: string) => string>,

  add: 'Add a kind…',
  changeOne: 'Change a kind…',
  tune: 'Target and windows…',
  back: 'Back to the level’s own',
  changed: 'That is changed, from this week on.',
  undo: 'Undo',
  undone: 'It is as it was.',
  tooLate: 'Undo works for ten minutes, and they are over. Nothing was changed.',
  changedSince: 'Something was changed since, or this was undone already. This is how it stands now.',

  kind: {
    addTitle: 'A kind of your own',
    changeTitle: 'Change a kind',
    submit: 'Keep',
    close: 'Leave as is',
    pick: 'Which kind?',
    inBox: (name: string, box: string): string => `${name} (${box})`,
    own: 'Your own',
    name: 'Name',
    nameExample: 'Customer calls',
    box: 'Box',
    words: 'Words that name it in a line',
    wordsExample: 'customer call, demo',
    wordsHint: 'Separated by commas; its name is one already. Lines with them are guessed to be of this kind.',
    points: 'Points each time',
    pointsHint: (most: string): string =>
      `Left empty, size, part and proof count as always. With a number (0 to ${most}) each time counts that much instead; the first of a week or window counts fully, repeats less and less.`,
    ticks: 'And',
    countable: 'It is small and countable, like a review or a 1:1',
    hide: 'Do not offer or guess it any more; lines that name it count on',
    change: 'Whatever is changed counts from this week on. Emptied fields go back to what the level says.',
    problems: {
      empty: 'It needs a name.',
      taken: 'Another kind of this box has that name already. A word more tells them apart.',
      'too-many': (most: string): string =>
        `${most} kinds of your own are the most there can be. Under “Change a kind…” one that is not offered can be used again.`,
      box: 'Which of the four boxes?',
      words: (most: string, longest: string): string =>
        `At most ${most} words or short phrases, each of ${longest} characters or fewer.`,
      gone: 'That kind is not there any more. What is typed here is kept until this window closes; pick another kind.',
    },
  },

  tuning: {
    title: 'Target and windows',
    explain:
      'A target is a line beside the place; it changes neither the percent nor the band. A shorter window follows the weeks faster and swings more.',
    /** How few missed weeks leave no place, of the shortest window and of everybody's. */
    explainShort: (short: Counted, missed: Counted, theirs: Counted, theirMissed: Counted): string =>
      `A place needs most of its weeks logged, and it has as many weeks as the longer of the windows of Input and Output. With ${short.shown} weeks in both, miss ${missed.shown} and there is no place; with ${theirs.shown}, as for everybody, it takes ${theirMissed.shown}.`,
    target: 'Target, percent of what the level asks',
    targetHint: (least: string, most: string): string => `From ${least} to ${most}. Empty: none.`,
    window: (box: string): string => `${box}: weeks that are read`,
    windowHint: (theirs: string, least: string, most: string): string =>
      `From ${least} to ${most}. Empty: ${theirs}, as for everybody.`,
  },
  numbers: {
    'no-number':
      'That is not a number that can be used here. Digits are enough, such as 8 or 2.5 where parts make sense.',
    'out-of-range': (least: string, most: string): string => `It has to lie between ${least} and ${most}.`,
  },

  /** The one line of every explanation: what of it is the person's own. */
  use: {
    line: (parts: string): string => `Your own in this: ${parts}.`,
    kinds: ({ count, shown }: Counted): string => `${shown} ${plural(count, 'kind', 'kinds')} of work`,
    renamed: ({ count, shown }: Counted): string => `${shown} ${plural(count, 'name', 'names')}`,
    hidden: ({ count, shown }: Counted): string => `${shown} ${plural(count, 'kind', 'kinds')} not offered`,
    weighed: ({ count, shown }: Counted): string => `points of ${shown} ${plural(count, 'kind', 'kinds')}`,
    window: (boxes: string, weeks: string): string => `window ${weeks} weeks (${boxes})`,
    target: (percent: string): string => `target ${percent}`,
    targetHidden: 'a target',
    counts: (boxes: string): string => `what is asked (${boxes})`,
  },
  /** Beside the place. */
  toTarget: (target: string, points: Counted): string =>
    `Your own target: ${target}, about ${points.shown} ${plural(points.count, 'point', 'points')} away.`,
  /** In a picture. */
  targetKey: (target: string): string => `Your own target, ${target}`,
  atTarget: (target: string): string => `Your own target of ${target} is reached.`,

  calibrate: {
    title: 'Fitted to my pace',
    button: 'Fit to my real pace…',
    invite: 'Do the expectations fit what you really do? A look changes nothing by itself.',
    later: (needed: Counted): string =>
      `Whether the expectations fit what you really do can be looked at from ${needed.shown} logged weeks under one bar on. Nothing changes by itself.`,
    /** In one answer and in App Home, until it was looked at or put aside. */
    offer: (level: string): string =>
      `The last logged weeks hold clearly more lines or events than ${level} asks for, or clearly fewer. Would other expectations fit? Nothing changes by itself.`,
    look: 'Look at it',
    putAside: 'Not now',
    tooFew: (weeks: Counted, needed: Counted): string =>
      `From ${needed.shown} logged weeks on a look is possible; there ${plural(weeks.count, 'is', 'are')} ${weeks.shown}. With fewer a proposal would be a guess.`,
    since: {
      counts: (level: string, day: string): string => `What ${level} asks of you changed on ${day}.`,
      level: (level: string, day: string): string => `Your weeks are held against ${level} since ${day}.`,
      company: (level: string, day: string): string => `Since ${day} you hold ${level} in another company.`,
    },
    /** After one of these. */
    tooFewSince: (weeks: Counted, needed: Counted): string =>
      `From ${needed.shown} logged weeks since then a look is possible; there ${plural(weeks.count, 'is', 'are')} ${weeks.shown}. With fewer a proposal would be a guess.`,
    explain: (weeks: Counted, level: string): string =>
      `The last ${weeks.shown} logged weeks beside what ${level} asks: how many lines and events, not how large they are or how far they are felt. Nothing here changes by itself.`,
    /** Another percent than the one App Home says. */
    wholeBar: (asked: HeldAgainst, here: string, home: string): string =>
      `Read against ${whatIsAsked(asked)}, in every week and without the slow rise, these weeks are at ${here}, where the Home tab says ${home}.`,
    fits: 'How many are asked lies within what chance explains of your pace: there is nothing to propose. Their size and reach are another matter, and stay as they are asked.',
    row: ({ box, asked, done, range }: { box: string; asked: string; done: string; range: string }): string =>
      `*${box}:* asked about ${asked}, really done about ${done} (likely ${range})`,
    noOffer: 'Nothing to propose: the difference may be chance, or is small.',
    proposal: (proposed: string): string => `Proposed: ${proposed}.`,
    reads: (before: string, after: string): string => `The same weeks would read ${before} → ${after}.`,
    all: (before: string, after: string): string => `*With all of it* the same weeks would read ${before} → ${after}.`,
    counts: (dimension: Dimension, count: string): string =>
      dimension === 'input' || dimension === 'output' ? `${count} lines a week` : `${count} a quarter`,
    rule: (range: string, least: string): string =>
      `Proposed only where what is asked lies outside the likely range (${range}), and what is really done differs from it by ${least} or more. A proposal is rounded, and never goes beyond that range. Time away and part-time are taken out.`,
    warning:
      'Lowering what is asked makes the same weeks read higher, and a review will not know of it: there the level asks what it always did.',
    effect:
      'What you take over counts from this week on for you alone, starts early warnings anew, is said with every number, also in a share, and ends with your next role or level.',
    pick: 'Take over',
    choice: (box: string, proposed: string, asked: string): string => `${box}: ${proposed} instead of ${asked}`,
    submit: 'Take over',
    none: 'Tick what shall be taken over, or close the window: nothing is changed then.',
    moved:
      'Your weeks or your level changed meanwhile, and with them what fits. Close this window and open it again to see it anew.',
  },
};
