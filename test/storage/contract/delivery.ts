import { describe, expect, test } from '@jest/globals';
import { ada, assignment, bo, minutesLater, now, profile, week, weekBefore } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const leaseMs = 60_000;

export function describeDelivery(engine: Engine): void {
  describe('the ledger of deliveries', () => {
    const bench = benchOf(engine);

    async function joined() {
      const opened = await bench.fresh();
      return { ...opened, person: await opened.store.join(ada, profile(), [assignment()]) };
    }

    async function claimed() {
      const opened = await joined();
      await opened.ledger.plan(opened.person, week, 'prompt', now);
      const [delivery] = await opened.ledger.claimDue(now, 'one', leaseMs, 10);
      if (delivery === undefined) throw new Error('nothing was due');
      return { ...opened, delivery };
    }

    async function sending() {
      const opened = await claimed();
      expect(await opened.ledger.markSending(opened.delivery.id, 'one', now)).toBe(true);
      return opened;
    }

    test('planning twice makes one delivery, and moves it', async () => {
      const { ledger, person } = await joined();
      const first = await ledger.plan(person, week, 'prompt', now);
      expect(first).toEqual({
        id: first.id,
        person,
        week,
        kind: 'prompt',
        state: 'due',
        dueAt: now,
        attempts: 0,
        channelId: undefined,
        sentTs: undefined,
      });
      const moved = await ledger.plan(person, week, 'prompt', minutesLater(5));
      expect(moved).toEqual({ ...first, dueAt: minutesLater(5) });
      expect(await ledger.find(person, week, 'prompt')).toEqual(moved);
      expect(await ledger.find(person, week, 'reminder')).toBeUndefined();
    });

    test('planned ten times at once there is still one', async () => {
      const { ledger, person } = await joined();
      const planned = await Promise.all(Array.from({ length: 10 }, () => ledger.plan(person, week, 'prompt', now)));
      expect(new Set(planned.map(({ id }) => id)).size).toBe(1);
      expect((await ledger.countByState()).due).toBe(1);
    });

    test('only what is due is claimed, the longest due first, up to the limit', async () => {
      const { ledger, person } = await joined();
      await ledger.plan(person, week, 'reminder', minutesLater(1));
      await ledger.plan(person, week, 'prompt', now);
      await ledger.plan(person, weekBefore, 'prompt', minutesLater(-5));
      await ledger.plan(person, weekBefore, 'reminder', minutesLater(-9));
      const first = await ledger.claimDue(now, 'one', leaseMs, 2);
      expect(first.map(({ week, kind, state }) => [week, kind, state])).toEqual([
        [weekBefore, 'reminder', 'claimed'],
        [weekBefore, 'prompt', 'claimed'],
      ]);
      expect((await ledger.claimDue(now, 'two', leaseMs, 10)).map(({ week, kind }) => [week, kind])).toEqual([
        [week, 'prompt'],
      ]);
      expect(await ledger.claimDue(now, 'three', leaseMs, 10)).toEqual([]);
    });

    test('two machines that claim at once never get the same delivery', async () => {
      const { ledger, store, person, databaseUrl } = await joined();
      const other = await bench.open(databaseUrl);
      const second = await store.join(bo, profile(), [assignment()]);
      for (const each of [person, second]) {
        for (const when of [week, weekBefore]) {
          await ledger.plan(each, when, 'prompt', now);
          await ledger.plan(each, when, 'reminder', now);
        }
      }
      const claims = await Promise.all(
        Array.from({ length: 8 }, (_, index) =>
          (index % 2 === 0 ? ledger : other.ledger).claimDue(now, `machine ${index}`, leaseMs, 2),
        ),
      );
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await ledger.claimDue(now, 'last', leaseMs, 100);
      expect(ids.length + rest.length).toBe(8);
    });

    test('a claim that ran out may be taken over, and its first owner may no longer send', async () => {
      const { ledger, delivery } = await claimed();
      const late = minutesLater(2);
      expect((await ledger.claimDue(late, 'two', leaseMs, 10)).map(({ id }) => id)).toEqual([delivery.id]);
      expect(await ledger.markSending(delivery.id, 'one', late)).toBe(false);
      expect(await ledger.markSending(delivery.id, 'two', late)).toBe(true);
      expect(await ledger.markSending(delivery.id, 'two', late)).toBe(false);
    });

    test('nobody may send after their own claim ran out, even when nobody took it over', async () => {
      const { ledger, delivery } = await claimed();
      expect(await ledger.markSending(delivery.id, 'one', minutesLater(2))).toBe(false);
    });

    test('what a machine gives back is due again at once, and not what it sends or what another one claimed', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.plan(person, week, 'reminder', now);
      await ledger.plan(person, weekBefore, 'prompt', now);
      const [given] = await ledger.claimDue(now, 'one', leaseMs, 1);
      const [others] = await ledger.claimDue(now, 'two', leaseMs, 1);
      expect(await ledger.release('one')).toBe(1);
      expect((await ledger.claimDue(now, 'three', leaseMs, 10)).map(({ id }) => id)).toEqual([given?.id]);
      expect(await ledger.markSending(others?.id ?? '', 'two', now)).toBe(true);
      expect(await ledger.find(person, week, 'prompt')).toEqual({ ...delivery, state: 'sending', attempts: 1 });
      expect(await ledger.release('one')).toBe(0);
    });

    test('a delivery that reached sending is never claimed again', async () => {
      const { ledger } = await sending();
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10)).toEqual([]);
    });

    test('a sent delivery keeps where it is, and planning leaves it alone', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.markSent(delivery.id, 'D1', '1.1', now);
      const sent = { ...delivery, state: 'sent', attempts: 1, channelId: 'D1', sentTs: '1.1' };
      expect(await ledger.find(person, week, 'prompt')).toEqual(sent);
      expect(await ledger.plan(person, week, 'prompt', minutesLater(5))).toEqual(sent);
      expect(await ledger.drop(person)).toBe(0);
    });

    test('a refused delivery is due again when Slack said, and planning anew does not bring that forward', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.markRefused(delivery.id, minutesLater(30));
      expect(await ledger.claimDue(minutesLater(29), 'two', leaseMs, 10)).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', now)).dueAt).toEqual(minutesLater(30));
      expect((await ledger.plan(person, week, 'prompt', minutesLater(40))).dueAt).toEqual(minutesLater(40));
      const [again] = await ledger.claimDue(minutesLater(40), 'two', leaseMs, 10);
      expect(again?.attempts).toBe(1);
    });

    test('planning the same time again leaves a claim in peace, another time takes it back', async () => {
      const { ledger, person, delivery } = await claimed();
      expect((await ledger.plan(person, week, 'prompt', now)).state).toBe('claimed');
      expect((await ledger.plan(person, week, 'prompt', minutesLater(5))).state).toBe('due');
      expect(await ledger.markSending(delivery.id, 'one', now)).toBe(false);
    });

    test('Later moves what is planned, and brings what was sent or is unknown once more', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.markUnknown(delivery.id);
      const first = await ledger.postpone(person, week, minutesLater(5));
      expect(first).toMatchObject({ kind: 'reminder', state: 'due', dueAt: minutesLater(5) });
      const moved = await ledger.postpone(person, week, minutesLater(9));
      expect(moved).toEqual({ ...first, dueAt: minutesLater(9) });
      for (const settle of ['markSent', 'markUnknown'] as const) {
        const [claim] = await ledger.claimDue(minutesLater(9), 'one', leaseMs, 10);
        expect(claim?.id).toBe(first.id);
        expect(await ledger.markSending(first.id, 'one', minutesLater(9))).toBe(true);
        // Nobody knows yet whether Slack has it: what is under way is left alone.
        expect((await ledger.postpone(person, week, minutesLater(20))).state).toBe('sending');
        expect(await ledger.claimDue(minutesLater(30), 'two', leaseMs, 10)).toEqual([]);
        await (settle === 'markSent'
          ? ledger.markSent(first.id, 'D1', '1.1', minutesLater(9))
          : ledger.markUnknown(first.id));
        expect(await ledger.postpone(person, week, minutesLater(9))).toMatchObject({ id: first.id, state: 'due' });
      }
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('unknown');
    });

    test('Later wakes a reminder that was dropped, and never goes below what Slack asked for', async () => {
      const { ledger, person } = await joined();
      const planned = await ledger.postpone(person, week, now);
      await ledger.drop(person);
      expect((await ledger.postpone(person, week, minutesLater(1))).state).toBe('due');
      await ledger.claimDue(minutesLater(1), 'one', leaseMs, 10);
      await ledger.markRefused(planned.id, minutesLater(30));
      expect((await ledger.postpone(person, week, minutesLater(2))).dueAt).toEqual(minutesLater(30));
    });

    test('what was left in sending becomes unknown once, and is never due again', async () => {
      const { ledger, person, delivery } = await sending();
      expect(await ledger.settleAbandoned(now)).toEqual([]);
      const settled = await ledger.settleAbandoned(minutesLater(1));
      expect(settled.map(({ id, state }) => [id, state])).toEqual([[delivery.id, 'unknown']]);
      expect(await ledger.settleAbandoned(minutesLater(1))).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', minutesLater(2))).state).toBe('unknown');
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10)).toEqual([]);
      expect((await ledger.countByState()).unknown).toBe(1);
    });

    test('late news that an unknown post arrived is kept; late news of anything else is not', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.markUnknown(delivery.id);
      await ledger.markRefused(delivery.id, minutesLater(1));
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('unknown');
      await ledger.markSent(delivery.id, 'D1', '1.1', now);
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('sent');
    });

    test('dropping takes the planned and the claimed, all or by week and kind, and planning brings them back', async () => {
      const { ledger, person, delivery } = await claimed();
      await ledger.plan(person, week, 'reminder', now);
      await ledger.plan(person, weekBefore, 'prompt', now);
      expect(await ledger.drop(person, { weeks: [week], kind: 'reminder' })).toBe(1);
      expect(await ledger.drop(person, { weeks: [week] })).toBe(1);
      expect(await ledger.markSending(delivery.id, 'one', now)).toBe(false);
      expect(await ledger.drop(person)).toBe(1);
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10)).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', now)).state).toBe('due');
    });

    test('what is due already can be left out of dropping', async () => {
      const { ledger, person } = await claimed();
      await ledger.plan(person, weekBefore, 'prompt', minutesLater(1));
      expect(await ledger.drop(person, { kind: 'prompt', dueAfter: now })).toBe(1);
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('claimed');
    });

    test('a delivery that is no longer wanted is dropped by its id', async () => {
      const { ledger, delivery } = await sending();
      await ledger.markDropped(delivery.id);
      expect(await ledger.countByState()).toEqual({ due: 0, claimed: 0, sending: 0, sent: 0, unknown: 0, dropped: 1 });
    });
  });
}
