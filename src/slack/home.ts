import type { HomeView } from '@slack/types';
import { levelOf } from '../domain/lookup.js';
import { dayOf, trailingWeeks, weekOf } from '../domain/week.js';
import { textBullets } from '../charts/text-chart.js';
import type { Reflection } from '../domain/reflection.js';
import { knowsOpening } from '../use-cases/answer-opening.js';
import { offersFit } from '../use-cases/calibrate.js';
import { isUndoable } from '../use-cases/change-settings.js';
import type { Deps } from '../use-cases/deps.js';
import { findMirror, type Mirror } from '../use-cases/find-mirror.js';
import { assignmentAt } from '../use-cases/level-at.js';
import { holdsBoxes, readWaiting } from '../use-cases/noted-lines.js';
import { newsOfVersion } from '../use-cases/look-at-versions.js';
import { lateQuestion } from '../use-cases/learned-late.js';
import { openWeeks } from '../use-cases/open-weeks.js';
import { readIssues } from '../use-cases/read-issues.js';
import { readConflicts } from '../use-cases/read-week.js';
import { reflectOnWeeks } from '../use-cases/reflect-on-week.js';
import { hasLeft } from '../use-cases/store-trouble.js';
import { weekToOpen } from '../use-cases/week-to-open.js';
import { bulletWords } from './messages/chart-words/bullet-words.js';
import { homeJoined } from './messages/home/home-joined.js';
import { homeNotJoined } from './messages/home/home-not-joined.js';
import type { Locales } from './locales.js';

/** The running one, and four before it. */
const shownWeeks = 5;

/** App Home as it is now. */
export async function buildHome(deps: Deps, identity: Mirror['identity'], locales: Locales): Promise<HomeView> {
  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) return homeNotJoined({ locale: await locales.of(identity) });
  locales.keep(identity, mirror.profile.locale);
  try {
    return await buildJoined(deps, mirror);
  } catch (error) {
    // Erased while it was drawn.
    if (hasLeft(error)) return homeNotJoined(mirror.profile);
    throw error;
  }
}

async function buildJoined(deps: Deps, mirror: Mirror): Promise<HomeView> {
  const now = deps.now();
  const { person, profile } = mirror;
  const runningWeek = weekOf(now, profile.zone);
  const openWeek = await weekToOpen(deps, mirror);
  const [reflected, issues, assignment, draft, waiting, conflicts, delivery, shared, isOpened] = await Promise.all([
    reflectOnWeeks(deps, mirror),
    readIssues(deps, mirror),
    assignmentAt(deps, mirror, runningWeek),
    deps.store.readDraft(person, openWeek),
    readWaiting(deps, mirror),
    readConflicts(deps, mirror),
    deps.ledger.find(person, openWeek, 'prompt'),
    deps.store.readShared(person),
    knowsOpening(deps, mirror),
  ]);
  const versionNews = await newsOfVersion(deps, mirror, reflected.told);
  const { reflection, history, hypotheses } = reflected;
  const known = new Map(history.map((checkIn) => [checkIn.week, checkIn]));
  return homeJoined({
    profile,
    level: levelOf(assignment.framework, assignment.level),
    levelSince: assignment.assignedFrom,
    newCompanyFrom: assignment.ramp === 'new-company' ? assignment.framework.ramps['new-company'].from : undefined,
    reflection: history.length > 0 ? reflection : undefined,
    runningWeek,
    openWeek,
    weeks: trailingWeeks(runningWeek, shownWeeks)
      .toReversed()
      .map((week) => ({ week, checkIn: known.get(week) })),
    waiting,
    hasDraft: holdsBoxes(draft),
    promptUnknown: delivery?.state === 'unknown',
    openWeeks: openWeeks(history, now, profile.zone),
    conflicts,
    bullets: bulletsOf(mirror, reflection),
    lastShared: shared[0]?.shared,
    undo: isUndoable(profile, now) ? profile.changed?.at : undefined,
    questions: issues.open,
    asksLate: lateQuestion(reflected)?.isOpen === true,
    hypotheses,
    versionNews,
    offersFit: history.length > 0 && offersFit(deps, mirror, reflected),
    offersOpening: !isOpened,
    today: dayOf(now, profile.zone),
  });
}

function bulletsOf({ profile }: Mirror, reflection: Reflection): readonly string[] | undefined {
  if (profile.bandWords === 'hidden' || reflection.standing === undefined) return undefined;
  return textBullets(reflection, bulletWords(reflection, profile));
}
