import { leavesOf, type Leave } from '../domain/planned-leave.js';
import { weekOf, type WeekKey } from '../domain/week.js';
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
 * Takes the time off that begins with a week back: its weeks from the running one on are open again, those that are over stay
 * time off. Where it keeps the mirror silent, the silence ends with it. The caller plans the next prompt.
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
  await mendIssues(deps, resumed);
  return resumed;
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
    let isWhole = false;
    await swapCheckIn(deps, mirror.person, week, (checkIn) => {
      isWhole = checkIn !== undefined && checkIn.entries.length > 0 && checkIn.availability === part;
      return checkIn === undefined || !isWhole
        ? undefined
        : { ...checkIn, availability: 1, savedAt: deps.now().toISOString() };
    });
    if (isWhole) whole.push(week);
  }
  if (whole.length > 0) await mendIssues(deps, mirror);
  return whole;
}
