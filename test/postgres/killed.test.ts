import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import { join, openWorld } from '../delivery/world.js';
import { startProcess } from '../storage/processes/child.js';
import { describeOnServer } from './server.js';

const script = fileURLToPath(new URL('processes/machine.ts', import.meta.url));
const week = weekKeySchema.parse('2026-W23');
const due = '2026-06-05T13:00:00.000Z';
/** Later than every claim and every post of the machines that were killed. */
const later = '2026-06-05T13:05:00.000Z';
/** Knocked at side by side: of so many nobody can know what became of them when their machine is killed. */
const sideBySide = 4;
const everybody = Array.from({ length: 60 }, (_, index) => `U${index}`);

describeOnServer('machines that are killed while they deliver', (_server, databases) => {
  test('ask nobody twice, and what they left the next one does', async () => {
    const databaseUrl = await databases.migrated();
    const world = await openWorld(databaseUrl);
    const people = new Map<string, string>();
    for (const slackUserId of everybody) {
      const identity = { teamId: 'T0MIRROR', slackUserId };
      people.set(slackUserId, await join(world, { reminder: false }, identity));
    }
    const killed = ['one', 'two'].map((owner) => startProcess(script, databaseUrl, owner, due));
    // One dies early, the other in the middle of what is left.
    for (const [index, posts] of [3, 12].entries()) {
      const machine = killed[index];
      await machine?.saidOften('posted', posts);
      machine?.kill();
      expect(await machine?.ended).toBeNull();
    }
    const heir = startProcess(script, databaseUrl, 'heir', later);
    expect(await heir.ended).toBe(0);

    const posted = [...killed, heir].flatMap(({ lines }) =>
      lines.filter((line) => line.startsWith('posted ')).map((line) => line.replace('posted ', '')),
    );
    const states = new Map<string, string | undefined>();
    for (const [slackUserId, person] of people) {
      states.set(slackUserId, (await world.deps.ledger.find(person, week, 'prompt'))?.state);
    }
    const { unknown } = await world.deps.ledger.countByState();
    await world.close();

    expect(posted.length).toBe(new Set(posted).size);
    expect([...states.values()].filter((state) => state !== 'sent' && state !== 'unknown')).toEqual([]);
    // Nobody is passed over but those of whom nobody can know.
    expect(everybody.filter((each) => !posted.includes(each) && states.get(each) !== 'unknown')).toEqual([]);
    expect(unknown).toBeLessThanOrEqual(2 * sideBySide);
  }, 300_000);
});
