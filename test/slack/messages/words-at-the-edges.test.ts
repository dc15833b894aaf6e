import { describe, expect, test } from '@jest/globals';
import type { LightAnswer } from '../../../src/domain/told.js';
import { lineBlocks } from '../../../src/slack/messages/week/line-blocks.js';
import { mixSentence } from '../../../src/slack/messages/replies/first-weeks.js';
import { weekReply } from '../../../src/slack/messages/replies/week-reply.js';
import { selfGapWords } from '../../../src/slack/messages/standing/context-line.js';
import { findingOf } from '../../../src/slack/messages/standing/finding.js';
import { placeSentence } from '../../../src/slack/messages/standing/place.js';
import { whyModal } from '../../../src/slack/messages/why/why-modal.js';
import {
  aCheckIn,
  aLightReflection,
  aLowReflection,
  anEntry,
  aProfile,
  aReflection,
  aSeries,
  aView,
  week,
} from './builders.js';
import { printed } from './printed.js';

const profile = aProfile();

describe('a place that is withheld', () => {
  const withLogged = (logged: number) =>
    placeSentence(aReflection({ withheld: { reason: 'coverage', logged, available: 13 } }), profile);

  test('counts no week, one week and several in sentences that a person would say', () => {
    expect(withLogged(0)).toContain('None of the last 13 weeks are logged.');
    expect(withLogged(1)).toContain('One of the last 13 weeks is logged.');
    expect(withLogged(6)).toContain('Six of the last 13 weeks are logged.');
  });

  test('asks who felt one line as it asks for two', () => {
    const asking = (...entries: string[]) =>
      placeSentence(aReflection({ withheld: { reason: 'assumed-reach', entries } }), profile);

    expect(asking('a')).toContain('For one line it is still assumed who felt it,');
    expect(asking('a', 'b')).toContain('For two lines it is still assumed who felt them,');
  });
});

test('a week is mostly one thing only when that is more than half of its lines', () => {
  const mix = (...kinds: ('input' | 'output' | 'outcome')[]) =>
    mixSentence(aCheckIn({ entries: kinds.map((kind) => anEntry(kind, 'x')) }), aReflection().level, profile.locale);

  expect(mix('input', 'input', 'output')).toContain('This week is mostly work put in.');
  expect(mix('input', 'output')).toContain('This week is half work put in, half finished work.');
  expect(mix('input', 'input', 'output', 'outcome')).toContain('This week is a bit of everything.');
});

test('a low band that has not come is never named as close', () => {
  const told = aLowReflection({ question: { isDue: false, mayTell: true } });

  expect(placeSentence(told, profile)).toMatch(/Partially Meeting Expectations\*: 80%/);
});

test('one week of movement is the last week, not the last one week', () => {
  const { title, sentence } = findingOf(aReflection({ series: aSeries([1, 1.01]) }), profile);

  expect([title, sentence]).toEqual(['Steady over the last week', 'Little moved in the last week.']);
});

test('a gap of more than one band between own reads and the lines is not called a little', () => {
  expect(selfGapWords({ own: 3, mirror: 1.6, weeks: 9 }, profile.locale)).toMatch(/they are milder than the lines$/);
  expect(selfGapWords({ own: 3, mirror: 2.6, weeks: 9 }, profile.locale)).toMatch(/a little milder/);
});

test('after "Hard month, ask later" nothing more is asked, not even one thing', () => {
  const data = { checkIn: aCheckIn(), profile, charts: { kind: 'native' as const } };
  const after = (given: LightAnswer) =>
    aLightReflection({ question: { isDue: false, mayTell: false, answer: { given, week } } });

  expect(printed(weekReply({ ...data, reflection: after('late') }))).toContain('*One thing:*');
  expect(printed(weekReply({ ...data, reflection: after('hard') }))).not.toContain('*One thing:*');
});

describe('Why this score?', () => {
  test('names a lever once when a typical line does as much as a wider one', () => {
    const lever = { dimension: 'outcome' as const, count: 1, from: 0.58, to: 0.65 };
    const levers = [
      { ...lever, kind: 'wider' as const },
      { ...lever, kind: 'typical' as const },
    ];
    const text = printed(whyModal({ reflection: aReflection({ levers }), profile }));

    expect(text.match(/58 → 65%/g)).toHaveLength(1);
    expect(text).toContain('• One more outcome: 58 → 65%');
  });

  test('never counts against a third of an outcome', () => {
    const { dimensions } = aReflection();
    const reflection = aReflection({ dimensions: { ...dimensions, outcome: aView(0.3, 1.3, 1, 0.3, 26) } });

    expect(printed(whyModal({ reflection, profile }))).toContain('1 where less than one is usual in the logged');
  });
});

test('a link that was added to an outcome is seen in the sheet', () => {
  const link = { link: 'https://example.org/7', evidence: 'linked' as const };

  expect(lineBlocks(anEntry('outcome', 'pages halved', link), week, [], 'en-GB')[0].text?.text).toContain(
    '(with a link)',
  );
  expect(lineBlocks(anEntry('outcome', 'pages halved'), week, [], 'en-GB')[0].text?.text).not.toContain('(');
});
