import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalView } from '../../src/local-slack/start.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { modalAfter, wordsOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('roles in the editor', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown('2026-07-03T08:00:00Z', undefined, { keepers: [ada.id] });
    await modalAfter(town, ada, () => keeper().command('admin'));
    await go('levels');
  });
  afterEach(() => town.close());

  const keeper = () => town.as(ada);
  const draft = async () => {
    const identity = { teamId: town.slack.teamId, slackUserId: ada.id };
    const stored = await town.app.deps.frameworks.readFrameworkDraft(identity);
    if (stored === undefined) throw new Error('There is no draft.');
    return stored.value.framework;
  };
  const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
  const act = (doing: (driver: Driver) => Promise<unknown>): Promise<LocalView> =>
    modalAfter(town, ada, () => doing(keeper()));
  const go = (to: string) => act((driver) => driver.click(`keeper_go:${to}`));
  const blockOf = (driver: Driver, value: string) =>
    driver.currentView()?.definition.blocks?.find((block) => JSON.stringify(block).includes(`"${value}"`))?.block_id ??
    '';
  /** ⋯ of the row that has this choice. */
  const menu = (value: string) =>
    act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, value), choose: value }));
  const addDesigner = async () => {
    await go('add-role');
    const role = { 'keeper-field::add-role/name': 'Designer', 'keeper-field::add-role/like': 'ic' };
    expect((await keeper().submitView(role)).outcome).toBe('updated');
    const level = {
      'keeper-field::add-level designer/key': 'UX1',
      'keeper-field::add-level designer/title': 'Product Designer',
      'keeper-field::add-level designer/like': 'IC3',
    };
    expect((await keeper().submitView(level)).outcome).toBe('updated');
    await go('levels');
  };

  it('move down and up, and so do levels inside theirs', async () => {
    await menu('role-down ic');
    expect(keysOf((await draft()).roles)).toEqual(['manager', 'ic', 'senior-manager', 'director']);
    await menu('role-up director');
    expect(keysOf((await draft()).roles)).toEqual(['manager', 'ic', 'director', 'senior-manager']);
    await menu('down IC1');
    expect(keysOf((await draft()).levels).slice(0, 3)).toEqual(['IC2', 'IC1', 'IC3']);
    await menu('up IC3');
    expect(keysOf((await draft()).levels).slice(0, 3)).toEqual(['IC2', 'IC3', 'IC1']);
  });

  it('keep what is said of them: name, whose work it is like, and what they come after', async () => {
    await menu('role manager');
    const saved = await keeper().submitView({
      'keeper-field::role manager/name': 'Lead',
      'keeper-field::role manager/family': 'director',
      'keeper-field::role manager/follows': 'ic',
    });
    expect(saved.outcome).toBe('updated');
    expect((await draft()).roles[1]).toEqual({ key: 'manager', name: 'Lead', family: 'director', follows: 'ic' });
    await keeper().submitView({ 'keeper-field::role manager/follows': '-' });
    expect((await draft()).roles[1]).toEqual({ key: 'manager', name: 'Lead', family: 'director' });
  });

  it('are retired and offered again, and so are their levels and kinds of work', async () => {
    const isRetired = async () => {
      const { roles, levels, categories } = await draft();
      const [role, level] = [roles.find(({ key }) => key === 'director'), levels.find(({ key }) => key === 'IC1')];
      const kind = categories.find(({ key }) => key === 'review');
      return [role, level, kind].map((each) => each?.retired === true);
    };
    await menu('retire-role director');
    await menu('retire-level IC1');
    await go('overview');
    await go('kinds');
    await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'kind review') }));
    await act((driver) => driver.click('keeper_do', { choose: 'retire-kind review' }));
    expect(await isRetired()).toEqual([true, true, true]);
    await act((driver) => driver.click('keeper_do', { choose: 'reopen-kind review' }));
    await go('kinds');
    await go('overview');
    await go('levels');
    await menu('reopen-role director');
    await menu('reopen-level IC1');
    expect(await isRetired()).toEqual([false, false, false]);
  });

  it('that stand only in the draft, are taken out of it with their levels; published ones are only retired', async () => {
    await addDesigner();
    expect(keysOf((await draft()).levels)).toContain('UX1');
    expect(JSON.stringify(keeper().currentView()?.definition.blocks)).not.toContain('remove-role director');
    expect(wordsOn(await menu('remove-role designer'))).toContain('stands only in your draft');
    expect((await keeper().submitView()).outcome).toBe('updated');
    const { roles, levels, categories } = await draft();
    expect(keysOf(roles)).not.toContain('designer');
    expect(keysOf(levels)).not.toContain('UX1');
    expect(categories.flatMap((kind) => kind.roles)).not.toContain('designer');
  });

  it('when questions come is set with the first weeks', async () => {
    await go('overview');
    await go('rules');
    await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'rule-group firstWeeks') }));
    const saved = await keeper().submitView({ 'keeper-field::rule-group firstWeeks/detection.learningWeeks': '16' });
    expect(saved.outcome).toBe('updated');
    expect((await draft()).detection.learningWeeks).toBe(16);
    await go('rules');
    await go('overview');
    expect(wordsOn(await go('differences'))).toContain(
      'Logged weeks before a change from the usual is asked about: 12 → 16',
    );
  });
});
