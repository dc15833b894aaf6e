import { describe, expect, test } from '@jest/globals';
import type { Grant } from '../../../src/storage/store.js';
import { endWorkspace, pauseWorkspace } from '../../../src/use-cases/workspaces/lose-workspace.js';
import { installWorkspace } from '../../../src/use-cases/workspaces/install-workspace.js';
import { purgeWorkspaces } from '../../../src/use-cases/workspaces/purge-workspaces.js';
import {
  ada,
  assignment,
  bo,
  joinWithEverything,
  masterKey,
  minutesLater,
  now,
  otherKey,
  profile,
  week,
} from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const team = ada.teamId;
const organisation = 'E0ORG';

function grant(change: Partial<Grant> = {}): Grant {
  return { botToken: 'xoxe.xoxb-1-hush', botUserId: 'U0BOT', scopes: ['chat:write'], ...change };
}

/** Where the app is installed, and who is known where. */
export function describeInstallations(engine: Engine): void {
  describe('installations', () => {
    const bench = benchOf(engine);

    async function fresh() {
      let clock = now;
      const opened = await bench.fresh({ now: () => clock });
      const { store, ledger, installations } = opened;
      return {
        ...opened,
        deps: { store, ledger, installations, now: () => clock },
        moveTo: (minutes: number) => void (clock = minutesLater(minutes)),
        join: (identity: typeof ada) => store.join(identity, profile(), [assignment()]),
      };
    }

    test('are kept with what opens them, which the database alone does not tell', async () => {
      const opened = await fresh();
      const { installations } = opened;
      const given = grant({ refreshToken: 'xoxe-1-hush', expiresAt: minutesLater(720).toISOString() });
      await installations.keepInstallation({ teamId: team, installedAt: now, grant: given });

      expect(await installations.findInstallation(team)).toEqual({
        teamId: team,
        installedAt: now,
        revision: 1,
        grant: given,
      });
      expect(await installations.findInstallation('T0OTHER')).toBeUndefined();
      const raw = await bench.raw(opened.databaseUrl);
      const [row] = await raw.read((client) => client.installation.findMany());
      expect(Buffer.from(row?.sealed ?? []).includes('hush')).toBe(false);
      expect(JSON.stringify({ ...row, sealed: undefined })).not.toContain('hush');
    });

    test('do not open when their bytes are moved to another workspace', async () => {
      const opened = await fresh();
      const { installations } = opened;
      await installations.keepInstallation({ teamId: 'T1', installedAt: now, grant: grant() });
      await installations.keepInstallation({ teamId: 'T2', installedAt: now, grant: grant({ botToken: 'xoxb-2' }) });
      const raw = await bench.raw(opened.databaseUrl);
      await raw.atomically(async (transaction) => {
        const row = await transaction.installation.findUniqueOrThrow({ where: { teamId: 'T1' } });
        await transaction.installation.update({ where: { teamId: 'T2' }, data: { sealed: row.sealed } });
      });
      await expect(installations.findInstallation('T2')).rejects.toThrow(/Installation does not open/);
    });

    test('are sealed anew when the master key changes', async () => {
      const { databaseUrl, installations } = await fresh();
      await installations.keepInstallation({ teamId: team, installedAt: now, grant: grant() });
      const rotating = await bench.open(databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] });
      await rotating.rotateMasterKey();

      const alone = await bench.open(databaseUrl, { masterKey: otherKey });
      expect((await alone.installations.findInstallation(team))?.grant).toEqual(grant());
      await expect(bench.open(databaseUrl)).rejects.toThrow(/another key/);
    });

    test('installed again, by somebody else too, are one, with the newest tokens and scopes', async () => {
      const { installations } = await fresh();
      const again = [1, 2, 3].map((each) => grant({ botToken: `xoxb-${each}`, scopes: [`scope:${each}`] }));
      for (const [minute, each] of again.entries()) {
        await installations.keepInstallation({ teamId: team, installedAt: minutesLater(minute), grant: each });
      }
      expect(await installations.findInstallation(team)).toMatchObject({
        installedAt: minutesLater(2),
        grant: again[2],
      });
      await Promise.all(
        again.map((each) => installations.keepInstallation({ teamId: 'T9', installedAt: now, grant: each })),
      );
      expect((await installations.findInstallation('T9'))?.revision).toBe(3);
    });

    test('let one process alone use a refresh token, and the next one only after it', async () => {
      const opened = await fresh();
      const elsewhere = await bench.open(opened.databaseUrl);
      const { installations } = opened;
      await installations.keepInstallation({
        teamId: team,
        installedAt: now,
        grant: grant({ refreshToken: 'xoxe-1', expiresAt: minutesLater(60).toISOString() }),
      });
      expect(await installations.findExpiring(minutesLater(60), 10)).toEqual([]);
      expect(await installations.findExpiring(minutesLater(61), 10)).toEqual([team]);

      const claims = await Promise.all(
        [opened, elsewhere, opened, elsewhere].map((each) =>
          each.installations.claimRefresh(team, 1, now, minutesLater(1)),
        ),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await installations.claimRefresh(team, 1, minutesLater(2), minutesLater(3))).toBe(true);
      const next = grant({ refreshToken: 'xoxe-2', expiresAt: minutesLater(720).toISOString() });
      expect(await installations.keepRefreshed(team, 1, next)).toBe(true);
      expect(await elsewhere.installations.keepRefreshed(team, 1, grant())).toBe(false);
      expect(await elsewhere.installations.claimRefresh(team, 1, minutesLater(9), minutesLater(10))).toBe(false);
      expect((await installations.findInstallation(team))?.grant).toEqual(next);
    });

    type Step = readonly ['install' | 'uninstall' | 'revoke', at: number];
    test.each<readonly [string, readonly Step[], 'installed' | 'paused' | 'uninstalled']>([
      [
        'uninstalled',
        [
          ['install', 0],
          ['uninstall', 5],
        ],
        'uninstalled',
      ],
      [
        'uninstalled twice',
        [
          ['install', 0],
          ['uninstall', 5],
          ['uninstall', 5],
        ],
        'uninstalled',
      ],
      [
        'revoked',
        [
          ['install', 0],
          ['revoke', 5],
        ],
        'paused',
      ],
      [
        'revoked, then uninstalled',
        [
          ['install', 0],
          ['revoke', 5],
          ['uninstall', 5],
        ],
        'uninstalled',
      ],
      [
        'uninstalled, then revoked',
        [
          ['install', 0],
          ['uninstall', 5],
          ['revoke', 5],
        ],
        'uninstalled',
      ],
      [
        'installed again',
        [
          ['install', 0],
          ['uninstall', 5],
          ['install', 6],
        ],
        'installed',
      ],
      [
        'revoked and installed again',
        [
          ['install', 0],
          ['revoke', 5],
          ['install', 6],
        ],
        'installed',
      ],
      [
        'news from before',
        [
          ['install', 0],
          ['install', 6],
          ['uninstall', 5],
        ],
        'installed',
      ],
      [
        'both late',
        [
          ['install', 0],
          ['install', 6],
          ['revoke', 5],
          ['uninstall', 5],
          ['revoke', 5],
        ],
        'installed',
      ],
      [
        'again and late',
        [
          ['install', 0],
          ['uninstall', 5],
          ['install', 6],
          ['uninstall', 5],
        ],
        'installed',
      ],
      [
        'gone once more',
        [
          ['install', 0],
          ['uninstall', 5],
          ['install', 6],
          ['uninstall', 9],
        ],
        'uninstalled',
      ],
      [
        'never installed',
        [
          ['uninstall', 5],
          ['revoke', 5],
        ],
        'uninstalled',
      ],
    ])('%s: the newest counts, in whatever order it is heard of', async (_, steps, outcome) => {
      const opened = await fresh();
      const { deps, installations, ledger } = opened;
      const person = await opened.join(ada);
      await ledger.plan(person, week, 'prompt', now);
      const bystander = await opened.join({ ...ada, teamId: 'T0OTHER' });
      await ledger.plan(bystander, week, 'prompt', now);
      for (const [step, at] of steps) {
        opened.moveTo(at);
        if (step === 'install') await installWorkspace(deps, { teamId: team, grant: grant() });
        if (step === 'uninstall') await endWorkspace(deps, team, minutesLater(at));
        if (step === 'revoke') await pauseWorkspace(deps, team, minutesLater(at));
      }
      const found = await installations.findInstallation(team);
      if (steps[0]?.[0] !== 'install') return expect(found).toBeUndefined();
      expect({
        opens: found?.grant !== undefined,
        paused: found?.pausedAt !== undefined && found.uninstalledAt === undefined,
        uninstalled: found?.uninstalledAt !== undefined,
      }).toEqual({
        opens: outcome === 'installed',
        paused: outcome === 'paused',
        uninstalled: outcome === 'uninstalled',
      });
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe(outcome === 'installed' ? 'due' : 'held');
      expect((await ledger.find(bystander, week, 'prompt'))?.state).toBe('due');
    });

    test('that were uninstalled are purged after their days, with everybody who is nowhere else, and not before', async () => {
      const opened = await fresh();
      const { deps, store, installations } = opened;
      const day = 24 * 60;
      for (const teamId of [team, 'T0OTHER'])
        await installWorkspace(deps, { teamId, enterpriseId: organisation, grant: grant() });
      const leaving = await joinWithEverything(opened, ada, 'leaving');
      const moved = await opened.join({ ...bo, enterpriseId: organisation });
      expect(await store.rebind({ ...bo, teamId: 'T0OTHER', enterpriseId: organisation })).toBe(moved);
      const other = await joinWithEverything(opened, { teamId: 'T0OTHER', slackUserId: 'U0EVE' }, 'other');
      await endWorkspace(deps, team, now);

      opened.moveTo(30 * day);
      expect(await purgeWorkspaces(deps, 30)).toEqual({ workspaces: 0, people: 0 });
      expect(await store.readHistory(leaving)).toHaveLength(2);

      opened.moveTo(30 * day + 1);
      expect(await purgeWorkspaces(deps, 30)).toEqual({ workspaces: 1, people: 1 });
      expect(await store.findPerson(ada)).toBeUndefined();
      expect(await store.findPerson(bo)).toBeUndefined();
      expect(await store.identityOf(moved)).toMatchObject({ teamId: 'T0OTHER', slackUserId: bo.slackUserId });
      expect(await store.readHistory(other)).toHaveLength(2);
      expect(await installations.findInstallation(team)).toBeUndefined();
      expect(await purgeWorkspaces(deps, 30)).toEqual({ workspaces: 0, people: 0 });
    });

    test('that came back within their days keep everybody', async () => {
      const opened = await fresh();
      const { deps, store } = opened;
      await installWorkspace(deps, { teamId: team, grant: grant() });
      const person = await joinWithEverything(opened, ada, 'staying');
      await endWorkspace(deps, team, now);
      opened.moveTo(29 * 24 * 60);
      await installWorkspace(deps, { teamId: team, grant: grant({ botToken: 'xoxb-again' }) });
      opened.moveTo(99 * 24 * 60);
      expect(await purgeWorkspaces(deps, 30)).toEqual({ workspaces: 0, people: 0 });
      expect(await store.readHistory(person)).toHaveLength(2);
    });
  });

  describe('somebody who moves between a workspace and its organisation', () => {
    const bench = benchOf(engine);
    const inOrganisation = { teamId: organisation, slackUserId: ada.slackUserId, enterpriseId: organisation };

    test.each([
      [
        'from a workspace of the organisation',
        { ...ada, enterpriseId: organisation },
        { ...inOrganisation, workspaceId: 'T9' },
      ],
      ['from a workspace before it joined', ada, { ...inOrganisation, workspaceId: team }],
      ['to a workspace', inOrganisation, { ...ada, enterpriseId: organisation }],
      [
        'to another workspace',
        { ...ada, enterpriseId: organisation },
        { ...ada, teamId: 'T9', enterpriseId: organisation },
      ],
    ])('keeps their mirror: %s', async (_, before, after) => {
      const { store, ledger } = await bench.fresh();
      const person = await store.join(before, profile(), [assignment()]);
      await ledger.plan(person, week, 'prompt', now);

      expect(await store.rebind(after)).toBe(person);
      expect(await store.rebind(after)).toBe(person);
      expect(await store.join(after, profile(), [assignment()])).toBe(person);
      expect(await store.findPerson(before)).toBe(person);
      expect(await store.findPerson(after)).toBe(person);
      expect(await store.identityOf(person)).toMatchObject({ teamId: after.teamId });
      expect((await ledger.find(person, week, 'prompt'))?.teamId).toBe(after.teamId);
    });

    test.each([
      ['the same id in an unrelated workspace', { ...ada, teamId: 'T9' }],
      ['the same id in another organisation', { ...ada, teamId: 'T9', enterpriseId: 'E0ELSE' }],
      ['the same id in another organisation itself', { ...inOrganisation, teamId: 'E0ELSE', enterpriseId: 'E0ELSE' }],
      ['another id in the same organisation', { ...inOrganisation, slackUserId: 'U0EVE' }],
    ])('is nobody else: %s', async (_, other) => {
      const { store } = await bench.fresh();
      const person = await store.join({ ...ada, enterpriseId: organisation }, profile(), [assignment()]);
      expect(await store.rebind(other)).toBeUndefined();
      expect(await store.join(other, profile(), [assignment()])).not.toBe(person);
    });

    test('has one mirror, however many windows begin it at once', async () => {
      const opened = await bench.fresh();
      const elsewhere = await bench.open(opened.databaseUrl);
      const identities = [
        { ...ada, enterpriseId: organisation },
        { ...inOrganisation, workspaceId: team },
      ];
      const joined = await Promise.all(
        [opened, elsewhere, opened, elsewhere].map(({ store }, index) =>
          store.join(identities[index % 2] ?? ada, profile(), [assignment()]),
        ),
      );
      expect(new Set(joined).size).toBe(1);
    });

    test('is reached through the organisation once the workspace is gone, and everything planned goes there', async () => {
      const { store, ledger, installations } = await bench.fresh();
      const deps = { store, ledger, installations, now: () => now };
      await installWorkspace(deps, { teamId: team, enterpriseId: organisation, grant: grant() });
      const person = await store.join(ada, profile(), [assignment()]);
      await ledger.plan(person, week, 'prompt', now);
      await installWorkspace(deps, { teamId: organisation, enterpriseId: organisation, grant: grant() });
      expect(await store.identityOf(person)).toMatchObject({ teamId: team });

      await endWorkspace(deps, team, minutesLater(1));
      expect(await store.identityOf(person)).toEqual(inOrganisation);
      expect(await ledger.find(person, week, 'prompt')).toMatchObject({ teamId: organisation, state: 'due' });
      expect(await purgeWorkspaces({ ...deps, now: () => minutesLater(60 * 24 * 40) }, 30)).toEqual({
        workspaces: 1,
        people: 0,
      });
    });

    test('may have another id there, once Slack says so, and nobody who is somebody already is taken over', async () => {
      const { store } = await bench.fresh();
      const person = await store.join(ada, profile(), [assignment()]);
      const other = await store.join(bo, profile(), [assignment()]);
      const alias = { teamId: organisation, slackUserId: 'W0ADA', enterpriseId: organisation };
      await store.bindAlso(person, alias);
      await store.bindAlso(other, alias);
      expect(await store.findPerson(alias)).toBe(person);
      expect(await store.identityOf(person)).toMatchObject({ teamId: team });
      await store.erase(person);
      expect(await store.findPerson(alias)).toBeUndefined();
    });
  });
}
