import { join, sqltag as sql } from '@prisma/client/runtime/client';
import * as z from 'zod';
import { assignmentSchema } from '../../domain/assignment.js';
import { profileSchema } from '../../domain/profile.js';
import { failureOf } from '../failures.js';
import { newDataKey } from '../keys/data-keys.js';
import { seal } from '../sealing.js';
import { PersonGone, type PersonId, type Revised, type SlackIdentity, type Store, type Swap } from '../store.js';
import { inOneStatement } from '../one-statement.js';
import type { Vault } from '../vault.js';

type People = Pick<
  Store,
  | 'findPerson'
  | 'identityOf'
  | 'join'
  | 'readPerson'
  | 'readProfile'
  | 'writeProfile'
  | 'readAssignments'
  | 'writeAssignments'
>;

/** Who is here, how they want to be met, and what they are judged by. */
export function peopleOf(vault: Vault): People {
  const { database } = vault;
  const profile = column(vault, 'Profile', profileSchema);
  const assignments = column(vault, 'Assignments', z.array(assignmentSchema));

  // Every press begins with this: plain SQL, because the client would make three queries of it.
  const readRow = inOneStatement(
    (identities: readonly SlackIdentity[]) =>
      database.read(
        (client) => client.$queryRaw<(SlackIdentity & PersonRow)[]>`
          SELECT i."teamId", i."slackUserId",
            p."id", p."profileRevision", p."sealedProfile", p."assignmentsRevision", p."sealedAssignments"
          FROM "SlackIdentity" i JOIN "Person" p ON p."id" = i."personId"
          WHERE (i."teamId", i."slackUserId") IN (VALUES ${join(identities.map(({ teamId, slackUserId }) => sql`(${teamId}, ${slackUserId})`))})`,
      ),
    nameOf,
    nameOf,
  );

  async function findPerson(identity: SlackIdentity): Promise<PersonId | undefined> {
    return (await readRow(identity))?.id;
  }

  return {
    findPerson,
    async identityOf(person) {
      const row = await database.read((client) => client.slackIdentity.findFirst({ where: { personId: person } }));
      return row === null ? undefined : { teamId: row.teamId, slackUserId: row.slackUserId };
    },
    async join({ teamId, slackUserId }, firstProfile, firstAssignments) {
      const already = await findPerson({ teamId, slackUserId });
      if (already !== undefined) return already;
      const id = vault.newId();
      const { secret, row } = newDataKey(vault.masters, id, 1);
      const sealFirst = (table: string, value: unknown) =>
        seal({ version: 1, secret }, { table, id, person: id, revision: 1 }, Buffer.from(JSON.stringify(value)));
      const person = {
        id,
        profileRevision: 1,
        sealedProfile: sealFirst('Profile', firstProfile),
        assignmentsRevision: 1,
        sealedAssignments: sealFirst('Assignments', firstAssignments),
      };
      try {
        await database.atomically(async (transaction) => {
          await transaction.person.create({ data: person });
          await transaction.dataKey.create({ data: { personId: id, madeAt: vault.now(), ...row } });
          await transaction.slackIdentity.create({ data: { teamId, slackUserId, personId: id } });
        });
        return id;
      } catch (error) {
        // Two windows consented at once: the first one counts.
        const winner = failureOf(error) === 'duplicate' ? await findPerson({ teamId, slackUserId }) : undefined;
        if (winner === undefined) throw error;
        return winner;
      }
    },
    async readPerson(identity) {
      const row = await readRow(identity);
      if (row === undefined) return undefined;
      return { person: row.id, profile: await profile.open(row), assignments: await assignments.open(row) };
    },
    readProfile: profile.read,
    writeProfile: profile.write,
    readAssignments: assignments.read,
    writeAssignments: assignments.write,
  };
}

function nameOf({ teamId, slackUserId }: SlackIdentity): string {
  return `${teamId} ${slackUserId}`;
}

interface PersonRow {
  readonly id: PersonId;
  readonly profileRevision: number;
  readonly sealedProfile: Uint8Array;
  readonly assignmentsRevision: number;
  readonly sealedAssignments: Uint8Array;
}

/** A sealed column of the person with a revision of its own. */
function column<T>(vault: Vault, name: 'Profile' | 'Assignments', schema: z.ZodType<T>) {
  const { database } = vault;
  const isProfile = name === 'Profile';

  async function open(row: PersonRow): Promise<Revised<T>> {
    const { id } = row;
    const revision = isProfile ? row.profileRevision : row.assignmentsRevision;
    const sealed = isProfile ? row.sealedProfile : row.sealedAssignments;
    return { revision, value: await vault.openOnce(schema, { table: name, id, person: id, revision }, sealed) };
  }

  async function read(person: PersonId): Promise<Revised<T>> {
    const row = await database.read((client) => client.person.findUnique({ where: { id: person } }));
    if (row === null) throw new PersonGone('Nobody with this id is here.');
    return open(row);
  }

  async function write(person: PersonId, value: T, revision: number): Promise<Swap<T>> {
    const next = revision + 1;
    const sealed = await vault.seal({ table: name, id: person, person, revision: next }, value);
    const { count } = await database.write((client) =>
      isProfile
        ? client.person.updateMany({
            where: { id: person, profileRevision: revision },
            data: { profileRevision: next, sealedProfile: sealed },
          })
        : client.person.updateMany({
            where: { id: person, assignmentsRevision: revision },
            data: { assignmentsRevision: next, sealedAssignments: sealed },
          }),
    );
    return count === 1 ? { outcome: 'stored', revision: next } : { outcome: 'conflict', newest: await read(person) };
  }

  return { open, read, write };
}
