import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalPerson, LocalView } from '../../src/local-slack/start.js';
import { modalAfter, wordsOn } from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';

describe('two keepers who add something under one key', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown('2026-07-03T08:00:00Z', undefined, { keepers: [ada.id, bo.id] });
  });
  afterEach(() => town.close());

  const act = (person: LocalPerson, doing: (driver: Driver) => Promise<unknown>): Promise<LocalView> =>
    modalAfter(town, person, () => doing(town.as(person)));
  const go = (person: LocalPerson, ...ways: readonly (readonly [to: string, choose?: string])[]) =>
    ways.reduce<Promise<LocalView | undefined>>(async (before, [to, choose]) => {
      await before;
      return act(person, (driver) => driver.click(`keeper_go:${to}`, choose === undefined ? {} : { choose }));
    }, Promise.resolve(undefined));
  const addKind = async (person: LocalPerson, box: string) => {
    await go(person, ['kinds'], ['dimension', `kinds ic ${box} 0`], ['add-kind']);
    const added = await town.as(person).submitView({
      [`keeper-field::add-kind ic ${box}/name`]: 'Mentoring',
      [`keeper-field::add-kind ic ${box}/definition`]: `What ${box} it is.`,
    });
    expect(added.outcome).toBe('updated');
    await go(person, ['kinds'], ['overview']);
  };
  const addLevel = async (person: LocalPerson, role: string, title: string) => {
    await go(person, ['levels'], ['add-level']);
    const field = (name: string) => `keeper-field::add-level ic/${name}`;
    const level = { [field('key')]: 'L7', [field('title')]: title, [field('role')]: role, [field('like')]: 'IC6' };
    expect((await town.as(person).submitView(level)).outcome).toBe('updated');
    await go(person, ['levels'], ['overview']);
  };
  const publish = async (person: LocalPerson, note: string) => {
    await go(person, ['publish']);
    return town.as(person).submitView({
      'keeper-field::publish/note': note,
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    });
  };

  it('keep both, read what the later one’s own is called now, and can publish', async () => {
    for (const [person, box, role, title] of [
      [ada, 'outcome', 'manager', 'Head'],
      [bo, 'input', 'ic', 'Fellow'],
    ] as const) {
      await modalAfter(town, person, () => town.as(person).command('admin'));
      await addKind(person, box);
      await addLevel(person, role, title);
    }
    await go(bo, ['publish']);
    expect((await publish(ada, 'Mentoring counts')).outcome).toBe('updated');
    const second = await town.as(bo).submitView({
      'keeper-field::publish/note': 'Mentoring is work',
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    });
    expect(second.outcome).toBe('pushed');
    const said = wordsOn(town.as(bo).currentView());
    expect(said).toContain(
      'Fellow (L7) stays beside what version 2 added under the same short name: yours has the short name “L7-2” from here on.',
    );
    expect(said).toContain('yours has the short name “mentoring-2”');
    expect((await town.as(bo).submitView()).outcome).toBe('closed');
    await town.slack.until(
      () => wordsOn(town.as(bo).currentView()).includes('Your changes lie over version 2 now') || undefined,
      'the window below',
    );
    expect((await town.as(bo).submitView()).outcome).toBe('updated');
    expect(wordsOn(town.as(bo).currentView())).toContain('Version 3 is published.');
    const framework = await town.app.deps.frameworks.readFramework(3);
    const added = framework?.categories.filter(({ name }) => name === 'Mentoring') ?? [];
    expect(new Set(added.map(({ dimension, definition }) => `${dimension}: ${definition}`))).toEqual(
      new Set(['input: What input it is.', 'outcome: What outcome it is.']),
    );
    const levels = framework?.levels.filter(({ key }) => key.startsWith('L7')) ?? [];
    expect(new Set(levels.map(({ key, role, title }) => `${key} ${role} ${title}`))).toEqual(
      new Set(['L7 manager Head', 'L7-2 ic Fellow']),
    );
  });
});
