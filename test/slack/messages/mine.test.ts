import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { OwnKind } from '../../../src/domain/own-layer/own-layer.js';
import { withOwn } from '../../../src/domain/own-layer/with-own.js';
import { addWeeks } from '../../../src/domain/week.js';
import { validateView } from '../../../src/local-slack/validate-blocks.js';
import { offerValue, readOfferValue } from '../../../src/slack/ids/values.js';
import { changeKindModal } from '../../../src/slack/messages/mine/kind-modals.js';
import { mineModal } from '../../../src/slack/messages/mine/mine-modal.js';
import { ownSentence } from '../../../src/slack/messages/mine/own-line.js';
import { ownPlace } from '../../../src/slack/messages/standing/own-target.js';
import { placeSentence } from '../../../src/slack/messages/standing/place.js';
import { readScaledValue, scaledValue } from '../../../src/slack/messages/settings/scaled-value.js';
import { shareMessage } from '../../../src/slack/messages/sharing/share-message.js';
import { aProfile, aReflection, framework, senior, week } from './builders.js';

const profile = aProfile();

/** What may stand as the name of a kind: up to 60 characters of anything. */
const name = fc
  .oneof(
    fc.constantFrom('<!channel>', '*bold* `code`', '\u202eoverride', 'שלום', '🎉'.repeat(30), '&amp;', 'constructor'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  )
  .filter((text) => text.trim() !== '');

describe('names that somebody gave to kinds', () => {
  test('stand in windows as plain text, whatever they are', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const own: OwnKind = { key: 'own:a', dimension: 'input', name: one, words: [], countable: false };
        const layer = { from: week, added: [own], renamed: { review: other }, hidden: [], points: {} };
        const { categories: kinds } = withOwn(framework, layer);
        const views = [
          mineModal({
            profile,
            layer,
            kinds,
            published: framework.categories,
            level: senior,
            windowWeeks: framework.windowWeeks,
            isFitted: false,
            fit: 'offers',
          }),
          changeKindModal({ kinds, kind: kinds[0], own, locale: profile.locale }),
        ];
        for (const view of views) expect(validateView(view)).toEqual([]);
        const formatted = JSON.stringify(views).matchAll(/"type":"mrkdwn","text":"((?:[^"\\]|\\.)*)"/g);
        for (const [, text = ''] of formatted) expect(text).not.toContain('<!channel>');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a target of one’s own', () => {
  const aimed = (target: number, percent = 1.09, change: Parameters<typeof aReflection>[0] = {}) => {
    const reflection = aReflection({ ...change, standing: { percent } });
    const own = { kinds: 0, renamed: 0, hidden: 0, weighed: 0, target };
    return { ...reflection, assignment: { ...reflection.assignment, own } };
  };
  const second = (reflection: ReturnType<typeof aimed>, voice = profile) =>
    ownPlace(reflection, voice).split('\n').slice(1).join('\n');

  test.each([
    [1.15, 1.09, 'Your own target: 115%, about 6 points away.'],
    [1.1, 1.09, 'Your own target: 110%, about 1 point away.'],
    [1.15, 1.146, 'Your own target of 115% is reached.'],
    [1, 1.09, 'Your own target of 100% is reached.'],
  ])('%d at %d', (target, percent, sentence) => expect(second(aimed(target, percent))).toBe(sentence));

  test('is said in German as Germans write it', () => {
    expect(second(aimed(1.15), aProfile({ locale: 'de-DE' }))).toBe(
      'Dein eigenes Ziel: 115 %, etwa 6 Punkte entfernt.',
    );
  });

  test('leaves the place as it is, and is silent where numbers are', () => {
    expect(ownPlace(aimed(1.15), profile).split('\n')[0]).toBe(placeSentence(aReflection(), profile));
    expect(second(aimed(1.15), aProfile({ bandWords: 'hidden' }))).toBe('');
    expect(ownPlace(aReflection(), profile)).toBe(placeSentence(aReflection(), profile));
  });

  test('never leaves with what is shared', () => {
    const shared = shareMessage({
      sharer: 'U0ADA',
      what: { period: 'four-weeks', from: addWeeks(week, -3), to: week },
      entries: [],
      sentence: '',
      withBand: true,
      withPicture: false,
      reflection: aimed(1.15),
      profile,
    });
    expect(JSON.stringify(shared)).toContain('109%');
    expect(JSON.stringify(shared)).not.toContain('115%');
  });
});

describe('what of an explanation is the person’s own', () => {
  const none = { kinds: 0, renamed: 0, hidden: 0, weighed: 0 };

  test('in one sentence', () => {
    expect(
      ownSentence(
        { ...none, kinds: 2, windowWeeks: { input: 8, output: 8, outcome: 8, impact: 8 }, target: 1.15 },
        profile,
      ),
    ).toBe('Your own in this: 2 kinds of work, window 8 weeks (Input, Output, Outcome and Impact) and target 115%.');
    expect(ownSentence({ ...none, counts: { outcome: 2 } }, aProfile({ locale: 'de-DE' }))).toBe(
      'Davon dein Eigenes: was verlangt wird (Outcome).',
    );
  });

  test('says no number where numbers are hidden', () => {
    expect(ownSentence({ ...none, target: 1.15 }, aProfile({ bandWords: 'hidden' }))).toBe(
      'Your own in this: a target.',
    );
  });
});

test('an offer is read back as it was written, and nothing else is', () => {
  expect(readOfferValue(offerValue('outcome', 2.5))).toEqual({ dimension: 'outcome', proposed: 2.5 });
  for (const wrong of ['', 'outcome', 'outcome -1', 'outcome 1e3', 'other 2', 'outcome 2.555']) {
    expect(readOfferValue(wrong)).toBeUndefined();
  }
});

test('weeks with lines that time off scaled are read back as they were written, and a week alone is none', () => {
  const scaled = { weeks: [week, addWeeks(week, 1)], part: 0.25 };
  expect(readScaledValue(scaledValue(scaled))).toEqual(scaled);
  for (const wrong of ['', week, '0.5', '2 2026-W01', '0.5 never']) expect(readScaledValue(wrong)).toBeUndefined();
});
