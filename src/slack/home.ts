import type { HomeView } from '@slack/types';
import { levelOf } from '../domain/lookup.js';
import { dayOf, promptedWeek, trailingWeeks, weekOf, type WeekKey } from '../domain/week.js';
import { textBullets } from '../charts/text-chart.js';
import type { Reflection } from '../domain/reflection.js';
import type { Deps } from '../use-cases/deps.js';
import { findMirror, type Mirror } from '../use-cases/find-mirror.js';
import { assignmentAt } from '../use-cases/level-at.js';
import { holdsText } from '../use-cases/noted-lines.js';
import { openWeeks } from '../use-cases/open-weeks.js';
import { readConflicts, readWeek } from '../use-cases/read-week.js';
import { reflectOnWeeks } from '../use-cases/reflect-on-week.js';
import { bulletWords } from './messages/chart-words/bullet-words.js';
import { homeJoined } from './messages/home/home-joined.js';
import { homeNotJoined } from './messages/home/home-not-joined.js';
import type { Locales } from './locales.js';

const shownWeeks = 4;

/** App Home as it is now. */
export async function buildHome(deps: Deps, identity: Mirror['identity'], locales: Locales): Promise<HomeView> {
  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) return homeNotJoined({ locale: await locales.of(identity) });
  locales.keep(identity, mirror.profile.locale);
  const now = deps.now();
  const { zone } = mirror.profile;
  const openWeek = await weekToOpen(deps, mirror);
  const [{ reflection, history }, assignment, draft, conflicts, delivery] = await Promise.all([
    reflectOnWeeks(deps, mirror),
    assignmentAt(deps, mirror, weekOf(now, zone)),
    deps.store.readDraft(mirror.person, openWeek),
    readConflicts(deps, mirror),
    deps.ledger.find(mirror.person, openWeek, 'prompt'),
  ]);
  const known = new Map(history.map((checkIn) => [checkIn.week, checkIn]));
  return homeJoined({
    profile: mirror.profile,
    level: levelOf(assignment.framework, assignment.level),
    levelSince: assignment.validFrom,
    reflection: history.length > 0 ? reflection : undefined,
    openWeek,
    weeks: trailingWeeks(weekOf(now, zone), shownWeeks)
      .toReversed()
      .map((week) => ({ week, checkIn: known.get(week) })),
    hasDraft: holdsText(draft),
    promptUnknown: delivery?.state === 'unknown',
    openWeeks: openWeeks(history, now, zone),
    conflicts,
    bullets: bulletsOf(mirror, reflection),
    today: dayOf(now, zone),
  });
}

/** The week a prompt would mean; the running one when that is answered already. */
async function weekToOpen(deps: Deps, mirror: Mirror): Promise<WeekKey> {
  const now = deps.now();
  const { zone } = mirror.profile;
  const prompted = promptedWeek(now, zone);
  return (await readWeek(deps, mirror, prompted)) === undefined ? prompted : weekOf(now, zone);
}

function bulletsOf({ profile }: Mirror, reflection: Reflection): readonly string[] | undefined {
  if (profile.bandWords === 'hidden' || reflection.standing === undefined) return undefined;
  return textBullets(reflection, bulletWords(reflection, profile));
}
