import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { actionIds } from '../../src/slack/ids/actions.js';
import { blockId, blockNames } from '../../src/slack/ids/blocks.js';
import { callbackIds } from '../../src/slack/ids/callbacks.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { ada, bo, joinAs, openTown, type Town } from './town.js';
import { askedWeek, callAsApp, formIn, joinAndBeAsked, quiet, repliesIn, sight } from './acts.js';

const secret = /adassecret/i;

describe("a press that carries another person's ids", () => {
  let town: Town;
  let victim: Driver;
  let presser: Driver;
  let entryIds: readonly string[];
  let conflictId: string;
  beforeEach(async () => {
    town = await openTown();
    presser = await joinAs(town, bo);
    await presser.closeView(true);
    victim = await joinAndBeAsked(town, ada);
    const phone = town.slack.as(ada.id, 'phone');
    await victim.command(`week ${askedWeek}`);
    await phone.command(`week ${askedWeek}`);
    await victim.submitView({ box_output: 'adassecret one', box_outcome: 'adassecret two', next: 'adassecret three' });
    await phone.submitView({ box_output: 'adassecret other' });
    await victim.command('log in: adassecret noted @mon');
    await town.slack.until(() => repliesIn(victim)[0], 'the reply');
    const mirror = await town.mirrorOf(ada);
    const stored = await town.app.deps.store.readCheckIn(mirror.person, askedWeek);
    entryIds = stored?.value.entries.map(({ id }) => id) ?? [];
    conflictId = (await town.app.deps.store.readConflicts(mirror.person))[0]?.id ?? '';
    expect(entryIds.length).toBeGreaterThan(1);
    expect(conflictId).not.toBe('');
    await victim.closeView(true).catch(() => undefined);
    await phone.closeView(true).catch(() => undefined);
    await quiet(town, 600);
  });
  afterEach(async () => {
    await town.close();
  });

  /** Everything kept of the first person, and what stands in their DM. */
  async function everythingOf() {
    const { person } = await town.mirrorOf(ada);
    const { store } = town.app.deps;
    return [
      await store.readHistory(person),
      await store.readConflicts(person),
      await store.readProfile(person),
      await store.readAssignments(person),
      victim.messages().map(({ ts, text, blocks }) => ({ ts, text, blocks: JSON.stringify(blocks) })),
    ];
  }

  it('changes and shows nothing of theirs, whichever button it is', async () => {
    const kept = await everythingOf();
    for (const action of Object.values(actionIds)) {
      // One id each stands in the block, the other in the value.
      const rests = [entryIds[0]];
      const blocks = rests.map((rest) => ({
        type: 'actions',
        block_id: blockId(blockNames.line, askedWeek, rest),
        elements: [
          {
            type: 'button',
            action_id: action,
            value: conflictId,
            text: { type: 'plain_text', text: 'x' },
          },
        ],
      }));
      const posted = await callAsApp(town, 'chat.postMessage', { channel: presser.dm, text: 'forged', blocks });
      expect(posted['ok']).toBe(true);
      for (const { block_id: block } of blocks) {
        const surface = { kind: 'message' as const, channel: presser.dm, ts: String(posted['ts']) };
        const stands = presser
          .messages()
          .some(({ ts, blocks: now }) => ts === surface.ts && JSON.stringify(now).includes(block));
        if (stands) await presser.click(action, { surface, blockId: block });
      }
      await presser.closeView(true).catch(() => undefined);
    }
    await presser.openHome();
    await presser.command('week');
    expect(sight(presser)).not.toMatch(secret);
    expect(shownTo(town, bo.id)).not.toMatch(secret);
    await quiet(town, 600);
    expect(await everythingOf()).toEqual(kept);
  }, 120_000);

  it('changes and shows nothing of theirs, whichever window it is', async () => {
    const kept = await everythingOf();
    const place = formIn(victim) ?? victim.messages()[0];
    for (const callback of Object.values(callbackIds)) {
      await presser.command(`week ${askedWeek}`);
      const view = await town.slack.until(() => presser.currentView(), 'a window');
      view.definition = {
        ...view.definition,
        callback_id: callback,
        private_metadata: JSON.stringify({
          week: askedWeek,
          entry: entryIds[0],
          conflict: conflictId,
          revision: 1,
          notesSeen: [],
          channel: place?.channel,
          ts: place?.ts,
        }),
        blocks: [
          ...view.definition.blocks,
          {
            type: 'input',
            block_id: blockId(blockNames.lineLink, askedWeek, entryIds[0]),
            label: { type: 'plain_text', text: 'x' },
            optional: true,
            element: {
              type: 'plain_text_input',
              action_id: actionIds.lineLink,
              initial_value: 'https://example.com/x',
            },
          },
          {
            type: 'input',
            block_id: blockId(blockNames.keepText, askedWeek, conflictId),
            label: { type: 'plain_text', text: 'x' },
            optional: true,
            element: { type: 'plain_text_input', action_id: actionIds.deleteWord, initial_value: 'no' },
          },
        ],
      };
      await presser.submitView({ box_output: 'what the presser typed' });
      await presser.closeView(true).catch(() => undefined);
      expect(sight(presser)).not.toMatch(secret);
    }
    expect(shownTo(town, bo.id)).not.toMatch(secret);
    await quiet(town, 600);
    expect(await everythingOf()).toEqual(kept);
  }, 60_000);

  it('is refused by the Web API with an unknown token', async () => {
    const answer = await fetch(new URL('chat.postMessage', town.slack.apiUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer xoxb-unknown' },
      body: JSON.stringify({ channel: victim.dm, text: 'x' }),
    });
    expect(await answer.json()).toMatchObject({ ok: false, error: 'invalid_auth' });
  });
});

/** Everything that was ever put in front of a person: answers of calls that opened, pushed or published for them. */
function shownTo(town: Town, personId: string): string {
  const mine = town.slack.calls.filter(
    ({ args }) => args['user_id'] === personId || args['channel'] === `D${personId}`,
  );
  return JSON.stringify(mine);
}
