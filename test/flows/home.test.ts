import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addWeeks, trailingWeeks, weekKeySchema } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import { buildHome } from '../../src/slack/home.js';
import { noteLines } from '../../src/use-cases/note-lines.js';
import { livedThrough, quiet, storedWeek, typedIn } from './acts.js';
import {
  afterHome,
  formAfter,
  fridayMorning,
  fridayPlus,
  joinForPrompt,
  liveWeeks,
  modalAfter,
  offersOn,
  openHome,
  plainWeek,
  promptHour,
  saveInDm,
  wordsOn,
} from './journey.js';
import { ada, bo, openTown, type Town } from './town.js';

const home = { surface: { kind: 'home' } } as const;
const week27 = weekKeySchema.parse('2026-W27');

describe('App Home', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown(fridayMorning);
    driver = await joinForPrompt(town, ada);
  });
  afterEach(() => town.close());
  const published = (person = ada) =>
    town.slack.calls.filter(({ method, args }) => method === 'views.publish' && args['user_id'] === person.id);
  /** What Home would say if it were drawn now. */
  const drawnNow = async () => {
    const identity = { teamId: town.slack.teamId, slackUserId: ada.id };
    return JSON.stringify(await buildHome(town.app.deps, identity, town.app.speaker.locales));
  };
  /** What the newest publishing said. */
  const shown = () => JSON.stringify(published().at(-1)?.args['view']);

  describe('published', () => {
    it('once for a burst beside the first, and the newest state last', async () => {
      await openHome(town, ada);
      await quiet(town, 300);
      const mirror = await town.mirrorOf(ada);
      for (const [at, line] of ['one', 'two', 'three', 'four', 'five'].entries()) {
        await noteLines(town.app.deps, mirror, week27, { ref: `r${at}`, dimension: 'output', text: line });
      }
      const before = published().length;

      await Promise.all(Array.from({ length: 10 }, () => town.app.speaker.publishHome(mirror.identity)));

      expect(published().length - before).toBeLessThanOrEqual(2);
      expect(shown()).toContain('5 things are noted');
      expect(shown()).toBe(await drawnNow());
    });

    it('after a change from another device, a command, a delivery and the store itself', async () => {
      await town.moveTo(promptHour);
      await saveInDm(town, ada, plainWeek(0));
      expect(shown()).toBe(await drawnNow());

      const phone = town.slack.as(ada.id, 'phone');
      await modalAfter(town, ada, () =>
        driver.click('week_menu', { ...home, blockId: 'week:2026-W27', choose: 'edit' }),
      );
      await phone.command('log in: reviews x6');
      await quiet(town, 300);
      expect(shown()).toContain('3 input');
      expect(shown()).toBe(await drawnNow());
    });

    it('to nobody who left Slack or never opened it: nothing fails, and nothing else is shown', async () => {
      town.slack.faults.on('views.publish', { kind: 'error', error: 'user_not_found' }, 20);
      await modalAfter(town, ada, () => driver.command('week'));
      await driver.submitView({ box_output: 'limiter shipped, 3d' });
      await quiet(town, 500);
      town.slack.faults.clear();

      expect((await storedWeek(town, ada, week27))?.state).toBe('logged');
      expect(wordsOn(driver.messages().at(-1))).not.toContain('went wrong');
      await town.app.speaker.publishHome({ teamId: town.slack.teamId, slackUserId: 'U0NOBODY00' });
      expect(published(bo)).toEqual([]);
    });
  });

  describe('says what is next', () => {
    const itDid = async () => {
      await town.moveTo(fridayPlus(0));
      await formAfter(town, ada, 'more_detail');
      await afterHome(town, ada, () => driver.submitView({ ...plainWeek(1), next: 'ask billing\nabout limits' }));
      while (driver.currentView() !== undefined) await driver.closeView(true);
      await town.moveTo('2026-07-06T08:00:00Z');
      await openHome(town, ada);
    };

    it('one press turns it into a line of the open week, and it is asked no more', async () => {
      await itDid();
      expect(wordsOn(driver.home())).toContain('Next: ask billing');
      const window = await modalAfter(town, ada, () => driver.click('it_did', home));
      expect(wordsOn(window)).toContain('ask billing about limits');
      await afterHome(town, ada, () => driver.submitView({ came_of: 'billing uses limits as config now' }));

      expect(wordsOn(driver.home())).not.toContain('Next: ask billing');
      expect(wordsOn(driver.home())).toContain('billing uses limits as config now');
      expect((await storedWeek(town, ada, week27))?.next).toBe('ask billing\nabout limits');
      await town.moveTo(fridayPlus(1));
      await saveInDm(town, ada, {});
      expect((await typedIn(town, ada, addWeeks(week27, 1)))['outcome']).toEqual(['billing uses limits as config now']);
      // The window of the next week does not remind of it either.
      await modalAfter(town, ada, () => driver.command('week 2026-W28'));
      expect(wordsOn(driver.currentView())).not.toContain('ask billing');
    });

    it('as an Output when that is what it is; an edit of its week does not ask again', async () => {
      await itDid();
      await modalAfter(town, ada, () => driver.click('it_did', home));
      await afterHome(town, ada, () => driver.submitView({ came_as: 'output' }));
      expect(wordsOn(driver.home())).toContain('Output: ask billing about limits');
      await modalAfter(town, ada, () => driver.command('week 2026-W27'));
      await afterHome(town, ada, () => driver.submitView({ box_input: 'reviews x9' }));
      expect(offersOn(driver.home())).not.toContain('it_did');
    });

    it('still stands there while its person is away', async () => {
      await itDid();
      await modalAfter(town, ada, () => driver.click('home_menu', { ...home, choose: 'away' }));
      await afterHome(town, ada, () => driver.submitView({ away_date: '2026-07-20' }));
      expect(wordsOn(driver.home())).toContain('Away until Monday 20 July');
      expect(wordsOn(driver.home())).toContain('Next: ask billing');
    });

    it('Not yet keeps it; an empty line, a second device and a forged choice lose nothing', async () => {
      await itDid();
      await modalAfter(town, ada, () => driver.click('it_did', home));
      await driver.closeView();
      expect((await storedWeek(town, ada, week27))?.nextDone).toBeUndefined();

      await modalAfter(town, ada, () => driver.click('it_did', home));
      expect(await driver.submitView({ came_of: '   ' })).toMatchObject({ outcome: 'errors' });
      const phone = town.slack.as(ada.id, 'phone');
      await phone.click('it_did', home);
      await town.slack.until(() => phone.currentView(), 'the window on the phone');
      await afterHome(town, ada, () => phone.submitView({ came_of: 'it helped them' }));
      expect(await driver.submitView({ came_of: 'it helped them' })).toMatchObject({ outcome: 'errors' });
      const { person } = await town.mirrorOf(ada);
      const draft = await town.app.deps.store.readDraft(person, addWeeks(week27, 1));
      expect(draft?.noted?.map(({ line }) => line)).toEqual(['it helped them']);
    });
  });

  describe('holds all weeks', () => {
    it('of ten years, a quarter at a time; each opens, is changed and is deleted', async () => {
      const first = addWeeks(week27, -520);
      await livedThrough(town, ada, [first, addWeeks(first, 1), addWeeks(week27, -20), addWeeks(week27, -1)]);
      await openHome(town, ada);
      await modalAfter(town, ada, () => driver.click('all_weeks', home));
      expect(wordsOn(driver.currentView())).toContain('Week 26');
      await modalAfter(town, ada, () => driver.click('older_weeks'));
      expect(wordsOn(driver.currentView())).toContain('not logged');
      await modalAfter(town, ada, () => driver.click('newer_weeks'));

      const choices = JSON.stringify(driver.currentView()?.definition).match(/"value":"\d{4}-W\d{2}"/g) ?? [];
      const oldest = /\d{4}-W\d{2}/.exec(choices.findLast((one) => one < '"value":"2017') ?? '')?.[0] ?? '';
      await modalAfter(town, ada, () => driver.click('weeks_page', { choose: oldest }));
      const blockId = `week:${first}`;
      await modalAfter(town, ada, () => driver.click('week_menu', { blockId, choose: 'edit' }));
      await afterHome(town, ada, () => driver.submitView({ box_output: 'ten years ago, better told' }));
      expect((await typedIn(town, ada, first))['output']).toEqual(['ten years ago, better told']);

      while (driver.currentView() !== undefined) await driver.closeView(true);
      await modalAfter(town, ada, () => driver.click('all_weeks', home));
      await modalAfter(town, ada, () => driver.click('weeks_page', { choose: oldest }));
      await modalAfter(town, ada, () => driver.click('week_menu', { blockId, choose: 'delete-week' }));
      await afterHome(town, ada, () => driver.submitView());
      expect(await storedWeek(town, ada, first)).toBeUndefined();
    }, 40_000);

    it('a page that nobody has is the nearest one', async () => {
      await livedThrough(town, ada, trailingWeeks(addWeeks(week27, -1), 30));
      await openHome(town, ada);
      await modalAfter(town, ada, () => driver.click('all_weeks', home));
      for (const [value, week] of [
        ['1999-W01', 'Week 49'],
        ['nonsense', 'Week 27'],
        ['2099-W01', 'Week 27'],
      ] as const) {
        const view = driver.currentView();
        if (view === undefined) throw new Error('No window.');
        const forged = JSON.stringify(view.definition).replaceAll(/"value":"2026-W\d\d"/g, `"value":"${value}"`);
        Object.assign(view, { definition: JSON.parse(forged) as unknown });
        await modalAfter(town, ada, () => driver.click('weeks_page', { choose: value }));
        expect(wordsOn(driver.currentView())).toContain(week);
      }
    });
  });

  it('shows what waits, at most five lines, as plain text that pings nobody', async () => {
    const mirror = await town.mirrorOf(ada);
    for (const [at, line] of ['one', 'two', 'three', 'four', 'five', '<!channel> *bold* six', 'seven'].entries()) {
      await noteLines(town.app.deps, mirror, week27, {
        ref: `r${at}`,
        dimension: 'input',
        text: line,
      });
    }
    await openHome(town, ada);
    const rows = driver.home()?.definition.blocks.filter(({ block_id: id }) => id?.startsWith('noted:')) ?? [];
    expect(rows).toHaveLength(5);
    expect(wordsOn(driver.home())).toContain('2 more');
    const bold = rows.find((row) => JSON.stringify(row).includes('<!channel>'));
    expect(JSON.stringify(bold)).toContain('"type":"plain_text"');
    await afterHome(town, ada, () =>
      driver.click('noted_menu', { ...home, blockId: bold?.block_id ?? '', choose: 'remove' }),
    );
    expect(wordsOn(driver.home())).not.toContain('bold');
  });

  it('every state stays within one screenful of blocks and offers the way on', async () => {
    expect(offersOn(driver.home())).toEqual(
      expect.arrayContaining(['open_week', 'note_something', 'rhythm', 'home_menu']),
    );
    await liveWeeks(
      town,
      ada,
      Array.from({ length: 9 }, (_, index) => plainWeek(index)),
    );
    const blocks = driver.home()?.definition.blocks ?? [];
    expect(blocks.length).toBeLessThanOrEqual(20);
    expect(offersOn(driver.home())).toEqual(
      expect.arrayContaining([
        'why',
        'open_week',
        'note_something',
        'share',
        'all_weeks',
        'level_asks',
        'find',
        'rhythm',
      ]),
    );
    await afterHome(town, ada, () => driver.click('home_menu', { ...home, choose: 'stop' }));
    await driver.closeView(true);
    expect(offersOn(driver.home())).toContain('resume');
    expect(wordsOn(driver.home())).not.toContain('"value":"away"');
  }, 30_000);
});
