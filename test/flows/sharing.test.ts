import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addWeeks, type WeekKey } from '../../src/domain/week.js';
import type { Driver } from '../../src/local-slack/driver.js';
import type { LocalMessage, LocalView } from '../../src/local-slack/start.js';
import { StoreUnavailable } from '../../src/storage/store.js';
import { saveCheckIn } from '../../src/use-cases/save-check-in.js';
import { at, breakStore, callAsApp, eventually, livedThrough, quiet, sight } from './acts.js';
import { modalAfter } from './journey.js';
import { ada, bo, joinAs, openTown, type Town } from './town.js';

const team = 'C0TEAM0000';
const general = 'C0GENERAL0';
const closed = 'C0CLOSED00';
const archived = 'C0ARCHIVE0';
const partner = 'C0PARTNER0';
const week = '2026-W26' as WeekKey;
const home = { surface: { kind: 'home' } } as const;

const nasty = '<!channel> *bold* <@U0BO000001> @here `code` & more';

describe('sharing', () => {
  let town: Town;
  let driver: Driver;
  let reader: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAs(town, ada);
    await driver.closeView(true);
    reader = town.as(bo);
    await save(week, { input: 'reviews x6', output: `rate limiter\n${nasty}`, outcome: 'fewer pages' });
  });
  afterEach(() => town.close());

  async function save(which: WeekKey, boxes: { input?: string; output?: string; outcome?: string; impact?: string }) {
    const mirror = await town.mirrorOf(ada);
    const stored = await town.app.deps.store.readCheckIn(mirror.person, which);
    await saveCheckIn(town.app.deps, mirror, {
      week: which,
      boxes: { input: '', output: '', outcome: '', impact: '', ...boxes },
      ownRead: 4,
      next: 'my secret next',
      revision: stored?.revision ?? 0,
    });
  }

  const open = (words = '') => modalAfter(town, ada, () => driver.command(`share ${words}`.trim()));
  const stands = (channel = team) => reader.messages(channel);
  const posts = () =>
    town.slack.calls.filter(({ method, args }) => method === 'chat.postMessage' && String(args['channel'])[0] === 'C');
  /** The window in front as it is now, once it says so. */
  const windowWith = (text: string) =>
    town.slack.until(() => {
      const view = driver.currentView();
      return view !== undefined && shown(view).includes(text) ? { ...view } : undefined;
    }, text);
  const logged = async () => {
    const { person } = await town.mirrorOf(ada);
    return (await town.app.deps.store.readShared(person)).map(({ shared }) => shared);
  };

  /** From Share… to the preview. */
  async function preview(channel: string, choice: Readonly<Record<string, string | readonly string[]>> = {}) {
    await open();
    await driver.submitView({ share_way: 'channel', ...choice });
    await driver.submitView({ share_channel: channel });
    return windowWith('This is exactly what');
  }

  async function post(channel = team) {
    await preview(channel);
    await driver.submitView();
    await windowWith('Posted to');
    return town.slack.until(() => stands(channel)[0], 'the share');
  }

  it('gives the exact text to copy first, and sends nothing', async () => {
    const view = await open();
    expect(shown(view)).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"I copy it and post it myself"',
    );
    await driver.submitView({ share_sentence: 'For the retro' });
    const copy = await windowWith('Copy it');
    const text = JSON.stringify(driver.values());
    for (const words of ['For the retro', 'fewer pages', 'rate limiter', nasty]) expect(text).toContain(quoted(words));
    expect(text).not.toMatch(/reviews|secret/);
    expect(shown(copy)).toContain('The mirror sends nothing');
    await driver.submitView();
    expect(driver.currentView()).toBeUndefined();
    expect(posts()).toEqual([]);
    expect(await logged()).toEqual([]);
  });

  it('posts exactly what the preview showed, with the name of who shares, and nothing of it can ping or format', async () => {
    await open();
    const [input] = blocksOf(driver.currentView()).filter((block) => shownBlock(block).includes('reviews'));
    expect(shownBlock(input)).not.toContain('initial_options');
    await driver.submitView({ share_way: 'channel', share_sentence: `Look ${nasty}` });
    await driver.submitView({ share_channel: team });
    const seen = await windowWith('This is exactly what');
    expect(shown(seen)).toContain(`<#${team}>`);
    expect(stands()).toEqual([]);
    expect(sight(reader)).not.toContain('rate limiter');
    await driver.submitView();
    await windowWith('Posted to');
    const [message] = stands();
    if (message === undefined) throw new Error('Nothing stands.');
    expect(blocksOf(seen).map(withoutId)).toEqual(expect.arrayContaining(message.blocks.map(withoutId)));
    expect(message.text).toBe('Shared from a mirror.');
    expect(typedOutside(message)).not.toMatch(/channel>|here|code|bold|BO000001/);
    expect(JSON.stringify(message.blocks)).toContain(`Shared by <@${ada.id}> from their mirror`);
    expect(JSON.stringify(message.blocks)).not.toMatch(/reviews|secret|%/);
    expect(posts()).toHaveLength(1);
    expect(posts()[0]?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    expect(await logged()).toEqual([
      expect.objectContaining({ kind: 'channel', channelId: team, ts: message.ts, lines: 3, withBand: false }),
    ]);
  });

  it('answers in the chat without a word of what was shared, and lists it in the log', async () => {
    await post();
    const receipt = await town.slack.until(
      () => driver.messages().find(({ text }) => /posted/.test(text)),
      'a receipt',
    );
    expect(JSON.stringify(receipt)).not.toMatch(/rate limiter|fewer pages|channel>/);
    expect(JSON.stringify(receipt.blocks)).toContain('3 lines');
    await driver.closeView();
    expect(driver.viewStack()).toEqual([]);
    const log = await modalAfter(town, ada, () => driver.command('shares'));
    expect(shown(log)).toContain(`<#${team}>`);
    expect(shown(log)).not.toMatch(/rate limiter|fewer pages/);
  });

  it('leaves words of somebody else unticked: they were said to one person', async () => {
    await save(week, {
      outcome: 'the importer is quick “thank you to whoever did that” https://example.com/p1\nfewer pages',
    });
    const view = JSON.stringify((await open()).definition.blocks);
    const [, ticked = ''] = /"initial_options":(\[.*?\}\])/.exec(view) ?? [];

    expect(view).toContain('thank you to whoever');
    expect(ticked).toContain('fewer pages');
    expect(ticked).not.toContain('thank you to whoever');
  });

  it('shares only what is ticked, and asks for a line when nothing is', async () => {
    const view = await open();
    const lines = blocksOf(view).filter(({ block_id: id = '' }) => id.startsWith('share-lines'));
    for (const { block_id: id = '' } of lines) driver.type({ [id]: [] });
    const refused = await driver.submitView({ share_way: 'channel' });
    expect(JSON.stringify(refused)).toContain('Tick at least one line');
    const [outcomes] = lines;
    const [only] = optionsOf(outcomes);
    await driver.submitView({ [outcomes?.block_id ?? '']: [only?.value ?? ''] });
    await driver.submitView({ share_channel: team });
    await windowWith('This is exactly what');
    await driver.submitView();
    await windowWith('Posted to');
    expect(JSON.stringify(stands()[0]?.blocks)).toContain('fewer pages');
    expect(JSON.stringify(stands()[0]?.blocks)).not.toContain('rate limiter');
  });

  it('refuses more than one box can hold, with everything still ticked', async () => {
    await save(week, { output: Array.from({ length: 20 }, (_, line) => `${line} ${'x'.repeat(180)}`).join('\n') });
    await open();
    const refused = await driver.submitView();
    expect(JSON.stringify(refused)).toMatch(/holds 3,\d{3} characters; a share holds 3,000/);
  });

  it('of an empty week says so, offers other weeks, and says so too when no week holds a line', async () => {
    await save(addWeeks(week, 1), {});
    const empty = await open('2026-W27');
    expect(shown(empty)).toContain('No lines stand here');
    expect(empty.definition.submit).toBeUndefined();
    const other = await modalAfter(town, ada, () => driver.click('share_what', { choose: week }));
    expect(shown(other)).toContain('fewer pages');
    await joinAs(town, bo);
    await reader.closeView(true);
    const nothing = await modalAfter(town, bo, () => reader.command('share'));
    expect(shown(nothing)).toContain('No week holds lines yet');
  });

  it('lists the last four weeks together, the quarter in six lines, and a week from its own menu', async () => {
    await save('2026-W24' as WeekKey, { outcome: 'an older outcome' });
    await save('2026-W20' as WeekKey, { outcome: 'too old for four weeks' });
    await open();
    const four = await modalAfter(town, ada, () => driver.click('share_what', { choose: 'four-weeks' }));
    expect(shown(four)).toMatch(/an older outcome[\s\S]*fewer pages/);
    expect(shown(four)).not.toContain('too old');
    const quarter = await modalAfter(town, ada, () => driver.click('share_what', { choose: 'quarter' }));
    expect(shown(quarter)).toContain('too old for four weeks');
    await driver.submitView({ share_way: 'channel' });
    await driver.submitView({ share_channel: team });
    expect(shown(await windowWith('This is exactly what'))).toContain('The quarter · ');
    await driver.closeView(true);
    await driver.openHome();
    await town.slack.until(() => shown(driver.home()).includes(week), 'the week in Home');
    const own = await modalAfter(town, ada, () =>
      driver.click('week_menu', { ...home, blockId: `week:${week}`, choose: 'share' }),
    );
    expect(shown(own)).toContain('fewer pages');
    expect(shown(own)).not.toContain('an older outcome');
  });

  it('posts the preview when the week was edited meanwhile', async () => {
    await preview(team);
    await save(week, { output: 'something else entirely' });
    await driver.submitView();
    await windowWith('Posted to');
    expect(JSON.stringify(stands()[0]?.blocks)).toContain('rate limiter');
    expect(JSON.stringify(stands()[0]?.blocks)).not.toContain('something else');
  });

  it('says that an older preview is gone once a newer one was looked at', async () => {
    await preview(team);
    const phone = town.slack.as(ada.id, 'phone');
    await phone.command('share');
    await phone.submitView({ share_way: 'channel' });
    await driver.submitView();
    await windowWith('not kept any more');
    expect(posts()).toEqual([]);
  });

  it('posts once when Post is pressed twice', async () => {
    await preview(team);
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 200 });
    await Promise.all([driver.submitView(), driver.submitView()]);
    await windowWith('Posted to');
    await quiet(town, 400);
    expect(posts()).toHaveLength(1);
    expect(stands()).toHaveLength(1);
  });

  it('never posts again when the answer was lost, and says so', async () => {
    await preview(team);
    town.slack.faults.on('chat.postMessage', { kind: 'dropped', when: 'after' });
    await driver.submitView();
    await windowWith('never posted a second time');
    await quiet(town, 1200);
    expect(posts()).toHaveLength(1);
    expect(await logged()).toEqual([expect.not.objectContaining({ ts: expect.anything() })]);
    await driver.closeView(true);
    const log = await modalAfter(town, ada, () => driver.command('shares'));
    expect(shown(log)).toContain('It is not known whether it arrived');
    expect(shown(log)).not.toContain('take_back');
  });

  it('tells plainly that the mirror is not in a channel, and posts the same preview once it was invited', async () => {
    for (const [channel, told] of [
      [general, 'The mirror is not in'],
      [closed, 'Slack does not show'],
    ] as const) {
      const before = await preview(channel);
      await driver.submitView();
      const refused = await windowWith(told);
      expect(shown(refused)).toContain('/invite');
      expect(shown(refused)).toContain('Nothing was posted');
      expect(await logged()).toHaveLength(channel === general ? 0 : 1);
      driver.inviteApp(channel);
      await driver.submitView();
      await windowWith('Posted to');
      expect(driver.messages(channel)).toHaveLength(1);
      expect(blocksOf(before).map(withoutId)).toEqual(
        expect.arrayContaining(driver.messages(channel)[0]?.blocks.map(withoutId) ?? []),
      );
      await driver.closeView(true);
    }
  });

  it.each([
    ['is archived', 'is_archived', 'is archived'],
    ['takes posts of some people only', 'restricted_action_read_only_channel', 'Only some people may post'],
    ['is closed to the app', 'team_access_not_granted', 'does not let the mirror post'],
    ['takes no such blocks', 'invalid_blocks', 'does not take this'],
    ['answers something new', 'something_new', 'Slack did not take it'],
  ])('tells plainly that a channel %s', async (_, error, told) => {
    await preview(error === 'is_archived' ? archived : team);
    if (error !== 'is_archived') town.slack.faults.on('chat.postMessage', { kind: 'error', error });
    await driver.submitView();
    const refused = await windowWith(told);
    expect(shown(refused)).toContain('Nothing was posted');
    expect(shown(refused)).toContain('copy it and post it yourself');
    expect(await logged()).toEqual([]);
  });

  it('tells that Slack wants a pause', async () => {
    await preview(team);
    town.slack.faults.on('chat.postMessage', { kind: 'rate_limited', retryAfterSeconds: 60 });
    await driver.submitView();
    await windowWith('Slack wants a pause');
    expect(await logged()).toEqual([]);
  });

  it('says in the chat, without what was typed, what became of it where the window is closed', async () => {
    await preview(team);
    town.slack.faults.on('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    town.slack.faults.on('views.update', { kind: 'error', error: 'not_found' });
    await driver.submitView();
    const told = await town.slack.until(() => driver.messages().find(({ text }) => /Nothing/.test(text)), 'a notice');
    expect(JSON.stringify(told)).not.toMatch(/rate limiter|fewer pages/);
  });

  it('offers no channel that other companies read, and takes no other conversation', async () => {
    await open();
    await driver.submitView({ share_way: 'channel' });
    expect(() => driver.type({ share_channel: partner })).toThrow(/not offered/);
    expect(() => driver.type({ share_channel: driver.dm })).toThrow(/not offered/);
    expect(shown(driver.currentView())).toContain('shared with other companies are not offered');
    const view = driver.currentView();
    if (view === undefined) throw new Error('No window.');
    forgeChannel(view, reader.dm);
    const refused = await driver.submitView();
    expect(JSON.stringify(refused)).toContain('Pick a channel');
    expect(posts()).toEqual([]);
  });

  describe('of band and picture', () => {
    const lived = Array.from({ length: 14 }, (_, index) => addWeeks(week, index - 14));

    it('goes only by a tick of its own, with a warning, as a native chart that the preview tells value by value', async () => {
      await livedThrough(town, ada, lived);
      await save(week, { outcome: 'fewer pages', impact: 'the limiter is the default everywhere' });
      const view = await open();
      expect(shown(view).match(/People will compare\./g)).toHaveLength(2);
      expect(JSON.stringify(driver.values())).not.toMatch(/"value":"(band|picture)"/);
      await driver.submitView({ share_way: 'channel', share_extras: ['band', 'picture'] });
      await driver.submitView({ share_channel: team });
      const seen = await windowWith('This is exactly what');
      await driver.submitView();
      await windowWith('Posted to');
      const blocks = stands()[0]?.blocks ?? [];
      const chart = blocks.find(({ type }) => type === ('data_visualization' as string));
      expect(JSON.stringify(blocks)).toMatch(/The last .+ weeks read as .+%/);
      expect(shownBlock(chart)).toContain('"name":"The weeks"');
      expect(shownBlock(chart)).not.toContain('Yours');
      const { value = 0, label = '' } = firstPoint(chart);
      expect(shown(seen)).toContain(`${label} ${value}`);
      expect(JSON.stringify(blocks)).not.toContain('slack_file');
      expect(await logged()).toEqual([expect.objectContaining({ withBand: true, withPicture: true })]);
    });

    it('cannot be ticked where numbers are hidden or not told yet, and a forged tick changes nothing', async () => {
      expect(shown(await open())).toContain('can be shared once there is a band');
      await driver.closeView(true);
      await livedThrough(town, ada, lived);
      await save(week, { outcome: 'fewer pages', impact: 'the limiter is the default everywhere' });
      const shownFirst = await open();
      expect(shown(shownFirst)).toContain('People will compare.');
      const mirror = await town.mirrorOf(ada);
      const { revision, value } = await town.app.deps.store.readProfile(mirror.person);
      await town.app.deps.store.writeProfile(mirror.person, { ...value, bandWords: 'hidden' }, revision);
      await driver.submitView({ share_way: 'channel', share_extras: ['band', 'picture'] });
      await driver.submitView({ share_channel: team });
      await windowWith('This is exactly what');
      await driver.submitView();
      await windowWith('Posted to');
      expect(JSON.stringify(stands()[0]?.blocks)).not.toMatch(/%|data_visualization|read as/);
      await driver.closeView(true);
      expect(shown(await open())).toContain('Band and numbers are hidden');
    });
  });

  describe('taken back', () => {
    it('is deleted in its channel, once, and the log says when', async () => {
      await post();
      await driver.click('take_back', { surface: { kind: 'modal', viewId: driver.currentView()?.id ?? '' } });
      await windowWith('Taken back: it is gone from');
      expect(stands()).toEqual([]);
      expect(await logged()).toEqual([expect.objectContaining({ takenBackAt: expect.any(String) })]);
      const receipt = driver.messages().find(({ text }) => /posted/.test(text));
      if (receipt === undefined) throw new Error('No receipt.');
      await driver.click('take_back', { surface: at(receipt) });
      await eventually(async () => JSON.stringify(driver.messages()).includes('is gone from'));
      expect(town.slack.calls.filter(({ method }) => method === 'chat.delete')).toHaveLength(1);
    });

    it('by a word names the newest, and says when nothing stands', async () => {
      await post();
      await driver.closeView(true);
      await driver.command('unshare');
      const asked = await town.slack.until(() => driver.ephemerals().at(-1), 'the newest share');
      expect(JSON.stringify(asked.blocks)).toContain('"confirm"');
      expect(JSON.stringify(asked.blocks)).toContain('Your last share stands in');
      await driver.click('take_back', { surface: at(asked) });
      await eventually(async () => stands().length === 0);
      await driver.command('unshare');
      await town.slack.until(() => JSON.stringify(driver.ephemerals()).includes('Nothing of yours stands'), 'nothing');
    });

    it('after somebody deleted it, is gone already', async () => {
      const message = await post();
      await callAsApp(town, 'chat.delete', { channel: team, ts: message.ts });
      await driver.closeView(true);
      await modalAfter(town, ada, () => driver.command('shares'));
      await driver.click('take_back');
      await windowWith('It is gone already');
      await windowWith('Gone from the channel');
      expect(await logged()).toEqual([expect.objectContaining({ goneAt: expect.any(String) })]);
    });

    it.each([
      ['cant_delete_message', 'Its owners can'],
      ['channel_not_found', 'not in that channel any more'],
      ['is_inactive', 'is archived'],
      ['something_new', 'Try again in a minute'],
    ])(
      'says that it still stands when Slack refuses with %s, and asks again only when it is pressed',
      async (error, told) => {
        await post();
        town.slack.faults.on('chat.delete', { kind: 'error', error });
        await driver.click('take_back', { surface: { kind: 'modal', viewId: driver.currentView()?.id ?? '' } });
        await windowWith('It still stands in');
        await windowWith(told);
        await quiet(town, 300);
        expect(town.slack.calls.filter(({ method }) => method === 'chat.delete')).toHaveLength(1);
        expect(stands()).toHaveLength(1);
        await driver.click('take_back', { surface: { kind: 'modal', viewId: driver.currentView()?.id ?? '' } });
        await windowWith('Taken back');
        expect(stands()).toEqual([]);
      },
    );
  });

  it('leaves nothing in the channel that could not be written down', async () => {
    await preview(team);
    town.slack.faults.on('chat.postMessage', { kind: 'slow', ms: 200 });
    await driver.submitView();
    // The claim is written, the place will not be.
    breakStore(town, 'changeShared', new StoreUnavailable('The disk is full.'), 9);
    await windowWith('taken out of');
    expect(posts()).toHaveLength(1);
    expect(stands()).toEqual([]);
  });

  it('keeps the window with everything ticked when nothing can be stored', async () => {
    await open();
    breakStore(town, 'keepShared', new StoreUnavailable('The disk is full.'));
    const kept = await driver.submitView({ share_way: 'channel' });
    expect(JSON.stringify(kept)).toContain('Not saved yet');
    await driver.submitView();
    await windowWith('Which channel?');
  });

  it('lists everything that ever left, newest first, in pages', async () => {
    const { person } = await town.mirrorOf(ada);
    const { store } = town.app.deps;
    for (let day = 1; day <= 12; day += 1) {
      const at = `2026-06-${String(day).padStart(2, '0')}T10:00:00.000Z`;
      await store.keepShared(person, {
        kind: 'channel',
        at,
        channelId: day % 2 === 0 ? team : general,
        ts: `178000000${day}.1`,
        what: { period: 'week', from: week, to: week },
        lines: day,
        withBand: false,
        withPicture: false,
      });
    }
    await store.keepShared(person, { kind: 'export', at: '2026-06-20T10:00:00.000Z', format: 'json', sealed: true });
    const log = await modalAfter(town, ada, () => driver.command('shares'));
    expect(shown(log)).toMatch(/Everything as JSON · sealed with a passphrase[\s\S]*12 lines[\s\S]*4 lines/);
    expect(shown(log)).not.toContain(' 3 lines');
    const older = await modalAfter(town, ada, () => driver.click('share_log_page'));
    expect(shown(older)).toMatch(/ 3 lines[\s\S]* 1 line/);
    const newest = await modalAfter(town, ada, () => driver.click('share_log_page'));
    expect(shown(newest)).toContain('Everything as JSON');
  });

  describe('and deleting everything', () => {
    async function erase(tick: boolean) {
      await driver.closeView(true);
      await driver.openHome();
      await modalAfter(town, ada, () => driver.command('delete').then(() => driver.click('delete_everything')));
      expect(shown(driver.currentView())).toContain('1 share stands in channels. What was read cannot be unread.');
      await driver.submitView({ delete_word: 'DELETE', ...(tick ? {} : { delete_shares: [] }) });
      await quiet(town, 600);
    }

    it('takes shares out of their channels unless that is unticked, and says nothing there', async () => {
      await post();
      await erase(true);
      expect(stands()).toEqual([]);
      expect(driver.messages().map(({ text }) => text)).toEqual(['Everything is deleted.']);
    });

    it('leaves them when that is unticked', async () => {
      await post();
      await erase(false);
      expect(stands()).toHaveLength(1);
    });
  });

  describe('of somebody else', () => {
    it('cannot be posted or taken back with its id', async () => {
      const previewed = await preview(team);
      const { share = '' } = JSON.parse(previewed.definition.private_metadata ?? '{}') as { share?: string };
      expect(share).not.toBe('');
      const other = await joinAs(town, bo);
      await other.closeView(true);
      await saveFor(town, bo);
      await other.command('share');
      await other.submitView({ share_way: 'channel' });
      await other.submitView({ share_channel: team });
      const theirs = await town.slack.until(
        () => (shown(other.currentView()).includes('This is exactly') ? other.currentView() : undefined),
        'their preview',
      );
      theirs.definition = { ...theirs.definition, private_metadata: JSON.stringify({ share }) };
      await other.submitView();
      await town.slack.until(() => shown(other.currentView()).includes('not kept any more'), 'a plain answer');
      expect(posts()).toEqual([]);
      expect(sight(other)).not.toContain('rate limiter');

      await driver.submitView();
      await windowWith('Posted to');
      await other.closeView(true);
      const [message] = stands();
      await other.command('shares');
      await forgedTakeBack(town, other, share);
      await quiet(town, 300);
      expect(stands()).toEqual([message]);
    });
  });
});

async function saveFor(town: Town, person: typeof ada): Promise<void> {
  const mirror = await town.mirrorOf(person);
  await saveCheckIn(town.app.deps, mirror, {
    week,
    boxes: { input: '', output: 'their own line', outcome: '', impact: '' },
    revision: 0,
  });
}

/** A button with somebody else's id in a message of one's own. */
async function forgedTakeBack(town: Town, other: Driver, id: string): Promise<void> {
  const posted = await callAsApp(town, 'chat.postMessage', {
    channel: other.dm,
    text: 'forged',
    blocks: [
      {
        type: 'actions',
        block_id: 'buttons',
        elements: [{ type: 'button', action_id: 'take_back', value: id, text: { type: 'plain_text', text: 'x' } }],
      },
    ],
  });
  await other.click('take_back', { surface: { kind: 'message', channel: other.dm, ts: String(posted['ts']) } });
}

/** What Slack's menu would never send. */
function forgeChannel(view: LocalView, channel: string): void {
  view.definition = {
    ...view.definition,
    blocks: view.definition.blocks.map((block) =>
      JSON.stringify(block).includes('share_channel')
        ? (JSON.parse(
            JSON.stringify(block).replace(
              '"action_id":"share_channel"',
              `"action_id":"share_channel","initial_conversation":"${channel}"`,
            ),
          ) as typeof block)
        : block,
    ),
  };
}

interface Block {
  readonly type: string;
  readonly block_id?: string | undefined;
}

function blocksOf(view: LocalView | undefined): readonly Block[] {
  return view?.definition.blocks ?? [];
}

function shown(view: LocalView | undefined): string {
  return JSON.stringify(view?.definition ?? {});
}

function shownBlock(block: unknown): string {
  return JSON.stringify(block ?? {});
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** Slack gives blocks ids of its own. */
function withoutId(block: object): unknown {
  return { ...block, block_id: undefined };
}

function optionsOf(block: Block | undefined): readonly { readonly value: string }[] {
  return (block as { element?: { options?: { value: string }[] } } | undefined)?.element?.options ?? [];
}

function firstPoint(block: unknown): { readonly label?: string; readonly value?: number } {
  const { chart } = block as { chart: { series: { data: { label: string; value: number }[] }[] } };
  return chart.series[0]?.data[0] ?? {};
}

/** Everything but rich text and plain text, which Slack shows as they are. */
function typedOutside({ text, blocks }: LocalMessage): string {
  const outside: unknown[] = [text];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && (value.type === 'rich_text' || value.type === 'plain_text')) return;
    if ('type' in value && value.type === 'mrkdwn') outside.push(value);
    Object.values(value).forEach(walk);
  };
  walk(blocks);
  return JSON.stringify(outside);
}
