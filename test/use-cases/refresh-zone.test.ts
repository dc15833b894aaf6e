import { describe, expect, test } from '@jest/globals';
import { memberOf } from '../../src/slack/post/member.js';
import { findMirror } from '../../src/use-cases/find-mirror.js';
import { refreshZone } from '../../src/use-cases/refresh-zone.js';
import { ada, assignment, bo, now, profile } from '../storage/builders.js';
import { benchOf } from '../storage/contract/engine.js';
import { sqliteFiles } from '../storage/sqlite-files.js';

describe('what Slack says of a member', () => {
  const bench = benchOf(sqliteFiles());
  const organisation = 'E0ORG';
  const there = { teamId: organisation, slackUserId: 'W0ADA', enterpriseId: organisation };

  async function adaInAnOrganisation(known: typeof ada = ada) {
    const { store, frameworks, ledger } = await bench.fresh();
    const deps = { store, frameworks, ledger, now: () => now, newId: () => 'id' };
    await store.join(known, profile(), [assignment()]);
    const mirror = await findMirror(deps, known);
    if (mirror === undefined) throw new Error('Nobody joined.');
    const member = memberOf({
      ok: true,
      user: { enterprise_user: { id: there.slackUserId, enterprise_id: organisation } },
    });
    return { deps, mirror, member };
  }

  test('tells which id is theirs in the organisation: under it they find the same mirror', async () => {
    const { deps, mirror, member } = await adaInAnOrganisation();
    expect(await findMirror(deps, there)).toBeUndefined();
    await refreshZone(deps, mirror, member);
    await refreshZone(deps, mirror, member);

    expect((await findMirror(deps, there))?.person).toBe(mirror.person);
    const inWorkspace = { ...there, teamId: ada.teamId };
    expect((await findMirror(deps, inWorkspace))?.person).toBe(mirror.person);
  });

  test('takes nobody over who has a mirror under that id already', async () => {
    const { deps, mirror, member } = await adaInAnOrganisation();
    const other = await deps.store.join(there, profile(), [assignment()]);
    await refreshZone(deps, mirror, member);

    expect((await findMirror(deps, there))?.person).toBe(other);
    expect(await findMirror(deps, bo)).toBeUndefined();
  });
});
