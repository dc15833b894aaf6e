import type { Dimension } from '../../../domain/dimension.js';
import type { LightAnswer } from '../../../domain/told.js';
import type { Counted } from '../counted.js';
import { names } from './names.js';
import { weekly } from './weekly.js';

const rests = 'It is not asked again before the weeks look different.';

/** The answer to a week: its labels, the first weeks, and the question of light or low weeks. */
export const replies = {
  ready: (week: string): string => `Your mirror for ${week} is ready.`,
  firstWeek: 'Week 1 is in.',
  why: 'Why:',
  oneThing: 'One thing:',

  sayWhoFelt: 'Say who felt it',
  someoneNoticed: 'Someone noticed…',
  itDidChange: 'It did change something…',
  edit: 'Edit',
  open: 'Open',

  /** What the week is made of. */
  quiet: 'This week is a quiet one.',
  mostly: (dimension: Dimension): string => `This week is mostly ${madeOf[dimension]}.`,
  halves: (one: Dimension, other: Dimension): string => `This week is half ${madeOf[one]}, half ${madeOf[other]}.`,
  everything: 'This week is a bit of everything.',
  outcomeShare: (level: string, share: string): string =>
    `Of what ${level} asks, ${share} is whether somebody felt it.`,
  /** Who noticed? */
  whoFeltOne: 'One outcome is in: who else felt it?',
  whoFeltMany: 'Outcomes are in: who else felt them?',
  whoNoticedOne: 'Take the one output: who noticed?',
  whoNoticedMany: (outputs: Counted): string =>
    `Take one of the ${outputs.shown} ${names.lines.output[1]}: who noticed?`,
  whatNextWeek: 'Nothing has to be finished yet: what could somebody notice next week?',

  /** The question of light or low weeks. */
  which: 'Something may be late, or missing, or simply not written down. Which is it?',
  drought: (weeks: Counted, level: string, every: Counted): string =>
    `No outcome for ${weeks.shown} ${weeks.count === 1 ? 'week' : 'weeks'}; ${every.count <= 1 ? 'most weeks' : `about one in ${every.shown} weeks`} is usual for ${level}. Which is it?`,
  late: 'Late, on its way',
  missing: 'Missing',
  add: 'There was one: add it',
  hard: 'Hard month, ask later',
  noted: 'Noted.',
  /** In the week of the answer; `again` is the Monday of the week from which on it may be asked again. */
  heard: {
    late: () => `On its way: noted. When it lands, the week it lands in is the right place for it. ${rests}`,
    missing: () =>
      'Missing: noted. Then one is enough to start with: pick one thing that was finished, and ask the person who uses ' +
      `it what changed. ${rests}`,
    hard: (again) =>
      `A hard month: noted. Nothing more is asked before the week of ${again}; “${weekly.awayUntil}” keeps next week silent as well.`,
  } as Readonly<Record<LightAnswer, (again: string) => string>>,
  /** In later weeks; `said` names the week of the answer. */
  recalled: {
    late: (said) => `On its way, as you said with ${said}.`,
    missing: (said) => `Missing, as you said with ${said}; one is enough to start with.`,
    hard: (said, again) => `A hard month, as you said with ${said}; nothing is asked before the week of ${again}.`,
  } as Readonly<Record<LightAnswer, (said: string, again: string) => string>>,
};

const madeOf: Readonly<Record<Dimension, string>> = {
  input: 'work put in',
  output: 'finished work',
  outcome: 'change that somebody felt',
  impact: 'things that last',
};
