// One machine that only claims, in a process of its own. Argument: `Claiming` as JSON. Begins when it is told to, and tells what it took.
import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../../../src/storage/open.js';

export interface Claiming {
  readonly databaseUrl: string;
  /** Base64. */
  readonly masterKey: string;
  readonly owner: string;
  readonly at: string;
  /** Slack's answer takes this long between claim and `sent`; nothing is sent when absent. */
  readonly slackMs?: number;
}

export interface Claimed {
  readonly ids: readonly string[];
  /** From the order to the last claim. */
  readonly ms: number;
}

const leaseMs = 600_000;
/** As a lane of the app does it (src/delivery/lane.ts). */
const batch = 10;
const sideBySide = 4;

const { databaseUrl, masterKey, owner, at, slackMs } = JSON.parse(process.argv[2] ?? '{}') as Claiming;
const now = new Date(at);
const { ledger } = await openStore({ databaseUrl, masterKey: Buffer.from(masterKey, 'base64'), now: () => now });

async function claimAll(): Promise<Claimed> {
  const ids: string[] = [];
  const startedAt = performance.now();
  for (const teamId of await ledger.teamsDue(now)) {
    for (;;) {
      const taken = (await ledger.claimDue(now, owner, leaseMs, batch, teamId)).map(({ id }) => id);
      if (taken.length === 0) break;
      ids.push(...taken);
      if (slackMs !== undefined) {
        const left = [...taken];
        await Promise.all(Array.from({ length: sideBySide }, () => send(left)));
      }
    }
  }
  return { ids, ms: performance.now() - startedAt };

  async function send(left: string[]): Promise<void> {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      if (!(await ledger.markSending(id, owner, now))) continue;
      await wait(slackMs);
      await ledger.markSent(id, 'D0BENCH', '1.1', now);
    }
  }
}

process.on('message', ({ id }: { readonly id: number }) => {
  claimAll().then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  );
});
process.stdout.write('ready\n');
