import { describe, expect, test } from '@jest/globals';
import type { MessageShortcut } from '@slack/bolt';
import { readLine } from '../../src/domain/line.js';
import { permalink, readCaptured } from '../../src/slack/listeners/captured.js';
import { capturedLine, quoteOf } from '../../src/slack/messages/capture/quote.js';
import { inBox } from '../domain/line-categories.js';

describe('The address of a message', () => {
  test('names workspace, channel and message', () => {
    expect(permalink('acme', 'C0GENERAL', '1783069200.000100')).toBe(
      'https://acme.slack.com/archives/C0GENERAL/p1783069200000100',
    );
  });

  test('names the thread as well, but not for the message that began it', () => {
    expect(permalink('acme', 'C1', '1783069300.000200', '1783069200.000100')).toBe(
      'https://acme.slack.com/archives/C1/p1783069300000200?thread_ts=1783069200.000100&cid=C1',
    );
    expect(permalink('acme', 'C1', '1783069200.000100', '1783069200.000100')).not.toContain('thread_ts');
  });

  test.each([permalink('acme', 'C1', '1.2'), permalink('acme', 'D1', '1783069300.000200', '1783069200.000100')])(
    '%s is read back as the proof of a line',
    (link) => {
      const { link: proof, evidence } = readLine(
        capturedLine('thanked by search', { quote: 'you & I', link, locale: 'en-GB' }),
        inBox('outcome'),
      );

      expect([proof, evidence]).toEqual([link, 'linked']);
    },
  );
});

function shortcut(change: Partial<MessageShortcut>): MessageShortcut {
  return {
    type: 'message_action',
    token: '',
    callback_id: 'save_evidence',
    trigger_id: '1.2',
    message_ts: '1783069200.000100',
    response_url: '',
    user: { id: 'U1', name: 'ada' },
    channel: { id: 'C1', name: 'general' },
    team: { id: 'T1', domain: 'acme' },
    message: { type: 'message', ts: '1783069200.000100', text: 'well done' },
    action_ts: '1.2',
    is_enterprise_install: false,
    ...change,
  };
}

describe('A message that a shortcut hands over', () => {
  test('is read without asking Slack anything', () => {
    expect(readCaptured(shortcut({}))).toEqual({
      link: 'https://acme.slack.com/archives/C1/p1783069200000100',
      text: 'well done',
      sentAt: new Date('2026-07-03T09:00:00.000Z'),
    });
  });

  test('may have no words, and a workspace may have no name: then there is neither quote nor link', () => {
    const { text, ...message } = shortcut({}).message;
    const captured = readCaptured(shortcut({ team: null, message }));

    expect(text).toBe('well done');
    expect(captured).toEqual({ text: '', sentAt: expect.any(Date) });
  });
});

describe('The words of a message', () => {
  test.each([
    ['thanks <@U123> and <@U456|kim>, see <#C1|general>', 'thanks @somebody and @kim, see #general'],
    ['<!here> <!subteam^S1|@search> done on <!date^1783069200^{date}|3 July>', '@here @search done on 3 July'],
    ['<https://acme.dev/1|the PR> and <https://acme.dev/2>', 'the PR and https://acme.dev/2'],
    ['a &lt; b &amp;&amp; c', 'a < b && c'],
    ['two\n\nlines\tand “quotes”', 'two lines and "quotes"'],
  ])('%j are read as a person reads them', (slackText, words) => {
    expect(quoteOf(slackText, 'en-GB')).toBe(words);
  });

  test.each(['', ' \n '])('%j are none', (slackText) => {
    expect(quoteOf(slackText, 'en-GB')).toBeUndefined();
  });

  test('of 40,000 characters are cut to what fits on one line', () => {
    expect(quoteOf('x '.repeat(20_000), 'en-GB')?.length).toBeLessThanOrEqual(280);
    expect(quoteOf('<'.repeat(40_000), 'en-GB')?.length).toBeLessThanOrEqual(280);
  });

  test.each(['en-GB', 'de-DE'])('are never read as counts, times or links of one’s own line (%s)', (locale) => {
    const quote = quoteOf('6 reviews in “3 days”, „too“ see https://elsewhere.dev/1', locale);
    const line = capturedLine('review', { quote, link: 'https://acme.dev/1', locale });

    expect(readLine(line, inBox('input'))).toMatchObject({ count: 1, size: 'S', link: 'https://acme.dev/1' });
  });
});
