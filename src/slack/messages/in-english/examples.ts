import type { PerDimension } from '../../../domain/dimension.js';
import type { Family } from '../../../domain/role.js';

/** Examples of the four boxes, and of the one thing for next week. */
export type Examples = PerDimension<string> & { readonly next: string };

/**
 * Lines that a person of the family could have written, and that are read as they are meant; at most 79 characters each,
 * readable when Slack drops the line break.
 */
export const examples: Readonly<Record<Family, Examples>> = {
  ic: {
    input: 'reviews x6\npaired with a teammate on the auth spike, 1d',
    output: 'rate limiter shipped, 3d https://…\nRFC: idempotent jobs',
    outcome: 'checkout timeouts 40 → 3 a day, for the payments team',
    impact: 'two more teams build on our retry library since May',
    next: 'ask search team whether the limiter helped',
  },
  manager: {
    input: '1:1s x8\nhiring loop x3\nplanning the quarter, 1d',
    output: 'offer made: backend engineer\nroadmap agreed with product, 2d',
    outcome: 'a junior runs incident reviews alone\nrelease slipped again, learned: split it',
    impact: 'the on-call model we wrote is kept by three teams',
    next: 'ask the new hire what still slows them down',
  },
  'senior-manager': {
    input: '1:1s with my managers x5\nskip-levels x4\nportfolio review, 1d',
    output: 'two teams merged, charter written, 2d\nheadcount plan agreed',
    outcome: 'a manager runs planning without me\nmigration paid off a quarter early',
    impact: 'our review ritual is used by the whole department',
    next: 'ask each of my managers which project they would drop',
  },
  director: {
    input: 'staff meetings x4\nskip-levels x6\nstrategy interviews with sales, 1d',
    output: 'platform strategy written, 2d https://…\nbudget cut agreed with finance',
    outcome: 'two managers now lead areas on their own\nlaunch on date, at a calm pace',
    impact: 'the platform bet now carries half of new sales',
    next: 'ask sales which deal the new platform opened',
  },
};
