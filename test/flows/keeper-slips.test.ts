import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalView } from '../../src/local-slack/start.js';
import type { Driver } from '../../src/local-slack/driver.js';
import type { Framework } from '../../src/domain/framework.js';
import { modalAfter, offersOn, wordsOn } from './journey.js';
import { ada, openTown, type Town } from './town.js';

describe('a slip of a keeper', () => {
  let town: Town;
  beforeEach(async () => {
    town = await openTown('2026-07-03T08:00:00Z', undefined, { keepers: [ada.id] });
    await modalAfter(town, ada, () => keeper().command('admin'));
  });
  afterEach(() => town.close());

  const keeper = () => town.as(ada);
  const draft = () => town.app.deps.frameworks.readFrameworkDraft({ teamId: town.slack.teamId, slackUserId: ada.id });
  const levels = async () => (await draft())?.value.framework.levels.map(({ key }) => key) ?? [];
  const act = (doing: (driver: Driver) => Promise<unknown>): Promise<LocalView> =>
    modalAfter(town, ada, () => doing(keeper()));
  const go = (to: string, choose?: string) =>
    act((driver) => driver.click(`keeper_go:${to}`, choose === undefined ? {} : { choose }));
  const blockOf = (driver: Driver, value: string) =>
    driver.currentView()?.definition.blocks?.find((block) => JSON.stringify(block).includes(`"${value}"`))?.block_id ??
    '';
  /** ⋯ of a row. */
  const menu = (value: string, key: string) =>
    act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, `level ${key}`), choose: value }));
  const addLevel = (key: string, title: string) =>
    keeper().submitView({
      'keeper-field::add-level ic/key': key,
      'keeper-field::add-level ic/title': title,
      'keeper-field::add-level ic/role': 'ic',
      'keeper-field::add-level ic/like': 'IC6',
    });

  it.each([
    ['IC 7 / x', 'Fellow', 'key', '“IC 7 / x” cannot be a short name'],
    ['ic4', 'Fellow', 'key', 'The short name “ic4” is there already'],
    ['IC7', 'Principal', 'title', 'is also the name of IC6'],
    ['IC7', 'manager', 'title', 'is also the name of M1'],
  ])('in a new level (%s, %s) is said under its field, and nothing is stored', async (key, title, field, said) => {
    await go('levels');
    await go('add-level');
    const refused = await addLevel(key, title);
    expect(refused).toMatchObject({
      outcome: 'errors',
      errors: { [`keeper-field::add-level ic/${field}`]: expect.stringContaining(said) },
    });
    expect(await draft()).toBeUndefined();
  });

  it('that comes after something was saved, stays below words that are true: they say when it was saved', async () => {
    await go('levels');
    await menu('level IC4', 'IC4');
    await go('level-statements');
    const input = 'keeper-field::level IC4 statements/input';
    expect((await keeper().submitView({ [input]: 'You keep the build quick.' })).outcome).toBe('updated');
    const saved = wordsOn(keeper().currentView());
    expect(saved).toMatch(/Last saved in your draft at <!date\^\d+\^\{time_secs\}\|08:0\d:\d\d UTC>\./);
    expect(saved).not.toContain('Saved in your draft.');
    const refused = await keeper().submitView({ [input]: `You keep the build quick.\n${'x'.repeat(501)}` });
    expect(refused).toMatchObject({ outcome: 'errors', errors: { [input]: expect.stringContaining('501 letters') } });
    expect(wordsOn(keeper().currentView())).not.toContain('Saved in your draft.');
    expect(JSON.stringify(keeper().values())).toContain('x'.repeat(501));
  });

  it('that says a statement twice, is said under its box, with its words and its level', async () => {
    await go('levels');
    await menu('level IC4', 'IC4');
    await go('level-statements');
    const [input, output] = ['input', 'output'].map((box) => `keeper-field::level IC4 statements/${box}`);
    const twice = { [input ?? '']: 'You keep the build quick.\nYou help.\nyou keep  the build quick.' };
    expect(await keeper().submitView(twice)).toMatchObject({
      outcome: 'errors',
      errors: { [input ?? '']: '“you keep  the build quick.” stands twice in Senior (IC4): reword it or take it out.' },
    });
    const elsewhere = { [input ?? '']: 'You keep the build quick.', [output ?? '']: 'You keep the build quick.' };
    expect(await keeper().submitView(elsewhere)).toMatchObject({
      outcome: 'errors',
      errors: { [output ?? '']: expect.stringContaining('stands twice in Senior (IC4)') },
    });
    expect(await draft()).toBeUndefined();
  });

  it('retiring a kind that another one is part of, is said at once, before and wherever it leads, with the way out', async () => {
    await go('kinds');
    await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'kind review') }));
    await go('merge');
    expect((await keeper().submitView({ 'keeper-field::merge review/into': 'learning' })).outcome).toBe('updated');
    await go('kinds');
    const before = await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'kind learning') }));
    expect(wordsOn(before)).toContain('Part of this kind: “Review &amp; feedback given”.');
    const wrong = '“Review &amp; feedback given” is merged into “Learning &amp; knowledge traces”, which is retired';
    const retired = await act((driver) =>
      driver.click('keeper_do', { blockId: blockOf(driver, 'retire-kind learning'), choose: 'retire-kind learning' }),
    );
    expect(wordsOn(retired)).toContain(wrong);
    await go('kinds');
    await go('overview');
    const shown = await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'kind review') }));
    expect(wordsOn(shown)).toContain(wrong);
    const merging = await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'merge review') }));
    expect(wordsOn(merging)).toContain(wrong);
    expect((await keeper().submitView({ 'keeper-field::merge review/into': 'investigation' })).outcome).toBe('updated');
    expect(wordsOn(keeper().currentView())).not.toContain('which is retired');
  });

  it('that breaks something on another screen, is said where it was stored', async () => {
    await go('levels');
    const retired = async (key: string) => wordsOn(await menu(`retire-level ${key}`, key));
    expect(await retired('D1')).not.toContain('elsewhere in the draft');
    const last = await retired('D2');
    expect(last).toContain('Before it can be published, 1 thing elsewhere in the draft has to be repaired.');
  });

  it('in a new kind of work, called what another one is called, is said under its name', async () => {
    await go('kinds');
    await go('add-kind');
    const refused = await keeper().submitView({
      'keeper-field::add-kind ic input/name': 'operational duty',
      'keeper-field::add-kind ic input/definition': 'Being on call.',
    });
    expect(refused).toMatchObject({
      outcome: 'errors',
      errors: { 'keeper-field::add-kind ic input/name': expect.stringContaining('is also the name of') },
    });
    expect(await draft()).toBeUndefined();
  });

  it('in the title of a level, called what a later one is called, is said under the title', async () => {
    await go('levels');
    await menu('level IC4', 'IC4');
    await go('level-names');
    const title = 'keeper-field::level IC4 names/title';
    expect(await keeper().submitView({ [title]: 'manager' })).toMatchObject({
      outcome: 'errors',
      errors: { [title]: expect.stringContaining('is also the name of M1') },
    });
    expect(await draft()).toBeUndefined();
  });

  it('in the name of a role, called what a later one is called, is said under the name', async () => {
    await go('levels');
    await act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, 'role ic'), choose: 'role ic' }));
    const name = 'keeper-field::role ic/name';
    expect(await keeper().submitView({ [name]: 'director' })).toMatchObject({
      outcome: 'errors',
      errors: { [name]: expect.stringContaining('is also the name of director') },
    });
    expect(await draft()).toBeUndefined();
  });

  it('a level that stands only in the draft, is taken out of it again; a published one is only retired', async () => {
    await go('levels');
    await go('add-level');
    await addLevel('IC7', 'Fellow');
    const rows = await go('levels');
    expect(JSON.stringify(rows.definition.blocks)).not.toContain('remove-level IC6');
    const asked = await menu('remove-level IC7', 'IC7');
    expect(wordsOn(asked)).toContain('Fellow (IC7)');
    expect(await levels()).toContain('IC7');
    expect((await keeper().submitView()).outcome).toBe('updated');
    expect(wordsOn(keeper().currentView())).toContain('Saved in your draft.');
    expect(await levels()).not.toContain('IC7');
  });

  it('a kind of work that stands only in the draft, is taken out with everything that names it', async () => {
    await go('kinds');
    await go('add-kind');
    await keeper().submitView({
      'keeper-field::add-kind ic input/name': 'Reveiws',
      'keeper-field::add-kind ic input/definition': 'Reviews, misspelt.',
    });
    await go('remove-kind');
    expect((await keeper().submitView()).outcome).toBe('updated');
    expect((await draft())?.value.framework.categories.some(({ name }) => name === 'Reveiws')).toBe(false);
  });

  it('a window that was left open, does not throw away what another window stored', async () => {
    await go('levels');
    await menu('down IC1', 'IC1');
    await go('overview');
    const phone = town.slack.as(ada.id, 'phone');
    await phone.command('admin');
    await town.slack.until(() => phone.currentView(), 'the editor on the phone');
    await phone.click('keeper_go:levels');
    await town.slack.until(() => wordsOn(phone.currentView()).includes('Weights:') || undefined, 'the levels');
    await phone.click('keeper_do', { blockId: blockOf(phone, 'level IC2'), choose: 'retire-level IC2' });
    await town.slack.until(() => wordsOn(phone.currentView()).includes('Saved in your draft') || undefined, 'it saved');
    const told = await act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, 'drop'), choose: 'drop' }));
    expect(wordsOn(told)).toContain('was not thrown away');
    expect((await draft())?.value.framework.levels.find(({ key }) => key === 'IC2')?.retired).toBe(true);
    const gone = await act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, 'drop'), choose: 'drop' }));
    expect(wordsOn(gone)).toContain('Your draft is thrown away');
    expect(await draft()).toBeUndefined();
  });

  it('a draft of a version of the mirror that is not this one, is kept until it is thrown away', async () => {
    const identity = { teamId: town.slack.teamId, slackUserId: ada.id };
    const { frameworks } = town.app.deps;
    const { levels: _, ...other } = await frameworks.newestFramework();
    await frameworks.writeFrameworkDraft(identity, { basedOn: 1, framework: other as Framework }, 0);
    expect(wordsOn(await go('levels'))).toContain('this one cannot read it');
    await keeper().closeView(true);
    const opened = await modalAfter(town, ada, () => keeper().command('admin'));
    expect(wordsOn(opened)).toContain('It is kept as it is');
    await expect(draft()).rejects.toThrow('cannot be read');
    const gone = await act((driver) => driver.click('keeper_do', { blockId: blockOf(driver, 'drop'), choose: 'drop' }));
    expect(wordsOn(gone)).toContain('Your draft is thrown away');
    expect(wordsOn(await go('levels'))).toContain('Senior');
  });

  it.each([
    ['level', () => go('levels'), 'add-level', { 'keeper-field::add-level ic/title': 'Fellow' }, 'levels', 'Weights:'],
    [
      'kind of work',
      () => go('kinds'),
      'add-kind',
      { 'keeper-field::add-kind ic input/name': 'Pairing' },
      'kinds',
      'Part of a week',
    ],
  ] as const)('leaving a new %s half written, keeps it there until it is left on purpose', async (...row) => {
    const [, open, add, typed, back, there] = row;
    await open();
    await go(add);
    keeper().type(typed);
    const stays = await go(back);
    expect(wordsOn(stays)).toContain('Not saved yet');
    expect(JSON.stringify(keeper().values())).toContain(Object.values(typed)[0]);
    expect(offersOn(stays)).toContain('keeper_leave');
    expect(wordsOn(await act((driver) => driver.click('keeper_leave')))).toContain(there);
    expect(await draft()).toBeUndefined();
  });

  it('leaving a new level, a new kind or a merge untouched, asks nothing; half chosen it does', async () => {
    await go('levels');
    await go('add-level');
    expect(wordsOn(await go('levels'))).toContain('Weights:');
    await go('overview');
    await go('kinds');
    await go('add-kind');
    expect(wordsOn(await go('kinds'))).toContain('Part of a week');
    await act((driver) => driver.click('keeper_go', { blockId: blockOf(driver, 'kind review') }));
    await go('merge');
    expect(wordsOn(await go('kind'))).toContain('What proves it');
    await go('merge');
    keeper().type({ 'keeper-field::merge review/into': 'learning' });
    expect(wordsOn(await go('kind'))).toContain('Not saved yet');
    expect((await keeper().submitView()).outcome).toBe('updated');
    expect((await draft())?.value.framework.categories.find(({ key }) => key === 'review')?.mergedInto).toBe(
      'learning',
    );
  });

  it('moving, retiring and offering again say that they are stored', async () => {
    await go('levels');
    expect(wordsOn(await menu('down IC1', 'IC1'))).toContain('Saved in your draft.');
    expect(wordsOn(await menu('retire-level IC1', 'IC1'))).toContain('Saved in your draft.');
    await go('overview');
    await go('levels');
    expect(wordsOn(await menu('reopen-level IC1', 'IC1'))).toContain('Saved in your draft.');
  });

  it('a weight of 200 percent, is told what a weight can be', async () => {
    await go('levels');
    await menu('level IC4', 'IC4');
    const field = 'keeper-field::level IC4 weights/input';
    expect(await keeper().submitView({ [field]: '200' })).toMatchObject({
      outcome: 'errors',
      errors: { [field]: '200% is out of range: it should be between 0% and 100%.' },
    });
  });
});
