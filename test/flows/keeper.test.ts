import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LocalPerson, LocalView } from '../../src/local-slack/start.js';
import { addWeeks, weekKeySchema } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { modalAfter, openHome, offersOn, wordsOn } from './journey.js';
import { formIn } from './acts.js';
import { ada, bo, jana, joinAs, openTown, type Town } from './town.js';

/** Friday of 2026-W27; the Monday after it begins 2026-W28. */
const friday = '2026-07-03T08:00:00Z';
const nextMonday = '2026-W28';
const promise = 'You cannot see anyone’s entries, scores or whether they log.';

const promised = new Set<string>();

describe('the editor of the framework', () => {
  let town: Town;
  let keepers: string[];
  beforeEach(async () => {
    keepers = [ada.id, bo.id];
    town = await openTown(friday, undefined, { keepers });
  });
  afterEach(() => town.close());

  const draftOf = (person: LocalPerson) =>
    town.app.deps.frameworks.readFrameworkDraft({ teamId: town.slack.teamId, slackUserId: person.id });
  const openEditor = (person: LocalPerson) => modalAfter(town, person, () => town.as(person).command('admin'));
  const act = async (person: LocalPerson, doing: (driver: Driver) => Promise<unknown>): Promise<LocalView> => {
    const view = await modalAfter(town, person, () => doing(town.as(person)));
    promised.add(String(wordsOn(view).includes(promise)));
    return view;
  };
  const go = (person: LocalPerson, to: string, choose?: string) =>
    act(person, (driver) => driver.click(`keeper_go:${to}`, choose === undefined ? {} : { choose }));
  const openLevel = (person: LocalPerson, key: string) =>
    act(person, (driver) =>
      driver.click('keeper_do', { blockId: blockOf(driver, `level ${key}`), choose: `level ${key}` }),
    );

  const weightField = (key: string, dimension: string) => `keeper-field::level ${key} weights/${dimension}`;
  const weigh = (person: LocalPerson, key: string, [input, output, outcome, impact]: readonly string[]) =>
    town.as(person).submitView({
      [weightField(key, 'input')]: input ?? '',
      [weightField(key, 'output')]: output ?? '',
      [weightField(key, 'outcome')]: outcome ?? '',
      [weightField(key, 'impact')]: impact ?? '',
    });
  const publish = async (person: LocalPerson, note: string) => {
    await go(person, 'overview');
    await go(person, 'publish');
    return town.as(person).submitView({
      'keeper-field::publish/note': note,
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    });
  };

  it('is for keepers; others hear who keeps it and where to read it, and their Home has no button for it', async () => {
    const driver = await joinAs(town, jana);
    await driver.closeView(true);
    await driver.command('admin');
    const told = await town.slack.until(() => driver.ephemerals().at(-1), 'a sentence');
    expect(wordsOn(told)).toContain('/mirror levels');
    expect(offersOn(await openHome(town, jana))).not.toContain('keeper');
    // A keeper needs no mirror.
    expect(offersOn(await openHome(town, bo))).toContain('keeper');
    const opened = await modalAfter(town, bo, () => town.as(bo).click('keeper', { surface: { kind: 'home' } }));
    expect(wordsOn(opened)).toContain(promise);
  });

  it('changes a weight, adds a level and a kind, shows what differs and what it does, and publishes for next Monday', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    const short = await weigh(ada, 'IC4', ['20', '30', '30', '15']);
    expect(short).toMatchObject({
      outcome: 'errors',
      errors: {
        [weightField('IC4', 'input')]: 'The four weights sum to 95%; 5% is missing. They have to sum to 100%.',
      },
    });
    expect(await draftOf(ada)).toBeUndefined();
    const saved = await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    expect(saved.outcome).toBe('updated');
    expect(wordsOn(town.as(ada).currentView())).toContain('Last saved in your draft at ');

    await go(ada, 'levels');
    await go(ada, 'add-level');
    const added = await town.as(ada).submitView({
      'keeper-field::add-level ic/key': 'IC7',
      'keeper-field::add-level ic/title': 'Distinguished',
      'keeper-field::add-level ic/role': 'ic',
      'keeper-field::add-level ic/like': 'IC6',
    });
    expect(added.outcome).toBe('updated');
    expect(wordsOn(town.as(ada).currentView())).toContain('Distinguished (IC7)');

    await go(ada, 'levels');
    await go(ada, 'overview');
    await go(ada, 'kinds');
    await go(ada, 'dimension', 'kinds ic output 0');
    await go(ada, 'add-kind');
    await town.as(ada).submitView({
      'keeper-field::add-kind ic output/name': 'Deleted code',
      'keeper-field::add-kind ic output/definition': 'Code that nobody has to read any more.',
    });
    expect(wordsOn(town.as(ada).currentView())).toContain('Deleted code');

    await go(ada, 'kinds');
    await go(ada, 'overview');
    const differences = wordsOn(await go(ada, 'differences'));
    expect(differences).toContain('Senior (IC4): input weight 25% → 20%');
    expect(differences).toContain('New: Distinguished (IC7)');
    expect(differences).toContain('New: kind of work “Deleted code”');
    const ofOne = wordsOn(await go(ada, 'level', 'differences 0 M1'));
    expect(ofOne).toContain('Nothing differs for this level.');
    await go(ada, 'overview');
    const tried = wordsOn(await go(ada, 'try-out'));
    expect(tried).toContain('Steady engineer, Senior (IC4): Meeting Expectations');
    expect(tried).toContain('of weight moved');

    const published = await publish(ada, 'Effects count more from Senior on');
    expect(published.outcome).toBe('updated');
    expect(wordsOn(town.as(ada).currentView())).toContain('Version 2 is published.');
    expect(await draftOf(ada)).toBeUndefined();
    const versions = await town.app.deps.frameworks.readVersions();
    expect(versions.at(-1)).toMatchObject({
      version: 2,
      startsOn: nextMonday,
      note: 'Effects count more from Senior on',
    });
    const framework = await town.app.deps.frameworks.readFramework(2);
    expect(framework?.levels.map(({ key }) => key).slice(0, 8)).toEqual([
      'IC1',
      'IC2',
      'IC3',
      'IC4',
      'IC5',
      'IC6',
      'IC7',
      'M1',
    ]);
    expect(framework?.categories.find(({ key }) => key === 'deleted-code')).toMatchObject({ dimension: 'output' });
    expect([...promised]).toEqual(['true']);
  });

  it('adds a role with its first level, moves and retires one; people choose it, and their form is for its work', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await go(ada, 'add-role');
    const kept = wordsOn(await go(ada, 'levels'));
    expect(kept).not.toContain('Not saved yet');
    await go(ada, 'add-role');
    const added = await town.as(ada).submitView({
      'keeper-field::add-role/name': 'Product Designer',
      'keeper-field::add-role/like': 'ic',
    });
    expect(added.outcome).toBe('updated');
    // A role without a level is nothing to choose: its first one comes next.
    const field = (name: string) => `keeper-field::add-level product-designer/${name}`;
    expect(town.as(ada).values()[field('role')]).toMatchObject({
      keeper_field: { selected_option: { value: 'product-designer' } },
    });
    await go(ada, 'levels');
    expect(wordsOn(await go(ada, 'overview'))).toContain('No level of the role Product Designer is open');
    await act(ada, (driver) => driver.click('keeper_go'));
    const level = await town
      .as(ada)
      .submitView({ [field('key')]: 'UX1', [field('title')]: 'Designer', [field('like')]: 'IC3' });
    expect(level.outcome).toBe('updated');
    await go(ada, 'levels');
    const press = (value: string) =>
      act(ada, (driver) => driver.click('keeper_do', { blockId: blockOf(driver, value), choose: value }));
    await press('role product-designer');
    const named = await town.as(ada).submitView({
      'keeper-field::role product-designer/name': 'Designer',
      'keeper-field::role product-designer/follows': 'director',
    });
    expect(named.outcome).toBe('updated');
    await town.as(ada).submitView({ 'keeper-field::role product-designer/follows': '-' });
    await go(ada, 'levels');
    await press('role-up product-designer');
    await press('retire-role director');
    await go(ada, 'overview');
    const differences = wordsOn(await go(ada, 'differences'));
    expect(differences).toContain('New: role “Designer”, with');
    expect(differences).toContain('New: Designer (UX1)');
    expect(differences).toContain('Role “Director” is not offered any more; whoever has it keeps it');
    expect((await publish(ada, 'Designers have a ladder')).outcome).toBe('updated');

    await town.moveTo('2026-07-06T13:00:00Z');
    const driver = town.as(bo);
    const choices = JSON.stringify((await modalAfter(town, bo, () => driver.command('start'))).definition);
    expect(choices).toContain('"text":"Designer (UX1)"');
    expect(choices).toMatch(/"label":\{"type":"plain_text","text":"Designer"/);
    expect(choices).not.toMatch(/"label":\{"type":"plain_text","text":"Director"/);
    await driver.closeView(true);
    await joinAs(town, bo, 'UX1');
    await driver.closeView(true);
    await town.moveTo('2026-07-10T20:00:00Z');
    const form = await town.slack.until(() => formIn(driver), 'the weekly form');
    expect(JSON.stringify(form.blocks)).toContain('paired with a teammate');
  });

  it('says while it is typed what the weights sum to, and keeps what is typed', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    const live = await act(ada, (driver) =>
      driver.click('keeper_live', { blockId: weightField('IC4', 'impact'), choose: '10' }),
    );
    expect(wordsOn(live)).toContain('95%: 5 missing.');
    // Another tab: it stays here with what is wrong, until it is right or left on purpose.
    const stays = await go(ada, 'level-names');
    expect(wordsOn(stays)).toContain('Not saved yet');
    expect(wordsOn(stays)).toContain('5% is missing');
    expect(town.as(ada).values()[weightField('IC4', 'impact')]).toMatchObject({ keeper_live: { value: '10' } });
    const left = await act(ada, (driver) => driver.click('keeper_leave'));
    expect(wordsOn(left)).toContain('Reach');
    expect(await draftOf(ada)).toBeUndefined();
  });

  it.each([
    [['25', '30', '30', '14.99'], 'impact', 'input', 'The four weights sum to 99.99%; 0.01% is missing.'],
    [['-0', '40', '40', '20'], 'input', 'input', 'This is −0: write 0.'],
    [['NaN', '40', '40', '20'], 'input', 'input', 'This is no number: write one, for example 25.'],
    [['-5', '45', '40', '20'], 'input', 'input', 'out of range'],
    [['1e2', '0', '0', '0'], 'input', 'input', 'This is no number'],
  ])('takes the weights %j not, says why under the field, and keeps them', async (weights, typed, under, sentence) => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    const refused = await weigh(ada, 'IC4', weights);
    expect(refused.outcome).toBe('errors');
    expect('errors' in refused ? refused.errors[weightField('IC4', under)] : '').toContain(sentence);
    expect(town.as(ada).values()[weightField('IC4', typed)]).toMatchObject({
      keeper_live: { value: weights[['input', 'output', 'outcome', 'impact'].indexOf(typed)] },
    });
    expect(await draftOf(ada)).toBeUndefined();
  });

  it('takes no level whose short name is there already, and no Monday that has begun meanwhile', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await go(ada, 'add-level');
    const twice = await town.as(ada).submitView({
      'keeper-field::add-level ic/key': 'ic4',
      'keeper-field::add-level ic/title': 'Another Senior',
    });
    expect(twice).toMatchObject({
      outcome: 'errors',
      errors: { 'keeper-field::add-level ic/key': expect.stringContaining('is there already') },
    });
    expect(wordsOn(await go(ada, 'levels'))).toContain('Not saved yet');
    await act(ada, (driver) => driver.click('keeper_leave'));
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    await go(ada, 'levels');
    await go(ada, 'overview');
    await go(ada, 'publish');
    await town.moveTo('2026-07-06T09:00:00Z');
    const late = await town.as(ada).submitView({
      'keeper-field::publish/note': 'Effects count more',
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    });
    expect(late).toMatchObject({
      outcome: 'errors',
      errors: { 'keeper-field::publish/start': expect.stringContaining('That Monday has begun by now.') },
    });
    expect((await town.app.deps.frameworks.readVersions()).length).toBe(1);
    expect((await draftOf(ada))?.revision).toBe(1);
  });

  it('offers no Monday before that of a version that is planned, so that it is not pulled forward', async () => {
    const { frameworks } = town.app.deps;
    const first = await frameworks.readFramework(1);
    if (first === undefined) throw new Error('There is no first version.');
    const planned = { startsOn: addWeeks(weekKeySchema.parse(nextMonday), 3), note: 'Planned' };
    await frameworks.publishFramework({ ...first, version: 2, name: 'Planned' }, planned);
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    await go(ada, 'levels');
    expect((await publish(ada, 'Effects count more')).outcome).toBe('updated');
    expect((await frameworks.readVersions()).at(-1)).toMatchObject({ version: 3, startsOn: planned.startsOn });
  });

  it('publishes before a version that is planned when that is meant, and says what becomes of that one', async () => {
    const { frameworks } = town.app.deps;
    const first = await frameworks.newestFramework();
    const planned = { startsOn: addWeeks(weekKeySchema.parse(nextMonday), 3), note: 'Planned' };
    await frameworks.publishFramework({ ...first, version: 2, name: 'Planned' }, planned);
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    await go(ada, 'levels');
    await go(ada, 'overview');
    const said = wordsOn(await go(ada, 'publish'));
    expect(said).toContain('Version 2 is planned for 27 July 2026.');
    const sooner = {
      'keeper-field::publish/note': 'Effects count more',
      'keeper-field::publish/start': nextMonday,
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    };
    expect(await town.as(ada).submitView(sooner)).toMatchObject({
      outcome: 'errors',
      errors: {
        'keeper-field::publish/start':
          'Version 2 is planned for 27 July 2026 and would never count. Choose that Monday or a later one, or tick below that it is meant.',
      },
    });
    expect(await frameworks.readVersions()).toHaveLength(2);
    const meant = { 'keeper-field::publish/before': ['before-planned'] as unknown as string };
    expect((await town.as(ada).submitView({ ...sooner, ...meant })).outcome).toBe('updated');
    expect(wordsOn(town.as(ada).currentView())).toContain(
      'Version 2, which was planned for 27 July 2026, never counts now.',
    );
    expect((await frameworks.readVersions()).at(-1)).toMatchObject({ version: 3, startsOn: nextMonday });
  });

  it('a version that was planned for 2099 by a slip, is passed over: the window says why and how', async () => {
    const { frameworks } = town.app.deps;
    const slip = { startsOn: weekKeySchema.parse('2099-W02'), note: 'A slip in the year' };
    await frameworks.publishFramework({ ...(await frameworks.newestFramework()), version: 2, name: 'Slip' }, slip);
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    await go(ada, 'levels');
    const unchosen = await publish(ada, 'Back to this year');
    expect(wordsOn(town.as(ada).currentView())).toContain('more than a year ahead, so nothing can follow it');
    // None is chosen by itself: each of them passes a version over.
    expect(unchosen).toMatchObject({
      outcome: 'incomplete',
      errors: { 'keeper-field::publish/start': expect.any(String) },
    });
    const chosen = {
      'keeper-field::publish/start': nextMonday,
      'keeper-field::publish/before': ['before-planned'] as unknown as string,
    };
    expect((await town.as(ada).submitView(chosen)).outcome).toBe('updated');
    expect((await frameworks.readVersions()).at(-1)).toMatchObject({ version: 3, startsOn: nextMonday });
  });

  it('keeps the reason that was written while its keeper looks at something else', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    await go(ada, 'levels');
    await go(ada, 'overview');
    await go(ada, 'publish');
    town.as(ada).type({ 'keeper-field::publish/note': 'Effects count more' });
    await go(ada, 'overview');
    expect(wordsOn(await go(ada, 'publish'))).toContain('Effects count more');
  });

  it('stores what is typed when another tab is opened', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    town.as(ada).type({ [weightField('IC4', 'input')]: '20', [weightField('IC4', 'outcome')]: '35' });
    expect(wordsOn(await go(ada, 'level-names'))).toContain('Last saved in your draft at ');
    const draft = await draftOf(ada);
    expect(draft?.value.framework.levels.find(({ key }) => key === 'IC4')?.weights).toEqual({
      input: 0.2,
      output: 0.3,
      outcome: 0.35,
      impact: 0.15,
    });
  });

  it('keeps the draft of somebody who is taken off the list while a window is open, and says so plainly', async () => {
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    keepers.splice(keepers.indexOf(ada.id), 1);
    const refused = await weigh(ada, 'IC4', ['15', '30', '40', '15']);
    expect(refused.outcome).toBe('errors');
    expect(JSON.stringify(refused)).toContain('not yours to edit any more');
    expect(town.as(ada).values()[weightField('IC4', 'outcome')]).toMatchObject({ keeper_live: { value: '40' } });
    const told = await modalAfter(town, ada, () => town.as(ada).click('keeper_go:levels'));
    expect(wordsOn(told)).toContain('your draft is kept');
    expect((await draftOf(ada))?.value.framework.levels[3]?.weights.outcome).toBe(0.35);
    keepers.push(ada.id);
    await town.as(ada).closeView(true);
    expect(wordsOn(await openEditor(ada))).toContain('2 changes');
  });

  it('of two keepers who publish, the second sees what the first changed, and loses nothing', async () => {
    for (const [person, key, weights] of [
      [ada, 'IC4', ['20', '30', '35', '15']],
      [bo, 'IC5', ['15', '25', '35', '25']],
    ] as const) {
      await openEditor(person);
      await go(person, 'levels');
      await openLevel(person, key);
      await weigh(person, key, weights);
    }
    await go(bo, 'levels');
    await openLevel(bo, 'IC4');
    await weigh(bo, 'IC4', ['25', '25', '35', '15']);
    // Both windows stand open before either is published.
    await go(bo, 'levels');
    await go(bo, 'overview');
    await go(bo, 'publish');
    await go(ada, 'levels');
    expect((await publish(ada, 'Effects count more')).outcome).toBe('updated');
    const second = await town.as(bo).submitView({
      'keeper-field::publish/note': 'Staff is about effects',
      'keeper-field::publish/sure': ['sure'] as unknown as string,
    });
    expect(second.outcome).toBe('pushed');
    const said = wordsOn(town.as(bo).currentView());
    expect(said).toContain('Nothing was published: version 2 came first.');
    expect(said).toContain('Senior (IC4): input weight 25% → 20%');
    const carried = await town.as(bo).submitView({ 'keeper-field::carry-over/levels.IC4.weights': 'theirs' });
    expect(carried.outcome).toBe('closed');
    await town.slack.until(
      () => wordsOn(town.as(bo).currentView()).includes('Your changes lie over version 2 now') || undefined,
      'the window below',
    );
    // What was typed before still stands there.
    expect(town.as(bo).values()['keeper-field::publish/note']).toMatchObject({
      keeper_field: { value: 'Staff is about effects' },
    });
    expect((await town.as(bo).submitView()).outcome).toBe('updated');
    expect(wordsOn(town.as(bo).currentView())).toContain('Version 3 is published.');
    const framework = await town.app.deps.frameworks.readFramework(3);
    const weightsOf = (key: string) => framework?.levels.find((level) => level.key === key)?.weights.outcome;
    expect([weightsOf('IC4'), weightsOf('IC5')]).toEqual([0.35, 0.35]);
    expect(framework?.levels.find(({ key }) => key === 'IC4')?.weights.input).toBe(0.2);
  });

  it('of two windows of one keeper, the later one is told, with what it typed still in its fields', async () => {
    const phone = town.slack.as(ada.id, 'phone');
    await openEditor(ada);
    await go(ada, 'levels');
    await openLevel(ada, 'IC4');
    await phone.command('admin');
    await town.slack.until(() => phone.currentView(), 'the editor on the phone');
    await phone.click('keeper_go:rules');
    await town.slack.until(() => wordsOn(phone.currentView()).includes('Windows') || undefined, 'the rules');
    await phone.click('keeper_go', { blockId: blockOf(phone, 'rule-group windows') });
    await town.slack.until(
      () => wordsOn(phone.currentView()).includes('windowWeeks.outcome') || undefined,
      'the windows',
    );
    expect((await phone.submitView({ 'keeper-field::rule-group windows/windowWeeks.outcome': '39' })).outcome).toBe(
      'updated',
    );

    const later = await weigh(ada, 'IC4', ['20', '30', '35', '15']);
    expect(later.outcome).toBe('updated');
    expect(wordsOn(town.as(ada).currentView())).toContain('Another window of yours changed the draft meanwhile');
    expect((await draftOf(ada))?.value.framework.levels[3]?.weights.outcome).toBe(0.3);
    expect((await town.as(ada).submitView()).outcome).toBe('updated');
    const draft = (await draftOf(ada))?.value.framework;
    expect([draft?.levels[3]?.weights.outcome, draft?.windowWeeks.outcome]).toEqual([0.35, 39]);
  });

  function blockOf(driver: Driver, value: string): string {
    const blocks = driver.currentView()?.definition.blocks ?? [];
    return blocks.find((block) => JSON.stringify(block).includes(`"${value}"`))?.block_id ?? '';
  }
});
