import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ada, openTown, type Town } from './town.js';
import { askedWeek, joinAndBeAsked, repliesIn, seesText, sight, typedIn } from './acts.js';
import type { Driver } from '../../src/local-slack/driver.js';

const odd = [
  'shipped 🚀 the 👩‍👩‍👧‍👦 page',
  '限流器上线了，三天',
  'שחררנו את מגביל הקצב for the team',
  'أطلقنا الميزة',
  '<!channel> look <!here> and <!subteam^S123>',
  '<@U0BO000001> paired with me, @channel',
  'a < b && b > c &amp; &lt;done&gt;',
  '`rm -rf` and ```a fence```',
  '*bold* _italic_ ~gone~ > quote',
  ':tada: :rocket: <https://evil.example|click me>',
  'zero\u200bwidth\u200d\ufeff and \u202eturned around',
  'e\u0301 and é, ﬁ and fi, İstanbul',
  "Robert'); DROP TABLE Person;-- ${process.env} {{x}} %s %n \\u0000",
];

describe('characters that mean something elsewhere', () => {
  let town: Town;
  let driver: Driver;
  beforeEach(async () => {
    town = await openTown();
    driver = await joinAndBeAsked(town, ada);
  });
  afterEach(() => town.close());

  it('stores them as typed, shows them as typed in windows and App Home, and never in a message', async () => {
    driver.type({ box_output: odd.join('\n'), box_outcome: odd.slice(0, 6).join('\n') });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(odd);

    await town.slack.until(() => driver.currentView(), 'the sheet');
    const sheet = textsOf(driver.currentView()?.definition);
    for (const line of odd.slice(0, 6)) {
      expect(sheet.some(({ type, text }) => type === 'plain_text' && text.includes(line))).toBe(true);
      expect(sheet.some(({ type, text }) => type === 'mrkdwn' && text.includes(line))).toBe(false);
    }
    await driver.closeView(true);

    await driver.click('edit_week');
    await town.slack.until(() => driver.currentView(), 'the week');
    expect(driver.values()[`box-output:${askedWeek}`]).toMatchObject({ box_output: { value: odd.join('\n') } });
    await driver.submitView();
    await seesText(town, driver, 'saved');
    expect((await typedIn(town, ada, askedWeek))['output']).toEqual(odd);

    for (const message of town.slack.state.messages) {
      for (const line of odd) expect(JSON.stringify(message)).not.toContain(JSON.stringify(line).slice(1, -1));
    }
  });

  it('shows them as plain text, without emoji names turned into pictures, wherever they stand', async () => {
    driver.type({ box_outcome: odd.join('\n') });
    await driver.click('save');
    await town.slack.until(() => repliesIn(driver)[0], 'the reply');
    await driver.openHome();
    for (const payload of town.slack.payloads) {
      for (const { type, text, emoji } of textsOf(payload.payload)) {
        for (const mark of ['<!channel>', '<@U0BO', '<https://evil', ':tada:', '*bold*', 'DROP TABLE']) {
          if (text.includes(mark)) expect({ type, emoji }).toEqual({ type: 'plain_text', emoji: false });
        }
      }
    }
  });

  it.each(['\u00a0 ', '\u3000', '-', '• ', '\n-\n  *\n'])(
    'asks about four boxes that hold %j only',
    async (nothing) => {
      driver.type({ box_input: nothing });
      await driver.click('save');
      await seesText(town, driver, 'What kind of week was it');
      expect(await typedIn(town, ada, askedWeek)).toEqual({ input: [], output: [], outcome: [], impact: [] });
    },
  );

  it.each(['\u200b', '\u2060', '\u00ad'])(
    'takes four boxes of nothing but %j as empty or as typed, and answers',
    async (nothing) => {
      driver.type({ box_input: nothing });
      await driver.click('save');
      await seesText(town, driver, /What kind of week was it|is saved/);
      expect(sight(driver)).not.toContain('went wrong');
    },
  );

  it('notes them through the command as typed', async () => {
    for (const line of odd) await driver.command(`log outcome: ${line}`);
    await driver.command(`week ${askedWeek}`);
    await town.slack.until(() => driver.currentView(), 'the week');
    const value = driver.values()[`box-outcome:${askedWeek}`]?.['box_outcome']?.value;
    expect(value?.split('\n')).toEqual(odd);
    expect(JSON.stringify(town.slack.state.messages)).not.toContain('DROP TABLE');
  });
});

interface ShownText {
  readonly type: string;
  readonly text: string;
  readonly emoji?: boolean;
}

/** Every text object inside something that was shown. */
function textsOf(shown: unknown): ShownText[] {
  if (typeof shown !== 'object' || shown === null) return [];
  const own = 'text' in shown && typeof shown.text === 'string' && 'type' in shown ? [shown as ShownText] : [];
  return [...own, ...Object.values(shown).flatMap(textsOf)];
}
