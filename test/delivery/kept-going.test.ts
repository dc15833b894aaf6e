import { afterEach, describe, expect, test } from '@jest/globals';
import { weekKeySchema } from '../../src/domain/week.js';
import { StoreBusy } from '../../src/storage/store.js';
import { settlePrompt } from '../../src/use-cases/settle-prompt.js';
import { sqliteFiles } from '../storage/sqlite-files.js';
import { join, openWorld, type World } from './world.js';

const files = sqliteFiles();
const open: World[] = [];

afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

describe('a mirror that is answered while the database is locked', () => {
  test('still knows when it knocks next', async () => {
    const world = await openWorld(await files.migrated());
    open.push(world);
    const person = await join(world);
    const { ledger } = world.deps;
    const locked = { ...ledger, plan: () => Promise.reject(new StoreBusy('locked')) };

    const week = weekKeySchema.parse('2026-W23');
    await expect(settlePrompt({ ...world.deps, ledger: locked }, person, week)).rejects.toBeInstanceOf(StoreBusy);

    expect((await ledger.countByState()).due).toBe(1);
  });
});
