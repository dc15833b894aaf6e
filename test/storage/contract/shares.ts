import { describe, expect, test } from '@jest/globals';
import type { ChannelShare, Export, Share, SharePreview } from '../../../src/domain/shared.js';
import { SealBroken } from '../../../src/storage/store.js';
import { ada, bo, joinWithEverything, minutesLater, week } from '../builders.js';
import { type Engine, benchOf } from './engine.js';

const content = {
  what: { period: 'week', from: week, to: week },
  lines: 2,
  withBand: false,
  withPicture: false,
} as const;

const channel: ChannelShare = {
  ...content,
  kind: 'channel',
  at: minutesLater(1).toISOString(),
  channelId: 'C1',
  ts: '1780900060.000100',
};

const preview: SharePreview = {
  ...content,
  kind: 'preview',
  at: minutesLater(2).toISOString(),
  channelId: 'C1',
  message: { text: 'Shared', blocks: [{ type: 'divider' }] },
};

const exported: Export = { kind: 'export', at: minutesLater(3).toISOString(), format: 'json', sealed: true };

export function describeShares(engine: Engine): void {
  describe('what left the mirror', () => {
    const bench = benchOf(engine);

    async function adaAndBo() {
      const opened = await bench.fresh();
      const person = await joinWithEverything(opened, ada, 'of Ada');
      const other = await joinWithEverything(opened, bo, 'of Bo');
      return { ...opened, person, other };
    }

    test('is listed newest first, and what was only looked at is not', async () => {
      const { store, person } = await adaAndBo();
      const [first] = await store.readShared(person);
      const ids = [
        await store.keepShared(person, exported),
        await store.keepShared(person, preview),
        await store.keepShared(person, channel),
      ];
      expect(await store.readShared(person)).toEqual([
        { id: ids[0], shared: exported },
        { id: ids[2], shared: channel },
        first,
      ]);
      expect(await store.findShared(person, ids[1] ?? '')).toEqual(preview);
    });

    test('changes once for whoever comes first, in whichever process', async () => {
      const { store, person, databaseUrl } = await adaAndBo();
      const elsewhere = await bench.open(databaseUrl);
      const id = await store.keepShared(person, preview);
      const claim = (share: Share): Share => (share.kind === 'preview' ? claimed(share) : share);
      const claims = await Promise.all(
        [store, elsewhere.store, store, elsewhere.store].map((each) => each.changeShared(person, id, claim)),
      );
      expect(claims.filter((change) => change?.before.kind === 'preview')).toHaveLength(1);
      expect(claims.map((change) => change?.after)).toEqual(Array.from({ length: 4 }, () => claimed(preview)));
    });

    test('a row that is changed to nothing is gone, and changing it again finds nothing', async () => {
      const { store, person } = await adaAndBo();
      const id = await store.keepShared(person, preview);
      expect(await store.changeShared(person, id, () => undefined)).toEqual({ before: preview, after: undefined });
      expect(await store.changeShared(person, id, () => channel)).toBeUndefined();
      expect(await store.findShared(person, id)).toBeUndefined();
    });

    test('holds one preview of a person at most, and it goes when the next one comes', async () => {
      const { store, person, other } = await adaAndBo();
      const theirs = await store.keepShared(other, preview);
      const before = await store.keepShared(person, preview);
      const after = await store.keepShared(person, { ...preview, lines: 1 });
      expect(await store.findShared(person, before)).toBeUndefined();
      expect(await store.findShared(person, after)).toMatchObject({ lines: 1 });
      expect(await store.findShared(other, theirs)).toEqual(preview);
    });

    test('belongs to one person: with its id nobody else reads or changes it', async () => {
      const { store, person, other } = await adaAndBo();
      const id = await store.keepShared(person, preview);
      expect(await store.findShared(other, id)).toBeUndefined();
      expect(await store.changeShared(other, id, () => undefined)).toBeUndefined();
      expect(await store.findShared(person, id)).toEqual(preview);
    });

    test('a row moved to another person or revision does not open', async () => {
      const { store, person, other, databaseUrl } = await adaAndBo();
      const id = await store.keepShared(person, channel);
      const raw = await bench.raw(databaseUrl);
      await raw.write((client) => client.share.update({ where: { id }, data: { revision: 2 } }));
      await expect(store.findShared(person, id)).rejects.toThrow(SealBroken);
      await raw.write((client) => client.share.update({ where: { id }, data: { revision: 1, personId: other } }));
      await expect(store.readShared(other)).rejects.toThrow(SealBroken);
    });

    test('goes with the person, and from Slack where they say so', async () => {
      const { store, person, other } = await adaAndBo();
      const id = await store.keepShared(person, channel);
      await store.keepShared(person, preview);
      const place = { channelId: 'C1', ts: '1780900060.000100' };
      const receipt = await store.erase(person, true);
      expect(receipt.shared).toBe(2);
      expect(receipt.leftovers).toContainEqual({ id: expect.any(String), teamId: ada.teamId, attempts: 0, ...place });
      expect(await store.findShared(person, id)).toBeUndefined();
      expect(await store.readShared(person)).toEqual([]);
      expect(await store.readShared(other)).toHaveLength(1);
      expect((await store.erase(other)).leftovers).not.toContainEqual(expect.objectContaining({ channelId: 'C1' }));
    });
  });
}

function claimed({ channelId = '', at }: SharePreview): ChannelShare {
  return { ...content, kind: 'channel', at, channelId };
}
