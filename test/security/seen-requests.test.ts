import { describe, expect, test } from '@jest/globals';
import { createSeen, type Seen, type SignedRequest } from '../../src/slack/seen-requests.js';
import { StoreUnavailable, type SeenRequests } from '../../src/storage/store.js';
import { log } from '../delivery/quiet-log.js';

const minuteMs = 60_000;

/** What several machines share, as the store keeps it. */
function sharedStore() {
  const rows = new Map<string, { takenAt: number; isDone: boolean }>();
  const store: SeenRequests & { readonly rows: typeof rows; isBroken: boolean; isSilent: boolean } = {
    rows,
    isBroken: false,
    isSilent: false,
    takeRequest: async (name, now, isSentAgain) => {
      if (store.isBroken) throw new StoreUnavailable('The database is gone.');
      if (store.isSilent) return new Promise(() => {});
      const row = rows.get(name);
      if (row !== undefined) return row.isDone ? 'done' : 'under-way';
      rows.set(name, { takenAt: now.getTime(), isDone: !isSentAgain });
      return 'first';
    },
    finishRequest: async (name) => {
      const row = rows.get(name);
      if (row !== undefined) rows.set(name, { ...row, isDone: true });
    },
    forgetRequests: async (before) => {
      const old = [...rows].filter(([, { takenAt }]) => takenAt < before.getTime());
      for (const [name] of old) rows.delete(name);
      return old.length;
    },
  };
  return store;
}

let at = Date.parse('2026-07-03T13:30:00Z');

function machine(kept: SeenRequests): Seen {
  return createSeen({ kept, log, wait: () => new Promise((resolve) => setImmediate(resolve)), now: () => at });
}

function request(body: Record<string, unknown>, signature = 'v0=00'): SignedRequest {
  return { body, signature };
}

/** Takes a request and answers what was known of it, and how often its work was done. */
async function take(seen: Seen, asked: SignedRequest): Promise<[string, number]> {
  let times = 0;
  const arrival = await seen.once(asked, async () => void (times += 1));
  return [arrival, times];
}

const event = request({ type: 'event_callback', event_id: 'Ev1' });

describe('a request', () => {
  test.each([
    ['an event', { type: 'event_callback', event_id: 'Ev1' }, { type: 'event_callback', event_id: 'Ev2' }],
    ['a command', { command: '/mirror', trigger_id: '1.a' }, { command: '/mirror', trigger_id: '1.b' }],
    ['a press', { type: 'block_actions', trigger_id: '1.a' }, { type: 'block_actions', trigger_id: '1.b' }],
    [
      'a window that closes',
      { type: 'view_closed', view: { id: 'V1', hash: '1' } },
      { type: 'view_closed', view: { id: 'V1', hash: '2' } },
    ],
  ])('is done once: %s, whatever it is signed with', async (_, body, other) => {
    const seen = machine(sharedStore());

    expect(await take(seen, request(body, 'v0=01'))).toEqual(['first', 1]);
    expect(await take(seen, request(body, 'v0=02'))).toEqual(['done', 0]);
    expect(await take(seen, request(other, 'v0=03'))).toEqual(['first', 1]);
  });

  test('without a number of its own is known by its signature', async () => {
    const seen = machine(sharedStore());

    expect(await take(seen, request({ type: 'block_suggestion' }, 'v0=01'))).toEqual(['first', 1]);
    expect(await take(seen, request({ type: 'block_suggestion' }, 'v0=01'))).toEqual(['done', 0]);
    expect(await take(seen, request({ type: 'block_suggestion' }, 'v0=02'))).toEqual(['first', 1]);
  });

  test('is done once by several machines, and in one that forgot everything at a restart', async () => {
    const kept = sharedStore();
    const press = request({ type: 'block_actions', trigger_id: '1.a' });
    expect(await take(machine(kept), press)).toEqual(['first', 1]);

    expect(await take(machine(kept), press)).toEqual(['done', 0]);
  });

  test('at the same moment is done once', async () => {
    const seen = machine(sharedStore());
    const taken = await Promise.all([take(seen, event), take(seen, event), take(seen, event)]);

    expect(taken).toEqual([
      ['first', 1],
      ['done', 0],
      ['done', 0],
    ]);
  });

  test('that another machine has begun is left to it, and done when it is not heard of again', async () => {
    const kept = sharedStore();
    const [here, there] = [machine(kept), machine(kept)];
    let finish = (): void => {};
    const work = here.once(event, () => new Promise<void>((resolve) => (finish = resolve)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await take(there, event)).toEqual(['under-way', 0]);
    finish();
    await work;
    expect(await take(there, event)).toEqual(['done', 0]);
    const lost = request({ type: 'event_callback', event_id: 'Ev2' });
    void here.once(lost, () => new Promise(() => {}));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await take(there, lost)).toEqual(['under-way', 0]);
    kept.rows.clear();

    expect(await take(there, lost)).toEqual(['first', 1]);
  });

  test.each(['isBroken', 'isSilent'] as const)('is done though the store %s: no click is lost', async (trouble) => {
    const kept = sharedStore();
    const seen = machine(kept);
    kept[trouble] = true;

    expect(await take(seen, event)).toEqual(['first', 1]);
    expect(await take(seen, event)).toEqual(['done', 0]);
  });

  test('is remembered for longer than any signature is taken, and then forgotten', async () => {
    const kept = sharedStore();
    const seen = machine(kept);
    await take(seen, event);
    at += 14 * minuteMs;
    expect(await take(seen, event)).toEqual(['done', 0]);
    at += 2 * minuteMs;
    await take(seen, request({ type: 'event_callback', event_id: 'Ev2' }));

    expect(kept.rows.size).toBe(1);
    expect(await take(seen, event)).toEqual(['first', 1]);
  });

  test('leaves nothing in the store that Slack numbers it with', async () => {
    const kept = sharedStore();
    await take(machine(kept), request({ type: 'block_actions', trigger_id: 'trigger-of-ada' }));

    expect([...kept.rows.keys()]).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
  });
});
