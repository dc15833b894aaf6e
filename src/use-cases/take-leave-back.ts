import type { CheckIn } from '../domain/check-in.js';
import { leavesOf, type Leave } from '../domain/planned-leave.js';
import { addWeeks, weekOf, type WeekKey } from '../domain/week.js';
import type { PersonId } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';
import { mendIssues } from './settle-issues.js';
import { resumeMirror } from './stop-mirror.js';
import { swapCheckIn } from './swap-check-in.js';

/** Time off that runs or is planned, in order. */
export async function readLeaves(deps: Deps, mirror: Mirror): Promise<readonly Leave[]> {
  return leavesOf(await deps.store.readHistory(mirror.person), weekOf(deps.now(), mirror.profile.zone));
}

/**
 * Takes the time off that begins with a week back: its weeks from the running one on are open again, and one with lines beside
 * them is a whole one; those that are over stay as they are. Where it keeps the mirror silent, the silence ends with it. The caller plans the next prompt.
 */
export async function takeLeaveBack(deps: Deps, mirror: Mirror, from: WeekKey): Promise<Mirror> {
  const { person, profile } = mirror;
  const running = weekOf(deps.now(), profile.zone);
  const history = await deps.store.readHistory(person);
  const leave = leavesOf(history, running).find((one) => one.from === from);
  if (leave === undefined) return mirror;
  const isSilent = profile.pausedUntil !== undefined && leave.part === 0 && leave.from <= running;
  const resumed = isSilent && profile.stoppedAt === undefined ? await resumeMirror(deps, mirror) : mirror;
  const weeks = history.filter(({ week }) => week >= running && week >= leave.from && week <= leave.to);
  await Promise.all(weeks.map(({ week }) => deps.store.deleteCheckIn(person, week)));
  const beside = history.filter((checkIn) => checkIn.week >= running && isScaledBy(checkIn, leave));
  for (const { week } of beside) await makeWhole(deps, person, week, leave.part);
  await mendIssues(deps, resumed);
  return resumed;
}

/** A week with lines that stands before or behind the weeks of a leave, and of which the same part is expected. */
function isScaledBy({ week, entries, availability }: CheckIn, { from, to, part }: Leave): boolean {
  const joins = week === addWeeks(from, -1) || week === addWeeks(to, 1);
  return part > 0 && joins && entries.length > 0 && availability === part;
}

/**
 * Weeks with lines, of which time off let a part be expected, are whole ones again. What was said of such a week since, in its
 * own form, stays. Returns the weeks that are whole now.
 */
export async function countWhole(
  deps: Deps,
  mirror: Mirror,
  { weeks, part }: { readonly weeks: readonly WeekKey[]; readonly part: number },
): Promise<readonly WeekKey[]> {
  const whole: WeekKey[] = [];
  for (const week of weeks) {
    if (await makeWhole(deps, mirror.person, week, part)) whole.push(week);
  }
  if (whole.length > 0) await mendIssues(deps, mirror);
  return whole;
}

/** True when the week is a whole one now, also when it was before: the button may be pressed twice. */
async function makeWhole(deps: Deps, person: PersonId, week: WeekKey, part: number): Promise<boolean> {
  let isWhole = false;
  await swapCheckIn(deps, person, week, (checkIn) => {
    const isScaled = checkIn !== undefined && checkIn.entries.length > 0 && checkIn.availability === part;
    isWhole = isScaled || checkIn?.availability === 1;
    return isScaled ? { ...checkIn, availability: 1, savedAt: deps.now().toISOString() } : undefined;
  });
  return isWhole;
}
