import * as z from 'zod';
import { assignmentSchema } from '../../domain/assignment.js';
import { checkInSchema } from '../../domain/check-in.js';
import { hypothesisSchema } from '../../domain/hypotheses/hypothesis.js';
import { byDay, journeyNoteSchema } from '../../domain/journey/journey-note.js';
import { profileSchema } from '../../domain/profile.js';
import { shareSchema } from '../../domain/shared.js';
import { issueSchema } from '../../domain/signals/issue.js';
import { toldSchema } from '../../domain/told.js';
import { PersonGone, type Store } from '../store.js';
import type { SealedRow, Vault } from '../vault.js';
import { conflictSchema, draftSchema, unrevised } from './records.js';

interface Row extends Omit<SealedRow, 'revision'> {
  readonly room: string;
  /** A computed column of SQLite may come as either. */
  readonly revision: number | bigint;
}

const assignmentsSchema = z.array(assignmentSchema);

/** Everything that is data of a person, as it was at one moment. */
export function wholeOf(vault: Vault): Pick<Store, 'readWhole'> {
  return {
    async readWhole(person) {
      // One statement sees one state on both engines: never a week that is saved while its draft is gone already.
      const rows = await vault.database.read(
        (client) => client.$queryRaw<Row[]>`
          SELECT 'Profile' AS "room", "id", "profileRevision" AS "revision", "sealedProfile" AS "sealed"
            FROM "Person" WHERE "id" = ${person}
          UNION ALL SELECT 'Assignments', "id", "assignmentsRevision", "sealedAssignments"
            FROM "Person" WHERE "id" = ${person}
          UNION ALL SELECT 'CheckIn', "week", "revision", "sealed" FROM "CheckIn" WHERE "personId" = ${person}
          UNION ALL SELECT 'Draft', "week", CAST(${unrevised} AS INTEGER), "sealed" FROM "Draft" WHERE "personId" = ${person}
          UNION ALL SELECT 'Conflict', "id", CAST(${unrevised} AS INTEGER), "sealed" FROM "Conflict" WHERE "personId" = ${person}
          UNION ALL SELECT 'Told', "id", CAST(${unrevised} AS INTEGER), "sealed" FROM "Told" WHERE "personId" = ${person}
          UNION ALL SELECT 'Share', "id", "revision", "sealed" FROM "Share" WHERE "personId" = ${person}
          UNION ALL SELECT 'Issue', "id", "revision", "sealed" FROM "Issue" WHERE "personId" = ${person}
          UNION ALL SELECT 'Hypothesis', "id", "revision", "sealed" FROM "Hypothesis" WHERE "personId" = ${person}
          UNION ALL SELECT 'JourneyNote', "id", "revision", "sealed" FROM "JourneyNote" WHERE "personId" = ${person}`,
      );
      const openAll = <T>(schema: z.ZodType<T>, room: string): Promise<readonly T[]> =>
        vault.openAll(
          schema,
          room,
          person,
          rows
            .filter((row) => row.room === room)
            .map(({ id, revision, sealed }) => ({ id, revision: Number(revision), sealed: new Uint8Array(sealed) })),
        );
      const [profile] = await openAll(profileSchema, 'Profile');
      const [assignments] = await openAll(assignmentsSchema, 'Assignments');
      if (profile === undefined || assignments === undefined) throw new PersonGone('Nobody with this id is here.');
      const checkIns = await openAll(checkInSchema, 'CheckIn');
      const drafts = await openAll(draftSchema, 'Draft');
      const conflicts = await openAll(conflictSchema, 'Conflict');
      const told = await openAll(toldSchema, 'Told');
      const shares = await openAll(shareSchema, 'Share');
      const issues = await openAll(issueSchema, 'Issue');
      const hypotheses = await openAll(hypothesisSchema, 'Hypothesis');
      const journey = await openAll(journeyNoteSchema, 'JourneyNote');
      return {
        profile,
        assignments,
        checkIns: checkIns.toSorted(byWeek),
        drafts: drafts.toSorted(byWeek),
        conflicts: conflicts.map(({ losing }) => losing).toSorted(byWeek),
        told: told.toSorted((a, b) => compare(a.at, b.at)),
        shared: shares
          .flatMap((share) => (share.kind === 'preview' ? [] : [share]))
          .toSorted((a, b) => compare(a.at, b.at)),
        issues: issues.toSorted((a, b) => compare(a.onset, b.onset)),
        hypotheses: hypotheses.toSorted((a, b) => compare(a.due, b.due)),
        journey: byDay(journey),
      };
    },
  };
}

function byWeek(a: { readonly week: string }, b: { readonly week: string }): number {
  return compare(a.week, b.week);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
