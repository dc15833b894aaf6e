import { join, sqltag as sql } from '@prisma/client/runtime/client';
import * as z from 'zod';
import { assignmentSchema } from '../../domain/assignment.js';
import { profileSchema } from '../../domain/profile.js';
import { failureOf } from '../failures.js';
import { wrappingKey } from '../keys/active-key.js';
import { newDataKey } from '../keys/data-keys.js';
import { newestIdentity } from '../newest-identity.js';
import { seal } from '../sealing.js';
import { PersonGone, type PersonId, type Revised, type SlackIdentity, type Store, type Swap } from '../store.js';
import { inOneStatement } from '../one-statement.js';
import type { Vault } from '../vault.js';
import { bindToSame } from './moves.js';

type People = Pick<
  Store,
  | 'findPerson'
  | 'identityOf'
  | 'rebind'
  | 'bindAlso'
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
        (client) => client.$queryRaw<(Named & { readonly enterpriseId: string | null } & PersonRow)[]>`
          SELECT i."teamId", i."slackUserId", i."enterpriseId",
            p."id", p."profileRevision", p."sealedProfile", p."assignmentsRevision", p."sealedAssignments"
          FROM "SlackIdentity" i JOIN "Person" p ON p."id" = i."personId"
          WHERE (i."teamId", i."slackUserId") IN (VALUES ${join(identities.map(({ teamId, slackUserId }) => sql`(${teamId}, ${slackUserId})`))})`,
      ),
    nameOf,
    nameOf,
  );

  /** A workspace that joined an organisation: by it its people are recognised when they move. */
  async function joinOrganisation({ teamId, slackUserId, enterpriseId = '' }: SlackIdentity): Promise<void> {
    const where = { teamId, slackUserId, enterpriseId: null };
    await database.write((client) => client.slackIdentity.updateMany({ where, data: { enterpriseId } }));
  }

  async function findPerson(identity: SlackIdentity): Promise<PersonId | undefined> {
    return (await readRow(identity))?.id;
  }

  return {
    findPerson,
    identityOf: (person) => database.read((client) => newestIdentity(client, person)),
    rebind: (identity) =>
      identity.enterpriseId === undefined
        ? Promise.resolve(undefined)
        : database.atomically((transaction) => bindToSame(database.engine, transaction, identity)),
    async bindAlso(person, { teamId, slackUserId, enterpriseId = null }) {
      // Never the newest: nobody was seen there yet.
      const data = { teamId, slackUserId, enterpriseId, personId: person, bound: -1 };
      try {
        await database.write((client) => client.slackIdentity.create({ data }));
      } catch (error) {
        if (!['duplicate', 'missing-person'].includes(failureOf(error))) throw error;
      }
    },
    async join(identity, firstProfile, firstAssignments) {
      const { teamId, slackUserId, enterpriseId = null } = identity;
      const already = await findPerson(identity);
      if (already !== undefined) return already;
      const id = vault.newId();
      const { secret, row } = newDataKey(id, 1);
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
        return await database.atomically(async (transaction) => {
          // Somebody who moved here a moment ago, in another window perhaps.
          const known = await bindToSame(database.engine, transaction, identity);
          if (known !== undefined) return known;
          await transaction.person.create({ data: person });
          const by = await wrappingKey(database, transaction, vault.masters);
          await transaction.dataKey.create({ data: { personId: id, madeAt: vault.now(), ...row(by) } });
          await transaction.slackIdentity.create({ data: { teamId, slackUserId, enterpriseId, personId: id } });
          return id;
        });
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
      if (row.enterpriseId === null && identity.enterpriseId !== undefined) await joinOrganisation(identity);
      return { person: row.id, profile: await profile.open(row), assignments: await assignments.open(row) };
    },
    readProfile: profile.read,
    writeProfile: profile.write,
    readAssignments: assignments.read,
    writeAssignments: assignments.write,
  };
}

type Named = Pick<SlackIdentity, 'teamId' | 'slackUserId'>;

function nameOf({ teamId, slackUserId }: Named): string {
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
