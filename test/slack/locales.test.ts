import { describe, expect, test } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createLocales } from '../../src/slack/locales.js';
import type { Member } from '../../src/slack/post/member.js';
import type { Outcome } from '../../src/slack/post/outcome.js';

const ada = { teamId: 'T0MIRROR', slackUserId: 'U0ADA' };
const hourMs = 60 * 60_000;

function aLookUp(answer: () => Promise<Outcome<Member>> = () => said('de-DE')) {
  let now = 0;
  const asked: string[] = [];
  let giveUp = () => {};
  const locales = createLocales({
    lookUp: ({ slackUserId }) => {
      asked.push(slackUserId);
      return answer();
    },
    elapsed: () => now,
    wait: () => new Promise((resolve) => (giveUp = resolve)),
  });
  return { locales, asked, pass: (ms: number) => (now += ms), giveUp: () => giveUp() };
}

function said(locale: string): Promise<Outcome<Member>> {
  return Promise.resolve({ outcome: 'done', value: { locale, isReachable: true } });
}

describe('the language of somebody who has not joined', () => {
  test('is that of their Slack profile, asked for once', async () => {
    const { locales, asked } = aLookUp();

    expect([await locales.of(ada), await locales.of(ada)]).toEqual(['de-DE', 'de-DE']);
    expect(asked).toEqual(['U0ADA']);
  });

  test('is asked for again after an hour', async () => {
    const { locales, asked, pass } = aLookUp();

    await locales.of(ada);
    pass(hourMs + 1);
    await locales.of(ada);

    expect(asked).toHaveLength(2);
  });

  test('is English when Slack refuses to say', async () => {
    const { locales } = aLookUp(() => Promise.resolve({ outcome: 'refused', reason: 'ratelimited' }));

    expect(await locales.of(ada)).toBe('en-GB');
  });

  test('is English when Slack takes too long, and right the next time', async () => {
    let answer: (outcome: Outcome<Member>) => void = () => {};
    const { locales, asked, giveUp } = aLookUp(() => new Promise((resolve) => (answer = resolve)));

    const first = locales.of(ada);
    giveUp();
    expect(await first).toBe('en-GB');

    answer({ outcome: 'done', value: { locale: 'de-DE', isReachable: true } });
    await nextTurn();
    expect(await locales.of(ada)).toBe('de-DE');
    expect(asked).toHaveLength(1);
  });
});

test('nobody is asked about somebody whose profile says so', async () => {
  const { locales, asked } = aLookUp();

  locales.keep(ada, 'de-AT');

  expect([await locales.of(ada), locales.known(ada)]).toEqual(['de-AT', 'de-AT']);
  expect(asked).toEqual([]);
});

test('people of two workspaces with one id are two people', async () => {
  const { locales, asked } = aLookUp();

  locales.keep({ ...ada, teamId: 'T0OTHER' }, 'en-US');

  expect(await locales.of(ada)).toBe('de-DE');
  expect(asked).toHaveLength(1);
});

test('what is remembered stays small: whoever was not heard of for longest is forgotten first', () => {
  const { locales } = aLookUp();
  const others = Array.from({ length: 2000 }, (_, index) => ({ teamId: 'T0MIRROR', slackUserId: `U${index}` }));

  locales.keep(ada, 'de-DE');
  for (const other of others.slice(0, -1)) locales.keep(other, 'de-DE');
  expect(locales.known(ada)).toBe('de-DE');
  for (const other of others.slice(-1)) locales.keep(other, 'de-DE');

  expect(locales.known(ada)).toBe('en-GB');
});
