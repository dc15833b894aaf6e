import type { Result } from '../../../domain/entry.js';
import type { AgainstShare } from '../../../domain/hypotheses/calibration.js';
import type { Hypothesis, HypothesisResult } from '../../../domain/hypotheses/hypothesis.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;
type Results = Readonly<Record<HypothesisResult, Counted>>;

/** `4 came, 1 in part, 2 did not` */
const cameOut = ({ met, partly, missed }: Results): string =>
  [
    `${met.count === 0 ? 'none' : met.shown} came`,
    ...(partly.count === 0 ? [] : [`${partly.shown} in part`]),
    ...(missed.count === 0 ? [] : [`${missed.shown} did not`]),
  ].join(', ');

/** What an output should change, the look at it when its day has come, and how well that was said beforehand. */
export const expected = {
  ask: 'What should it change?',
  askMore: 'What should it change?…',
  /** On a line that says so already; what was said can be changed. */
  lookOn: (day: string): string => `Expected: look on ${day}…`,
  /** The same once that day has come. */
  lookNow: 'What came of it?',
  /** Behind a line in a list. */
  lookNoted: (day: string): string => `look on ${day}`,
  cameOf: (week: string, line: string): string => `came of a line of ${week}: ${line}`,
  cameOfGone: (week: string): string => `came of a line that is not in ${week} any more`,
  /** Where it is not known whether that line still stands. */
  cameOfUnknown: (week: string): string => `came of a line that was written in ${week}`,
  became: (week: string, line: string): string => `came of it in ${week}: ${line}`,

  /** Which earlier lines an outcome or impact came of. */
  origin: {
    ask: 'It came of an earlier line…',
    title: 'What did it come of?',
    submit: 'Keep it',
    of: (week: string): string => `The line, from ${week}:`,
    label: 'Earlier lines that it came of',
    hint: 'The newest stand first. None chosen takes the link off. Links change no number of the score.',
    hintCut: (most: Counted): string =>
      `The newest ${most.shown} stand here. None chosen takes the link off. Links change no number of the score.`,
    nothing: 'No line of this week or of an earlier one stands in a box before this one yet.',
    gone: 'That earlier line is not there any more. Nothing was changed: choose another one, or none.',
    itself: 'A line cannot come of itself. Nothing was changed.',
    backwards:
      'That line was written later, or stands in no box before this one by now. Nothing was changed: choose another one, or none.',
    lineGone: 'The line itself is not in its week any more. Nothing was changed.',
  },

  form: {
    title: 'What should it change?',
    submit: 'Keep it',
    of: (week: string): string => `The line, from ${week}:`,
    expects: 'What should change, and for whom?',
    expectsExample: 'checkout timeouts under 10 a day, for the payments team',
    as: 'What would that be?',
    asOutcome: 'Outcome: something changes for someone',
    asImpact: 'Impact: something that lasts',
    measure: 'How will that be seen?',
    measureExample: 'the timeout graph, or asking the team',
    due: 'Look again on',
    dueHint: (outcome: string, impact: string): string =>
      `Left empty: ${outcome} for an outcome, ${impact} for an impact.`,
    /** Its day has come: a look that is put off is counted. */
    dueHintPutOff: (outcome: string, impact: string): string =>
      `Its day may stay. A later one counts as put off. Left empty: ${outcome} for an outcome, ${impact} for an impact.`,
    likelyStays:
      'How likely it was called stays as it was: its day came or it was looked at, and from then on that would be hindsight.',
    likely: 'How likely?',
    likelyExample: '70, or: likely',
    likelyHint: '1 to 99 percent, or a word: unlikely, even, likely, very likely. No answer is fine as well.',
  },
  problems: {
    past: 'That day has passed: pick today or a later one. Everything else stays as typed.',
    tooFar: 'That day is more than two years ahead: pick an earlier one. Everything else stays as typed.',
    certain: 'Nothing is certain: 1 to 99.',
    beyond: 'Percent goes from 1 to 99 here.',
    unread: 'Write a number from 1 to 99, or one of the words: unlikely, even, likely, very likely.',
    empty: 'Write one line, or close this window.',
  },
  /** Before the week of such lines is deleted. */
  outlives: (list: string): string =>
    `What its lines should change stays under “${list}”, with the words of those lines, until it is forgotten there.`,
  keptLikely:
    'Kept. How likely it was called stays as it was: its day came or it was looked at in the meantime, and from then on that would be hindsight.',
  keptOrphaned: 'Kept. The line it hung on was removed meanwhile; what was expected stays here.',

  due: (others: Counted, since: string): string =>
    others.count === 0
      ? `One output of the week of ${since} is due for a look: what came of it?`
      : `One output of the week of ${since} and ${others.shown} more are due for a look: what came of it?`,
  look: 'Look',
  dueHere: 'Due for a look: what came of it?',
  moreDue: (more: Counted): string => `${more.shown} more ${plural(more.count, 'is', 'are')} due for a look.`,
  all: 'All of them',

  window: {
    title: 'What came of it?',
    submit: 'Note it',
    close: 'Later',
    line: (week: string): string => `From ${week}: `,
    expects: 'Expected: ',
    measure: 'To be seen by: ',
    planned: (day: string): string => `The look was planned for ${day}.`,
    plannedLikely: (day: string, likely: string): string =>
      `The look was planned for ${day}; it was called ${likely} likely.`,
    orphaned: 'The line it hung on was removed; what was expected stays here.',
    text: 'What came of it, in one line',
    how: 'How did it come out?',
    results: {
      worked: 'It worked',
      better: 'Better than hoped',
      partly: 'Partly',
      missed: 'Missed, but learned',
    } as Readonly<Record<Result, string>>,
    tooEarly: (weeks: Counted): string =>
      `Too early to say: ask again in ${weeks.shown} ${plural(weeks.count, 'week', 'weeks')}`,
    lastsHint:
      'An impact counts by who felt it and by how long it lasts. One that came in part counts as much as a whole one that lasts as long.',
    explain: (dimension: Hypothesis['dimension'], week: string): string =>
      `It becomes ${dimension === 'outcome' ? 'an outcome' : 'an impact'} of ${week}, where it was confirmed, and hangs on the old line${dimension === 'outcome' ? '' : '; a miss becomes an outcome of that week'}. If nothing came of it, the line may be empty.`,
    empty: 'Write what came of it in one line. It may stay empty only when it was missed.',
    tooEarlyWithText:
      'Too early keeps no line yet, and nothing typed shall be lost: pick how it came out, or clear this line.',
    over: 'This was answered already, or removed. Copy the line if it shall stay; nothing was noted twice.',
  },
  noted: (week: string): string => `Noted in ${week}, on the line it came of.`,
  notedWithout: 'Noted: nothing came of it this time.',
  postponed: (day: string): string => `Too early: noted. The next look is on ${day}.`,
  gone: 'That was answered already, or removed. Nothing was changed.',

  list: {
    title: 'What should change',
    nothing:
      'Nothing is expected yet. “What should it change?” stands beside every output, in the lines of its week and behind Why. On its day the mirror asks what came of it.',
    due: '*Due for a look*',
    waiting: '*Still to come*',
    orphaned: '*Without a line*',
    lineGone: (week: string): string => `its line is not in ${week} any more; what was expected is kept`,
    closed: '*Looked at*, newest first',
    onDay: (day: string): string => `look on ${day}`,
    onDayAgain: (day: string, times: Counted): string =>
      `look on ${day}, put off ${times.count === 1 ? 'once' : `${times.shown} times`}`,
    cameOut: {
      met: (day: string): string => `came, ${day}`,
      partly: (day: string): string => `came in part, ${day}`,
      missed: (day: string): string => `did not come, ${day}`,
    } as Readonly<Record<HypothesisResult, (day: string) => string>>,
    cameGone: (week: string): string => `the line that says so is not in ${week} any more, so it is not counted`,
    called: (likely: string): string => `called ${likely} likely`,
    more: (more: Counted): string => `${more.shown} more ${plural(more.count, 'is', 'are')} not listed here.`,
    news: {
      forgotten: 'It is forgotten. Lines stay as they are.',
      reopened: 'It is open again, with the day that it had.',
      stands: 'A line says what came of it: that line can be changed in its week.',
      other: 'Its line expects something else by now, and one at a time: look at that first, or forget it.',
    },
    menu: {
      look: 'Look: what came of it?',
      change: 'Change…',
      again: 'Ask again',
      week: 'The line that says so…',
      forget: 'Forget it…',
    },
  },
  forget: {
    title: 'Forget it?',
    submit: 'Forget it',
    keep: 'Keep it',
    explain: 'What was expected goes, with its day and how likely it was called. Lines of weeks stay.',
  },

  record: {
    soFar: (resolved: Counted, results: Results): string =>
      `*So far:* of ${resolved.shown} ${plural(resolved.count, 'output that was', 'outputs that were')} looked at, ${cameOut(results)}.`,
    /** `said` is how many said how likely so far, `needed` how many have to. */
    missing: (missing: Counted, said: Counted, needed: Counted): string =>
      `After ${missing.shown} more ${plural(missing.count, 'look', 'looks')} this says as well what share came and, where outcomes were confirmed, how long that takes. How well it was foreseen follows from ${needed.shown} looks on of which it was said how likely; so far ${said.count === 0 ? 'there is none' : `there ${plural(said.count, 'is', 'are')} ${said.shown}`}.`,
    conversion: (resolved: Counted, results: Results, share: string | undefined): string =>
      `*What came:* of ${resolved.shown} outputs that were looked at, ${cameOut(results)}${share === undefined ? '' : `; ${share} brought at least part of what was hoped`}.`,
    /** From the week of the output to the week of its first outcome that was not missed. */
    lag: (weeks: string, isOne: boolean, outputs: Counted): string =>
      `*How long it takes:* usually ${weeks} ${isOne ? 'week' : 'weeks'} until an outcome of an output was confirmed, the middle of ${outputs.shown} ${plural(outputs.count, 'output', 'outputs')}.`,
    foreseen: '*How well it was foreseen*',
    came: 'Came, in part as half',
    said: 'Said beforehand, on average',
    legend: (came: string, said: string): string => `█ ${came} · ○ ${said}`,
    ofCount: (count: string): string => `of ${count}`,
    /** Title of the picture; without a share to hold it against, all came out the same way. */
    pictureTitle: {
      better: 'Knowing the work told more than the usual share',
      same: 'What was said came about as close as the usual share',
      worse: 'What was said was further off than the usual share',
      alike: 'What was said beforehand, and what came',
    } as Readonly<Record<AgainstShare | 'alike', string>>,
    pictureSubtitle: (looks: Counted): string =>
      `How likely it was called, in ${looks.shown} ${plural(looks.count, 'look', 'looks')}, and what share came`,
    /** One row of the picture for those who cannot see it. */
    pictureRow: (called: string, came: string, count: string): string => `Called ${called}: ${came} of ${count} came`,
    /** From very unlikely to very likely. */
    bins: ['very unlikely', 'unlikely', 'even', 'likely', 'very likely'] as readonly string[],
    called: (name: string, count: Counted, came: Counted, partly: Counted): string =>
      partly.count === 0
        ? `Of what was called ${name}, ${came.shown} of ${count.shown} came.`
        : `Of the ${count.shown} called ${name}, ${came.count === 0 ? 'none' : came.shown} came and ${partly.shown} came in part.`,
    brier: (score: string): string => `Brier score ${score}, where 0 is always right.`,
    /** Against the share that came, which nobody could know beforehand. */
    hindsight: (rate: string, base: string): string =>
      `Saying ${rate} each time would have scored ${base}, but that share is known only now.`,
    against: {
      better: 'What was said beforehand came closer: knowing the work told more than the usual share.',
      same: 'What was said beforehand came about as close.',
      worse: 'What was said beforehand was further off.',
    } as Readonly<Record<AgainstShare, string>>,
    swings: 'Few looks swing widely.',
    alike: 'All of them came out the same way, so there is no share yet to hold this against.',
    fewSaid: (said: Counted, needed: Counted): string =>
      `${said.shown} of them said how likely; from ${needed.shown} on this shows how well it was foreseen.`,
  },
};
