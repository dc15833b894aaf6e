import type { Issue } from '../../../src/domain/signals/issue.js';
import type { WeeksToday } from '../../../src/domain/signals/settle.js';
import { defaultClocks } from '../../../src/domain/signals/rules.js';
import type { Signal } from '../../../src/domain/signals/signal.js';
import type { Told } from '../../../src/domain/told.js';
import { week } from '../builders.js';

export const rules = defaultClocks;

/** A fall of the weeks since Monday 4 May 2026, shown on Friday 29 May. */
export function buildIssue(change: Partial<Issue> = {}): Issue {
  return {
    id: 'i1',
    kind: 'drop',
    onset: '2026-05-04',
    onsetBy: 'detector',
    detected: '2026-05-29',
    strength: 'watch',
    ...change,
  };
}

/** A watch of the weeks as a whole since the week of 4 May 2026, first at the end of that of 25 May. */
export function buildSignal(change: Partial<Signal> = {}): Signal {
  return { kind: 'drop', strength: 'watch', onset: week('2026-W19'), watchedFrom: week('2026-W22'), ...change };
}

export function buildTold(change: Partial<Told> = {}): Told {
  return {
    week: week('2026-W22'),
    at: '2026-05-29T13:00:00.000Z',
    frameworkVersion: 1,
    formulaVersion: 1,
    ...change,
  };
}

/** Friday 5 June 2026; the weeks still show what was shown before. */
export function buildWeeks(change: Partial<WeeksToday> = {}): WeeksToday {
  return {
    today: '2026-06-05',
    signals: [],
    recovered: [],
    back: new Set(),
    isEdited: false,
    lastEvent: {},
    hasEvent: () => true,
    hypotheses: [],
    shownThen: () => buildSignal(),
    rules,
    ...change,
  };
}
