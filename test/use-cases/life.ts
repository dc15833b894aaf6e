import { randomUUID } from 'node:crypto';
import { afterEach } from '@jest/globals';
import type { CheckIn } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Issue } from '../../src/domain/signals/issue.js';
import { addDays, addWeeks, mondayOf, type Day, type WeekKey } from '../../src/domain/week.js';
import { openStore, type OpenStore } from '../../src/storage/open.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { findMirror, type Mirror } from '../../src/use-cases/find-mirror.js';
import { reflectOnWeeks } from '../../src/use-cases/reflect-on-week.js';
import { rememberTold } from '../../src/use-cases/remember-told.js';
import { settleIssues } from '../../src/use-cases/settle-issues.js';
import { buildEntry, firstWeek, usualWeek } from '../domain/builders.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

const files = sqliteFiles();
const open: OpenStore[] = [];

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
});

/** Somebody who has joined, and a clock that is set to the Friday of a week, counted from the first one. */
export async function newLife() {
  const opened = await openStore(settings(await files.migrated(), { firstFramework: defaultFramework }));
  open.push(opened);
  const { store, frameworks, ledger } = opened;
  let today = fridayOf(firstWeek);
  const deps: Deps = { store, frameworks, ledger, now: () => new Date(`${today}T15:00:00Z`), newId: randomUUID };
  await store.join(ada, profile(), [assignment({ level: 'IC4', validFrom: firstWeek })]);
  const mirrorNow = async () => {
    const mirror = await findMirror(deps, ada);
    if (mirror === undefined) throw new Error('Ada has no mirror.');
    return mirror;
  };
  const { person } = await mirrorNow();

  async function write(index: number, entries: readonly Entry[], change: Partial<CheckIn> = {}): Promise<void> {
    const week = addWeeks(firstWeek, index);
    const savedAt = `${fridayOf(week)}T15:00:00.000Z`;
    const stored = await store.readCheckIn(person, week);
    const checkIn: CheckIn = {
      week,
      state: entries.length > 0 ? 'logged' : 'empty',
      availability: 1,
      entries: [...entries],
      firstSavedAt: savedAt,
      savedAt,
      ...change,
    };
    await store.writeCheckIn(person, checkIn, stored?.revision ?? 0);
  }

  return {
    deps,
    store,
    person,
    mirrorNow,
    write,
    /** The clock stands on the Friday of that week, or so many days later. */
    at: (index: number, days = 0) => {
      today = addDays(fridayOf(addWeeks(firstWeek, index)), days);
      return today;
    },
    /** Lives through a week: writes it, and is answered. */
    live: async (index: number, entries: readonly Entry[], change: Partial<CheckIn> = {}) => {
      today = fridayOf(addWeeks(firstWeek, index));
      await write(index, entries, change);
      return answer(deps, await mirrorNow());
    },
    answerAgain: async () => answer(deps, await mirrorNow()),
    /** After an older week was changed. */
    answerEdited: async () => answer(deps, await mirrorNow(), true),
    issues: (): Promise<readonly Issue[]> => store.readIssues(person),
  };
}

/** What a reply does. */
export async function answer(deps: Deps, mirror: Mirror, isEdited = false) {
  const reflected = await settleIssues(deps, mirror, await reflectOnWeeks(deps, mirror), isEdited);
  await rememberTold(deps, mirror, reflected.reflection);
  return reflected.reflection;
}

export function fridayOf(week: WeekKey): Day {
  return addDays(mondayOf(week), 4);
}

export const light = () => [buildEntry('input', { size: 'S' })];

export type Life = Awaited<ReturnType<typeof newLife>>;

export const usualWeeks = 20;

/** Twenty usual weeks, and light ones until something is asked; answers the index of the week that asked. */
export async function fall(life: Life): Promise<number> {
  for (let index = 0; index < usualWeeks; index += 1) await life.live(index, usualWeek(index));
  for (let index = usualWeeks; index < usualWeeks + 8; index += 1) {
    const { asked } = await life.live(index, light());
    if (asked?.issue.kind === 'drop') return index;
  }
  throw new Error('Eight light weeks asked nothing.');
}

export async function theFall(life: Life): Promise<Issue> {
  const found = (await life.issues()).find(({ kind }) => kind === 'drop');
  if (found === undefined) throw new Error('There is no such question.');
  return found;
}
