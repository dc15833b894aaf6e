import { randomUUID } from 'node:crypto';
import { connect } from '../../../src/storage/database.js';
import { newDataKey } from '../../../src/storage/keys/data-keys.js';
import { masterKeys } from '../../../src/storage/keys/master-key.js';
import { seal } from '../../../src/storage/sealing.js';
import { assignment, profile } from '../../storage/builders.js';
import { at, teamId } from './world.js';

const peopleAtOnce = 2000;

/** People whose profile and assignments are really sealed, each under a data key of their own; answers their ids. */
export async function seedSealedCrowd(
  databaseUrl: string,
  masterKey: Uint8Array,
  count: number,
): Promise<readonly string[]> {
  const database = await connect(databaseUrl);
  const { newest } = masterKeys(masterKey);
  const ids: string[] = [];
  try {
    while (ids.length < count) {
      const people = Array.from({ length: Math.min(peopleAtOnce, count - ids.length) }, (_, index) => {
        const id = randomUUID();
        const { secret, row } = newDataKey(id, 1);
        const sealed = (table: string, value: unknown) =>
          seal({ version: 1, secret }, { table, id, person: id, revision: 1 }, Buffer.from(JSON.stringify(value)));
        return {
          person: {
            id,
            profileRevision: 1,
            sealedProfile: sealed('Profile', profile()),
            assignmentsRevision: 1,
            sealedAssignments: sealed('Assignments', [assignment()]),
          },
          dataKey: { personId: id, madeAt: at, ...row(newest) },
          identity: { teamId, slackUserId: `U0SEALED${ids.length + index}`, personId: id },
        };
      });
      await database.write((client) => client.person.createMany({ data: people.map(({ person }) => person) }));
      await database.write((client) => client.dataKey.createMany({ data: people.map(({ dataKey }) => dataKey) }));
      await database.write((client) =>
        client.slackIdentity.createMany({ data: people.map(({ identity }) => identity) }),
      );
      ids.push(...people.map(({ person }) => person.id));
    }
    return ids;
  } finally {
    await database.close();
  }
}
