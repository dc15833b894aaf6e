import type { Assignment } from '../../src/domain/assignment.js';
import type { CheckIn } from '../../src/domain/check-in.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Framework } from '../../src/domain/framework.js';
import type { Hypothesis } from '../../src/domain/hypotheses/hypothesis.js';
import type { DatedNote } from '../../src/domain/journey/journey-note.js';
import type { Profile } from '../../src/domain/profile.js';
import type { Issue } from '../../src/domain/signals/issue.js';
import type { Told } from '../../src/domain/told.js';
import { weekKeySchema } from '../../src/domain/week.js';
import type { OpenStore, StoreSettings } from '../../src/storage/open.js';
import type { PersonId, SlackIdentity } from '../../src/storage/store.js';

/** A Monday in the week after `week`. */
export const now = new Date('2026-06-08T09:00:00.000Z');
export const week = weekKeySchema.parse('2026-W23');
export const weekBefore = weekKeySchema.parse('2026-W22');

export const masterKey = new Uint8Array(32).fill(7);
export const otherKey = new Uint8Array(32).fill(8);

export function settings(databaseUrl: string, change: Partial<StoreSettings> = {}): StoreSettings {
  return { databaseUrl, masterKey, now: () => now, ...change };
}

export function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

export const ada: SlackIdentity = { teamId: 'T0MIRROR', slackUserId: 'U0ADA' };
export const bo: SlackIdentity = { teamId: 'T0MIRROR', slackUserId: 'U0BO' };

export function profile(change: Partial<Profile> = {}): Profile {
  return {
    detail: 'full',
    theme: 'light',
    bandWords: 'plain',
    rhythm: { weekday: 5, time: '15:00' },
    zone: 'Europe/Berlin',
    locale: 'en-GB',
    reminder: true,
    consentedAt: '2026-05-01T09:00:00.000Z',
    corrections: {},
    ...change,
  };
}

export function assignment(change: Partial<Assignment> = {}): Assignment {
  return { level: 'ic3', validFrom: weekBefore, ramp: 'none', ...change };
}

export function entry(typed: string, change: Partial<Entry> = {}): Entry {
  return {
    id: `entry of ${typed}`,
    typed,
    text: typed,
    dimension: 'output',
    count: 1,
    size: 'M',
    ownership: 'led',
    evidence: 'described',
    reach: 'team',
    reachAssumed: true,
    result: 'worked',
    durability: 'one-time',
    guesses: [],
    ...change,
  };
}

export function checkIn(lines: readonly string[], change: Partial<CheckIn> = {}): CheckIn {
  return {
    week,
    state: 'logged',
    availability: 1,
    entries: lines.map((line) => entry(line)),
    firstSavedAt: '2026-06-07T18:00:00.000Z',
    savedAt: '2026-06-07T18:00:00.000Z',
    ...change,
  };
}

export function told(change: Partial<Told> = {}): Told {
  return { week, at: '2026-06-07T18:00:01.000Z', percent: 1.09, frameworkVersion: 1, formulaVersion: 1, ...change };
}

export function issue(change: Partial<Issue> = {}): Issue {
  return { id: 'issue-1', kind: 'drop', onset: '2026-05-25', onsetBy: 'detector', detected: '2026-06-07', ...change };
}

export function hypothesis(change: Partial<Hypothesis> = {}): Hypothesis {
  return {
    id: 'hypothesis-1',
    of: { week: weekBefore, entry: 'entry of the importer' },
    text: 'the importer',
    dimension: 'outcome',
    expects: 'fewer tickets about imports',
    made: '2026-05-29',
    due: '2026-07-10',
    probability: 70,
    postponed: 0,
    ...change,
  };
}

export function accomplishment(change: Partial<Extract<DatedNote, { kind: 'accomplishment' }>> = {}): DatedNote {
  return { kind: 'accomplishment', id: 'note-1', day: '2026-05-20', text: 'the importer went live', ...change };
}

export const boxes = { input: 'read the RFC', output: 'shipped the importer', outcome: '', impact: '' };

/** The file id of their picture. */
export function pictureOf({ slackUserId }: SlackIdentity): string {
  return `FPICTURE${slackUserId.slice(2)}`;
}

/** Somebody with a standing of everything the store can hold. */
export async function joinWithEverything(
  { store, ledger }: OpenStore,
  identity: SlackIdentity,
  typed: string,
): Promise<PersonId> {
  const person = await store.join(identity, profile({ corrections: { [`correction ${typed}`]: { size: 'L' } } }), [
    assignment({ company: `company ${typed}` }),
  ]);
  await store.writeCheckIn(person, checkIn([`first ${typed}`, `second ${typed}`], { next: `next ${typed}` }), 0);
  await store.writeCheckIn(person, checkIn([`earlier ${typed}`], { week: weekBefore }), 0);
  await store.keepConflict(person, checkIn([`losing ${typed}`]));
  await store.changeDraft(person, week, () => ({ week, boxes: { ...boxes, input: `draft ${typed}` } }));
  await store.appendTold(person, told());
  await store.keepShared(person, { kind: 'export', at: now.toISOString(), format: 'json', sealed: true });
  await store.keepIssue(person, issue({ text: `issue ${typed}`, plan: `plan ${typed}` }));
  await store.keepHypothesis(person, hypothesis({ text: `hypothesis ${typed}`, expects: `expected ${typed}` }));
  await store.keepJourneyNote(person, accomplishment({ text: `note ${typed}` }));
  await store.keepPicture(person, { fileId: pictureOf(identity), purpose: 'reply', week });
  await store.keepPosted(person, { week, kind: 'reply', channelId: 'D0PRIVATE', ts: '1780900000.000100' });
  await ledger.plan(person, week, 'prompt', now);
  return person;
}

/** The default framework under another version and name. */
export function framework(version: number, name = `Framework ${version}`): Framework {
  return { ...defaultFramework, version, name };
}
