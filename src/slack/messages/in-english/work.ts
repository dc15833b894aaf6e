import type { StatementState } from '../../../domain/coverage/coverage.js';
import type { Pattern } from '../../../domain/coverage/patterns.js';
import type { Counted } from '../counted.js';
import { grammar } from './grammar.js';

const { plural } = grammar;

/** What the weeks show of the work: strengths, what could grow, and what would move the place. */
export const work = {
  strengths: {
    title: 'What is strong',
    button: 'Strengths',
    explain: (pieces: Counted, weeks: Counted): string =>
      `A kind of work with at least ${pieces.shown} dated pieces of evidence over ${weeks.shown} weeks or more. An outcome or impact is one; so is a line with a link, with somebody else behind it, or that something came of.`,
    none: 'No kind of work has that much yet. A link at the end of a line makes it evidence. So does what came of it: “It came of an earlier line…”, beside an outcome in the lines of its week and behind Why, says of which.',
    heading: (kind: string, box: string): string => `*${kind}* · ${box}`,
    pieces: (count: Counted, from: string, to: string): string => `${count.shown} pieces of evidence, ${from} – ${to}`,
    older: (count: Counted): string => `${count.shown} more, older`,
    moreKinds: (kinds: string): string => `Also strong: ${kinds}.`,
    emerging: (level: string): string => `*Showing already of what ${level} asks*`,
    noneEmerging: (level: string): string => `Nothing yet of what ${level} asks can be seen in the lines.`,
  },
  growth: {
    title: 'What could grow',
    button: 'What could grow',
    standsAlready: (kinds: string): string => `*Stands already:* ${kinds}.`,
    onlyLines: 'The mirror knows only what the lines say: not seen is not the same as not done.',
    notYet: (level: string): string => `*Not seen yet of what ${level} asks*`,
    allSeen: (level: string): string => `*Something of everything that ${level} asks can be seen.*`,
    onlyYouKnow: (level: string): string => `What ${level} asks is nothing that a line can show: only you know.`,
    notYetOfNext: (level: string): string => `*Not seen yet of what ${level} asks, the next level*`,
    inBox: (box: string, statement: string): string => `${box}: ${statement}`,
    others: (count: Counted): string => `and ${count.shown} more under “What my level asks”`,
    othersOfNext: (count: Counted): string => `and ${count.shown} more`,
    withoutKind: (count: Counted, weeks: Counted): string =>
      `${count.shown} ${plural(count.count, 'line', 'lines')} of the last ${weeks.shown} weeks ${plural(count.count, 'names', 'name')} no kind of work and ${plural(count.count, 'shows', 'show')} nothing here. “#review” at the end of a line names one.`,
    patterns: {
      'much-input-little-outcome':
        'Much was put in, and little of it has reached somebody so far. Which of the finished things would somebody miss?',
      'much-output-little-impact':
        'Much was finished, and little of it has lasted so far. Which of it do others still build on?',
    } as Readonly<Record<Pattern, string>>,
  },
  more: {
    title: (percent: string): string => `*Do more of:* what one more usual line would add to the ${percent}, per hour`,
    titleInWords: '*Do more of:* what one more usual line would move most, per hour',
    line: (kind: string, points: string, time: string): string => `${kind}: +${points} for ${time}`,
    lineInWords: (kind: string, time: string): string => `${kind}, ${time}`,
    hours:
      'The hours are an opinion: they go by size, and an outcome or impact asks for following up what is finished.',
    followUp: (time: string): string => `${time} of following it up`,
  },
  less: {
    title: (weeks: Counted): string =>
      `*Could be less:* repeats within a week hardly count; over the last ${weeks.shown} weeks`,
    line: (kind: string, count: Counted, time: string, before: string, after: string): string =>
      `${kind}: ${count.shown} fewer (${time}) would take ${before} to ${after}`,
    lineSame: (kind: string, count: Counted, time: string, at: string): string =>
      `${kind}: ${count.shown} fewer (${time}) would leave it at ${at}`,
    lineInWords: (kind: string, count: Counted, time: string): string => `${kind}: ${count.shown} fewer, ${time}`,
    worth: 'What they are worth to others is not in this number.',
  },
  /** How long something takes. */
  time: {
    hours: (count: Counted): string => plural(count.count, 'about an hour', `about ${count.shown} hours`),
    halfDay: 'about half a day',
    days: (count: Counted): string => plural(count.count, 'about a day', `about ${count.shown} days`),
    weeks: (count: Counted): string => plural(count.count, 'about a week', `about ${count.shown} weeks`),
  },
  /** In front of a statement of a level. */
  marks: { consistent: '●', evidenced: '◐', 'not-yet': '○', untold: '–' } as Readonly<Record<StatementState, string>>,
  legend: (weeks: Counted): string =>
    `● seen in ${weeks.shown} weeks or more · ◐ seen · ○ not seen yet · – no line can show it, only you know`,
  seenIn: (statement: string, weeks: Counted): string =>
    `${statement} _(${weeks.shown} ${plural(weeks.count, 'week', 'weeks')})_`,
};
