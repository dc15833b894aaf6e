import { createSecretKey } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { latelyOpened } from '../../src/storage/lately-opened.js';
import type { SealedRow } from '../../src/storage/vault.js';

const aKey = () => ({ version: 1, secret: createSecretKey(Buffer.alloc(32, 1)) });
const key = aKey();
const aRow = (id: string, bytes: string, revision = 1): SealedRow => ({ id, revision, sealed: Buffer.from(bytes) });

/** Reads rows of a person and answers which had to be opened. */
function reader() {
  const lately = latelyOpened();
  const read = (rows: readonly SealedRow[], person = 'ada', at = key) => {
    let opened: readonly string[] = [];
    const values = lately.valuesOf({ person, table: 'CheckIn', key: at }, rows, (fresh) => {
      opened = fresh.map(({ id }) => id);
      return fresh.map(({ sealed }) => Buffer.from(sealed).toString());
    });
    expect(values).toEqual(rows.map(({ sealed }) => Buffer.from(sealed).toString()));
    return opened;
  };
  return { lately, read };
}

describe('rows that are read again', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('are opened once while their bytes are the same, whatever their order', () => {
    const { read } = reader();

    expect(read([aRow('1', 'one'), aRow('2', 'two')])).toEqual(['1', '2']);
    expect(read([aRow('2', 'two'), aRow('3', 'three'), aRow('1', 'one')])).toEqual(['3']);
    expect(read([aRow('1', 'one'), aRow('2', 'changed', 2), aRow('3', 'three')])).toEqual(['2']);
  });

  test('are opened again when the bytes are others under the same revision, or the revision under the same bytes', () => {
    const { read } = reader();
    read([aRow('1', 'one'), aRow('2', 'two')]);

    expect(read([aRow('1', 'eno'), aRow('2', 'two', 2)])).toEqual(['1', '2']);
  });

  test('are opened with each key, and for each person', () => {
    const { read } = reader();
    read([aRow('1', 'one')]);

    expect(read([aRow('1', 'one')], 'bo')).toEqual(['1']);
    expect(read([aRow('1', 'one')], 'ada', aKey())).toEqual(['1']);
  });

  test('are forgotten with the person, when they are deleted, and when sixteen others were read since', () => {
    const { lately, read } = reader();
    const rows = [aRow('1', 'one'), aRow('2', 'two')];
    read(rows);
    lately.forget('ada');
    expect(read(rows)).toEqual(['1', '2']);
    read([aRow('2', 'two')]);
    expect(read(rows)).toEqual(['1']);
    for (let other = 0; other < 15; other += 1) read(rows, `person ${other}`);
    expect(read(rows)).toEqual([]);
    for (let other = 0; other < 16; other += 1) read(rows, `person ${other}`);
    expect(read(rows)).toEqual(['1', '2']);
  });

  test('stay for a minute after they were read last: whoever erases everything may do so in another process', () => {
    const { read } = reader();
    read([aRow('1', 'one')]);
    jest.advanceTimersByTime(59_000);
    expect(read([aRow('1', 'one')])).toEqual([]);
    jest.advanceTimersByTime(59_000);
    expect(read([aRow('1', 'one')])).toEqual([]);
    jest.advanceTimersByTime(60_000);
    expect(read([aRow('1', 'one')])).toEqual(['1']);
  });
});
