import { describe, expect, test } from '@jest/globals';
import { addWeeks } from '../../../src/domain/week.js';
import type { DeliveryLedger } from '../../../src/storage/store.js';
import { ada, assignment, bo, minutesLater, now, profile, week, weekBefore } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const leaseMs = 60_000;
const team = ada.teamId;
const elsewhere = { teamId: 'T0OTHER', slackUserId: 'U0CLEO' };

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
      const [delivery] = await opened.ledger.claimDue(now, 'one', leaseMs, 10, team);
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
        teamId: team,
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
      const first = await ledger.claimDue(now, 'one', leaseMs, 2, team);
      expect(first.map(({ week, kind, state }) => [week, kind, state])).toEqual([
        [weekBefore, 'reminder', 'claimed'],
        [weekBefore, 'prompt', 'claimed'],
      ]);
      expect((await ledger.claimDue(now, 'two', leaseMs, 10, team)).map(({ week, kind }) => [week, kind])).toEqual([
        [week, 'prompt'],
      ]);
      expect(await ledger.claimDue(now, 'three', leaseMs, 10, team)).toEqual([]);
    });

    test.each([2, 4])(
      '%i machines that claim at once never get the same delivery, and all get all',
      async (machines) => {
        const { ledger, store, databaseUrl } = await joined();
        const raw = await bench.raw(databaseUrl);
        const person = await store.join(bo, profile(), [assignment()]);
        const data = Array.from({ length: 300 }, (_, index) => ({
          id: `delivery ${index}`,
          personId: person,
          teamId: team,
          week: addWeeks(week, -index),
          kind: 'prompt',
          state: 'due',
          dueAt: minutesLater(-index),
          attempts: 0,
        }));
        await raw.write((client) => client.delivery.createMany({ data }));
        const ledgers = [ledger];
        while (ledgers.length < machines) ledgers.push((await bench.open(databaseUrl)).ledger);

        const claim = async (each: DeliveryLedger, owner: string): Promise<readonly string[]> => {
          const got: string[] = [];
          for (;;) {
            const rows = await each.claimDue(now, owner, leaseMs, 7, team);
            if (rows.length === 0) return got;
            got.push(...rows.map(({ id }) => id));
          }
        };
        const lanes = ledgers.flatMap((each, index) => [
          claim(each, `machine ${index}`),
          claim(each, `machine ${index}`),
        ]);
        const ids = (await Promise.all(lanes)).flat();

        expect(ids).toHaveLength(300);
        expect(new Set(ids).size).toBe(300);
      },
    );

    test('a claim that ran out is due again, and its first owner may no longer send', async () => {
      const { ledger, delivery } = await claimed();
      const late = minutesLater(2);
      expect(await ledger.freeClaims(minutesLater(1))).toBe(0);
      expect(await ledger.claimDue(late, 'two', leaseMs, 10, team)).toEqual([]);
      expect(await ledger.freeClaims(late)).toBe(1);
      expect((await ledger.claimDue(late, 'two', leaseMs, 10, team)).map(({ id }) => id)).toEqual([delivery.id]);
      expect(await ledger.markSending(delivery.id, 'one', late)).toBe(false);
      expect(await ledger.markSending(delivery.id, 'two', late)).toBe(true);
      expect(await ledger.markSending(delivery.id, 'two', late)).toBe(false);
    });

    test('a claim that is renewed lasts, one that ran out cannot be renewed', async () => {
      const { ledger, delivery } = await claimed();
      expect(await ledger.renew('one', [delivery.id], minutesLater(1), minutesLater(3))).toBe(1);
      expect(await ledger.renew('two', [delivery.id], minutesLater(1), minutesLater(9))).toBe(0);
      expect(await ledger.freeClaims(minutesLater(2))).toBe(0);
      expect(await ledger.renew('one', ['of another'], minutesLater(2), minutesLater(9))).toBe(0);
      expect(await ledger.renew('one', [delivery.id], minutesLater(4), minutesLater(9))).toBe(0);
      expect(await ledger.markSending(delivery.id, 'one', minutesLater(4))).toBe(false);
      expect(await ledger.freeClaims(minutesLater(4))).toBe(1);
    });

    test('workspaces are claimed one by one, and those with something due are known', async () => {
      const { ledger, store, person } = await joined();
      const other = await store.join(elsewhere, profile(), [assignment()]);
      await ledger.plan(person, week, 'prompt', now);
      await ledger.plan(person, weekBefore, 'prompt', now);
      await ledger.plan(other, week, 'prompt', minutesLater(1));
      expect(await ledger.teamsDue(now)).toEqual([team]);
      expect((await ledger.teamsDue(minutesLater(1))).toSorted()).toEqual([team, elsewhere.teamId]);
      expect(await ledger.claimDue(minutesLater(1), 'one', leaseMs, 10, team)).toHaveLength(2);
      expect(await ledger.teamsDue(minutesLater(1))).toEqual([elsewhere.teamId]);
      const there = await ledger.claimDue(minutesLater(1), 'one', leaseMs, 10, elsewhere.teamId);
      expect(there.map(({ person, teamId }) => [person, teamId])).toEqual([[other, elsewhere.teamId]]);
      expect(
        await ledger.release(
          'one',
          there.map(({ id }) => id),
        ),
      ).toBe(1);
      expect(await ledger.teamsDue(minutesLater(1))).toEqual([elsewhere.teamId]);
      expect(await ledger.release('one')).toBe(2);
    });

    test('many that are due in one workspace hide no other that is due later', async () => {
      const { ledger, store, person } = await joined();
      const other = await store.join(elsewhere, profile(), [assignment()]);
      await ledger.plan(other, week, 'prompt', minutesLater(1));
      for (let ahead = 0; ahead < 250; ahead += 1) await ledger.plan(person, addWeeks(week, ahead), 'prompt', now);
      expect(await ledger.teamsDue(minutesLater(1))).toEqual([team, elsewhere.teamId]);
    });

    test('nobody may send after their own claim ran out, even when nobody took it over', async () => {
      const { ledger, delivery } = await claimed();
      expect(await ledger.markSending(delivery.id, 'one', minutesLater(2))).toBe(false);
    });

    test('what a machine gives back is due again at once, and not what it sends or what another one claimed', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.plan(person, week, 'reminder', now);
      await ledger.plan(person, weekBefore, 'prompt', now);
      const [given] = await ledger.claimDue(now, 'one', leaseMs, 1, team);
      const [others] = await ledger.claimDue(now, 'two', leaseMs, 1, team);
      expect(await ledger.release('one')).toBe(1);
      expect((await ledger.claimDue(now, 'three', leaseMs, 10, team)).map(({ id }) => id)).toEqual([given?.id]);
      expect(await ledger.markSending(others?.id ?? '', 'two', now)).toBe(true);
      expect(await ledger.find(person, week, 'prompt')).toEqual({ ...delivery, state: 'sending', attempts: 1 });
      expect(await ledger.release('one')).toBe(0);
    });

    test('a delivery that reached sending is never claimed again', async () => {
      const { ledger } = await sending();
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10, team)).toEqual([]);
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
      await ledger.markRefused(delivery.id, 'one', minutesLater(30));
      expect(await ledger.claimDue(minutesLater(29), 'two', leaseMs, 10, team)).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', now)).dueAt).toEqual(minutesLater(30));
      expect((await ledger.plan(person, week, 'prompt', minutesLater(40))).dueAt).toEqual(minutesLater(40));
      const [again] = await ledger.claimDue(minutesLater(40), 'two', leaseMs, 10, team);
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
      await ledger.markUnknown(delivery.id, 'one', now);
      const first = await ledger.postpone(person, week, minutesLater(5));
      expect(first).toMatchObject({ kind: 'reminder', state: 'due', dueAt: minutesLater(5) });
      const moved = await ledger.postpone(person, week, minutesLater(9));
      expect(moved).toEqual({ ...first, dueAt: minutesLater(9) });
      for (const settle of ['markSent', 'markUnknown'] as const) {
        const [claim] = await ledger.claimDue(minutesLater(9), 'one', leaseMs, 10, team);
        expect(claim?.id).toBe(first.id);
        expect(await ledger.markSending(first.id, 'one', minutesLater(9))).toBe(true);
        // Nobody knows yet whether Slack has it: what is under way is left alone.
        expect((await ledger.postpone(person, week, minutesLater(20))).state).toBe('sending');
        expect(await ledger.claimDue(minutesLater(30), 'two', leaseMs, 10, team)).toEqual([]);
        await (settle === 'markSent'
          ? ledger.markSent(first.id, 'D1', '1.1', minutesLater(9))
          : ledger.markUnknown(first.id, 'one', minutesLater(9)));
        expect(await ledger.postpone(person, week, minutesLater(9))).toMatchObject({ id: first.id, state: 'due' });
      }
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('unknown');
    });

    test('Later wakes a reminder that was dropped, and never goes below what Slack asked for', async () => {
      const { ledger, person } = await joined();
      const planned = await ledger.postpone(person, week, now);
      await ledger.drop(person);
      expect((await ledger.postpone(person, week, minutesLater(1))).state).toBe('due');
      await ledger.claimDue(minutesLater(1), 'one', leaseMs, 10, team);
      await ledger.markRefused(planned.id, 'one', minutesLater(30));
      expect((await ledger.postpone(person, week, minutesLater(2))).dueAt).toEqual(minutesLater(30));
    });

    test('what was left in sending becomes unknown once, and is never due again', async () => {
      const { ledger, person, delivery } = await sending();
      expect(await ledger.settleAbandoned(now)).toEqual([]);
      const settled = await ledger.settleAbandoned(minutesLater(1));
      expect(settled.map(({ id, state }) => [id, state])).toEqual([[delivery.id, 'unknown']]);
      expect(await ledger.settleAbandoned(minutesLater(1))).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', minutesLater(2))).state).toBe('unknown');
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10, team)).toEqual([]);
      expect((await ledger.countByState()).unknown).toBe(1);
    });

    test('late news that an unknown post arrived is kept; late news of anything else is not', async () => {
      const { ledger, person, delivery } = await sending();
      await ledger.markUnknown(delivery.id, 'one', now);
      await ledger.markRefused(delivery.id, 'one', minutesLater(1));
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
      expect(await ledger.claimDue(minutesLater(600), 'two', leaseMs, 10, team)).toEqual([]);
      expect((await ledger.plan(person, week, 'prompt', now)).state).toBe('due');
    });

    test('what is due already can be left out of dropping', async () => {
      const { ledger, person } = await claimed();
      await ledger.plan(person, weekBefore, 'prompt', minutesLater(1));
      expect(await ledger.drop(person, { kind: 'prompt', dueAfter: now })).toBe(1);
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('claimed');
    });

    test('what another machine took over is not changed by the one that lost it', async () => {
      const { ledger, person, delivery } = await claimed();
      await ledger.freeClaims(minutesLater(2));
      await ledger.claimDue(minutesLater(2), 'two', leaseMs, 10, team);
      expect(await ledger.markSending(delivery.id, 'two', minutesLater(2))).toBe(true);

      await ledger.markDropped(delivery.id, 'one');
      await ledger.markRefused(delivery.id, 'one', minutesLater(3));
      await ledger.putOff(delivery.id, 'one', minutesLater(3));
      expect(await ledger.markUnknown(delivery.id, 'one', minutesLater(3))).toBe(false);

      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('sending');
      await ledger.markSent(delivery.id, 'D1', '1.1', minutesLater(3));
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('sent');
    });

    test('what failed before it was sent is put off; what reached sending is not', async () => {
      const { ledger, person, delivery } = await claimed();
      await ledger.putOff(delivery.id, 'one', minutesLater(1));
      expect(await ledger.find(person, week, 'prompt')).toMatchObject({
        state: 'due',
        dueAt: minutesLater(1),
        attempts: 1,
      });
      await ledger.claimDue(minutesLater(1), 'one', leaseMs, 10, team);
      await ledger.markSending(delivery.id, 'one', minutesLater(1));
      await ledger.putOff(delivery.id, 'one', minutesLater(5));
      expect((await ledger.find(person, week, 'prompt'))?.state).toBe('sending');
    });

    test('an unknown outcome waits to be shown until somebody has, one machine at a time', async () => {
      const { ledger, delivery } = await sending();
      await ledger.settleAbandoned(minutesLater(1));
      expect((await ledger.claimUnshown(minutesLater(1), 10)).map(({ id }) => id)).toEqual([delivery.id]);
      expect(await ledger.claimUnshown(minutesLater(1), 10)).toEqual([]);
      // The first one has died.
      expect(await ledger.claimUnshown(minutesLater(2), 10)).toHaveLength(1);
      await ledger.markShown(delivery.id);
      expect(await ledger.claimUnshown(minutesLater(600), 10)).toEqual([]);
      expect((await ledger.countByState()).unknown).toBe(1);
    });

    test('whoever hears of an unknown outcome shows it; only later it is the turn of others', async () => {
      const { ledger, delivery } = await sending();
      expect(await ledger.markUnknown(delivery.id, 'one', now)).toBe(true);
      expect(await ledger.claimUnshown(now, 10)).toEqual([]);
      expect(await ledger.claimUnshown(minutesLater(1), 10)).toHaveLength(1);
    });

    test('what is over and old is forgotten, a part at a time; what is still to come never is', async () => {
      const { ledger, person } = await joined();
      const ends = { sent: 'prompt', unknown: 'reminder', dropped: 'early' } as const;
      for (const kind of Object.values(ends)) await ledger.plan(person, weekBefore, kind, now);
      for (const { id, kind } of await ledger.claimDue(now, 'one', leaseMs, 10, team)) {
        await ledger.markSending(id, 'one', now);
        if (kind === ends.sent) await ledger.markSent(id, 'D1', '1.1', now);
        if (kind === ends.unknown) await ledger.markUnknown(id, 'one', now);
        if (kind === ends.dropped) await ledger.markDropped(id, 'one');
      }
      await ledger.plan(person, week, 'early', now);
      await ledger.plan(person, week, 'reminder', minutesLater(-9));
      await ledger.claimDue(minutesLater(-5), 'one', leaseMs, 1, team);
      await ledger.plan(person, week, 'prompt', minutesLater(9));

      expect(await ledger.prune(now, 10)).toBe(0);
      expect(await ledger.prune(minutesLater(1), 2)).toBe(2);
      expect(await ledger.prune(minutesLater(600), 2)).toBe(1);
      expect(await ledger.prune(minutesLater(600), 2)).toBe(0);
      expect(await ledger.countByState()).toMatchObject({ due: 2, claimed: 1, sent: 0, unknown: 0, dropped: 0 });
    });

    test('a delivery that is no longer wanted is dropped by its id', async () => {
      const { ledger, delivery } = await sending();
      await ledger.markDropped(delivery.id, 'one');
      expect(await ledger.countByState()).toEqual({
        due: 0,
        claimed: 0,
        sending: 0,
        sent: 0,
        unknown: 0,
        dropped: 1,
        held: 0,
      });
    });
  });
}
