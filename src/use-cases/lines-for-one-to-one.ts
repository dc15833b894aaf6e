import type { CheckIn } from '../domain/check-in.js';
import {
  linesToSay,
  quarterToSay,
  type LinePeriod,
  type LinesForOneToOne,
  type LineToSay,
} from '../domain/one-to-one.js';
import { judgedBy } from '../domain/lookup.js';
import { pointsOf } from '../domain/points.js';
import { creditWeek } from '../domain/saturation.js';
import { addWeeks, weekOf, type WeekKey } from '../domain/week.js';
import { yardstickOf } from '../domain/yardstick.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { judgeAssignments } from './judge-assignments.js';

const firstTimeWeeks = 4;

/** The lines of a period; `asked` is the week a press was about, else the newest one that holds lines is meant. */
export async function linesForOneToOne(
  deps: Deps,
  mirror: Mirror,
  period: LinePeriod,
  asked?: WeekKey,
): Promise<LinesForOneToOne> {
  const history = (await deps.store.readHistory(mirror.person)).filter(({ entries }) => entries.length > 0);
  const running = weekOf(deps.now(), mirror.profile.zone);
  const one = history.find(({ week }) => week === asked) ?? history.at(-1);
  const week = one?.week ?? running;
  switch (period) {
    case 'week':
      return { week, period, lines: linesToSay(one ? [one] : []), next: one?.next };
    case 'since': {
      const { linesTakenAt: takenAt } = mirror.profile;
      const fresh = history.filter((checkIn) => isSince(checkIn, takenAt, running));
      return { week, period, takenAt, weeks: fresh.length, lines: linesToSay(fresh), next: fresh.at(-1)?.next };
    }
    case 'quarter':
      return { week, period, months: quarterToSay(history, running, await worthOf(deps, mirror)) };
  }
}

function isSince({ week, firstSavedAt }: CheckIn, takenAt: string | undefined, running: WeekKey): boolean {
  return takenAt === undefined ? week > addWeeks(running, -firstTimeWeeks) : firstSavedAt > takenAt;
}

/** What a line is worth by itself, repeats inside it included, by what its own week is judged by. */
async function worthOf(deps: Deps, mirror: Mirror): Promise<(line: LineToSay) => number> {
  const assignments = await judgeAssignments(deps, mirror);
  const yardsticks = new Map(assignments.map((assignment) => [assignment, yardstickOf(assignment)]));
  return ({ week, entry }) => {
    const yardstick = yardsticks.get(judgedBy(assignments, week));
    if (yardstick === undefined) return 0;
    const { framework, categories } = yardstick;
    const { points, category } = pointsOf(entry, framework, categories);
    const { count } = entry;
    const line = { points, count, kind: '', ...(category && { expected: category.expectedPerWeek ?? 1 }) };
    return creditWeek([line], framework.saturation)[0] ?? 0;
  };
}
