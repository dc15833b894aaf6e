import { freshDatabase } from '../../../chaos/database.js';
import { openStore } from '../../../../src/storage/open.js';
import type { Figure } from '../../figure.js';
import { startProgram, type Started } from '../../processes.js';
import { seedCrowd } from '../crowd.js';
import type { Claimed, Claiming } from '../processes/claimer.js';
import type { Sizes } from '../sizes.js';
import { at, masterKey, teamId } from '../world.js';

const machines = 4;
/** As far away as Slack is. */
const slackMs = 80;
/** A machine alone claims a part of them: the rate counts. */
const shareOfOne = 0.1;
/** With Slack's time in it a claim takes long. */
const shareSent = 0.05;
const least = 2.5;

/**
 * Claims a second of four machines beside those of one, everything claimed once: claim after claim, where machine and database are
 * the limit; and with what a machine does in between (`sending`, Slack's answer, `sent`), where it waits as it does in real life.
 */
export async function measureClaims({ claims }: Sizes): Promise<readonly Figure[]> {
  const few = Math.ceil(claims * shareOfOne);
  const sent = Math.ceil(claims * shareSent);
  const bare = { one: await claimedBy(1, few), many: await claimedBy(machines, claims) };
  const whole = {
    one: await claimedBy(1, Math.ceil(sent / machines), slackMs),
    many: await claimedBy(machines, sent, slackMs),
  };
  const against = 'one machine';
  return [
    {
      name: `claims with ${machines} machines, Slack ${slackMs} ms away`,
      measured: whole.many,
      baseline: whole.one,
      unit: '/s',
      against,
      least,
    },
    {
      name: `bare claims with ${machines} machines, ${claims} claimed once`,
      measured: bare.many,
      baseline: bare.one,
      unit: '/s',
      against: `${against}; two cores for machines and database`,
    },
  ];
}

/** Claims a second. Throws when one was claimed twice or by nobody. */
async function claimedBy(count: number, claims: number, slack?: number): Promise<number> {
  const database = await freshDatabase('postgres');
  const started: Started<object>[] = [];
  try {
    const store = await openStore({ databaseUrl: database.url, masterKey, now: () => at });
    await store.close();
    await seedCrowd(database.url, { people: claims, teamId, weeksEach: 0, hasCheckIns: false, due: claims, dueAt: at });
    for (let index = 0; index < count; index += 1) {
      const claiming: Claiming = {
        databaseUrl: database.url,
        masterKey: Buffer.from(masterKey).toString('base64'),
        owner: `machine ${index}`,
        at: at.toISOString(),
        ...(slack === undefined ? {} : { slackMs: slack }),
      };
      const args = [JSON.stringify(claiming)];
      started.push(await startProgram<object>({ file: 'dist/machines/claimer.js', args, saysWhenReady: 'ready' }));
    }
    const startedAt = performance.now();
    const claimed = (await Promise.all(started.map((machine) => machine.order({})))) as Claimed[];
    const seconds = (performance.now() - startedAt) / 1000;
    const ids = claimed.flatMap((each) => each.ids);
    const different = new Set(ids).size;
    process.stderr.write(
      `${count}: ${claimed.map((each) => each.ids.length).join(' + ')} in ${seconds.toFixed(1)} s\n`,
    );
    if (ids.length !== different) throw new Error(`${ids.length - different} deliveries were claimed twice.`);
    if (different !== claims) throw new Error(`${claims - different} deliveries were claimed by nobody.`);
    return claims / seconds;
  } finally {
    await Promise.all(started.map((machine) => machine.stop()));
    await database.remove();
  }
}
