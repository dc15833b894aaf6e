import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { createInstalledAccess } from '../../src/slack/install/installed-access.js';
import type { Renewer } from '../../src/use-cases/workspaces/renew-grant.js';
import { log } from '../delivery/quiet-log.js';
import { now } from '../storage/builders.js';
import { benchOf } from '../storage/contract/engine.js';
import { describeOnServer } from './server.js';

const team = 'T0MIRROR';
const hourMs = 60 * 60_000;

describeOnServer('tokens that rotate under two machines on one PostgreSQL', (_server, databases) => {
  const bench = benchOf(databases);

  test.each([
    ['while the token still works', 1.5 * hourMs],
    ['when it has ended', -1],
  ])('each refresh token is used once, %s', async (_, leftMs) => {
    const opened = await bench.fresh();
    const other = await bench.open(opened.databaseUrl);
    let clock = now;
    const used: string[] = [];
    const renewer: Renewer = {
      renew: async (refreshToken) => {
        used.push(refreshToken);
        await wait(20);
        const next = used.length + 1;
        const value = { botToken: `xoxb-${next}`, refreshToken: `xoxe-${next}`, lifeSeconds: 12 * 3600 };
        return { outcome: 'done', value };
      },
    };
    const machines = [opened, other].map(({ store, ledger, installations }) =>
      createInstalledAccess({
        deps: { store, ledger, installations, now: () => clock },
        renewer,
        log,
        wait: (ms) => wait(ms),
        run: (work) => work(),
      }),
    );
    await opened.installations.keepInstallation({
      teamId: team,
      installedAt: now,
      grant: {
        botToken: 'xoxb-1',
        botUserId: 'U0BOT',
        scopes: [],
        refreshToken: 'xoxe-1',
        expiresAt: new Date(now.getTime() + 12 * hourMs).toISOString(),
      },
    });

    for (let round = 1; round <= 5; round += 1) {
      clock = new Date(clock.getTime() + 12 * hourMs - leftMs);
      const opening = await Promise.all(
        Array.from({ length: 20 }).flatMap(() => machines.map((machine) => machine.open(team))),
      );
      await Promise.all(machines.map((machine) => machine.renewDue()));
      const tokens = new Set(opening.map((one) => ('token' in one ? one.token : 'closed')));
      // Who still has a token that works waits for nobody.
      expect([...tokens].filter((token) => ![`xoxb-${round}`, `xoxb-${round + 1}`].includes(token))).toEqual([]);
      if (leftMs < 0) expect([...tokens]).toEqual([`xoxb-${round + 1}`]);
      while ((await opened.installations.findInstallation(team))?.grant?.botToken !== `xoxb-${round + 1}`)
        await wait(10);
    }
    expect(used).toEqual(['xoxe-1', 'xoxe-2', 'xoxe-3', 'xoxe-4', 'xoxe-5']);
  });
});
