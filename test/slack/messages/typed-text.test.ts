import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { CheckIn } from '../../../src/domain/check-in.js';
import { dimensions, perDimension } from '../../../src/domain/dimension.js';
import type { Reflection } from '../../../src/domain/reflection.js';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { homeJoined } from '../../../src/slack/messages/home/home-joined.js';
import { levelAsksModal } from '../../../src/slack/messages/level/level-asks-modal.js';
import { madeUpModal } from '../../../src/slack/messages/home/made-up-modal.js';
import { weekReply } from '../../../src/slack/messages/replies/week-reply.js';
import { savedReceipt } from '../../../src/slack/messages/saved/saved-receipt.js';
import { offModal, planModal, sinceModal } from '../../../src/slack/messages/signals/off-modal.js';
import { signalsModal } from '../../../src/slack/messages/signals/signals-modal.js';
import { clip, escaped, fenced, typedText } from '../../../src/slack/messages/typed.js';
import { chooseTextModal } from '../../../src/slack/messages/week/choose-text-modal.js';
import { lineKindModal, lineLinkModal } from '../../../src/slack/messages/week/line-modals.js';
import { readBackModal } from '../../../src/slack/messages/week/read-back-modal.js';
import { weekModal } from '../../../src/slack/messages/week/week-modal.js';
import { arithmeticModal } from '../../../src/slack/messages/why/arithmetic-modal.js';
import { linesModal } from '../../../src/slack/messages/why/lines-modal.js';
import { whyModal } from '../../../src/slack/messages/why/why-modal.js';
import { aCheckIn, aCoverage, anEntry, aProfile, aReflection, categories, senior, week } from './builders.js';
import { fullHome } from './surfaces/home.js';
import { anIssue, aView as aQuestion } from './surfaces/signals.js';
import { weekForm } from './surfaces/week.js';

const profile = aProfile();
const home = fullHome('en-GB');
const form = weekForm('en-GB');

const nasty = [
  '<!channel>',
  '<@U0ADA|ping>',
  'a & b < c > d',
  '*bold* _it_ ~no~ `code` ```fence```',
  '\u202eright to left override',
  'שלום, הושק המגביל',
  '障害対応を自動化した 🎉🏳️‍🌈👩🏽‍💻',
  ':tada: <https://example.org|click>',
  '\ud83c',
  ' \n\n ',
  'x'.repeat(3001),
  '🎉'.repeat(2000),
  'line\n'.repeat(900),
];

/** Whatever a person may type, with what hurts most mixed in. */
const anything = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.tuple(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', maxLength: 40 })).map((parts) => parts.join(' ')),
);

function checkInOf(texts: readonly string[], next: string): CheckIn {
  const entries = texts.map((typed, index) => {
    const doubtful = { about: 'count' as const, token: typed, doubtful: true, alternatives: [{ count: 1 }] };
    return anEntry(dimensions[index % 4] ?? 'input', typed, {
      id: `e${index}`,
      guesses: [doubtful],
      reachAssumed: false,
    });
  });
  return aCheckIn({ entries, next });
}

function reflectionOf(checkIn: CheckIn): Reflection {
  const lines = checkIn.entries.map((entry) => ({
    week,
    entry,
    points: 1,
    credited: 1,
    factors: [{ name: 'size' as const, value: 3 }],
  }));
  const heldBack = checkIn.entries.map(({ id }) => ({
    week,
    entryId: id,
    why: 'large-without-link' as const,
    credited: 3,
    full: 6,
  }));
  return aReflection({ explanation: { lines, heldBack } });
}

function viewsWith(checkIn: CheckIn): unknown[] {
  const reflection = reflectionOf(checkIn);
  const first = checkIn.entries[0] ?? anEntry('input', 'x');
  const boxes = perDimension((dimension) =>
    checkIn.entries
      .filter((entry) => entry.dimension === dimension)
      .map(({ typed }) => typed)
      .join('\n'),
  );
  return [
    weekModal({ ...form, boxes, next: checkIn.next, lastNext: checkIn.next }),
    readBackModal({
      week,
      entries: checkIn.entries,
      voice: profile,
      family: 'ic',
      revision: 1,
      next: checkIn.next,
      all: true,
      categories,
    }),
    chooseTextModal({
      conflictId: 'c',
      newest: checkIn,
      losing: checkIn,
      revision: 1,
      locale: 'en-GB',
      zone: 'Europe/Berlin',
    }),
    lineKindModal({ week, entry: first, revision: 1, locale: 'en-GB', categories }),
    lineLinkModal({ week, entry: first, revision: 1, locale: 'en-GB' }),
    whyModal({ reflection, profile }),
    ...dimensions.map((dimension) => linesModal({ reflection, profile, dimension })),
    arithmeticModal({ reflection, profile }),
    homeJoined({ ...home, reflection, weeks: [{ week, checkIn }] }),
    madeUpModal({ reflection, profile, week: checkIn }),
    ...viewsOfQuestions(boxes.input, checkIn.next ?? ''),
  ];
}

/** Windows and Home with a question that was typed, and with what one will do. */
function viewsOfQuestions(text: string, plan: string): unknown[] {
  const issue = anIssue({ kind: 'self-reported', text, plan, aware: '2026-06-20' });
  const over = { ...issue, id: 'i2', kind: 'feedback' as const, resolved: '2026-07-01' };
  return [
    signalsModal({
      open: [aQuestion(issue)],
      over: [aQuestion(over)],
      earlier: 0,
      clocks: { precision: { answered: 0, confirmed: 0 } },
      page: 0,
      today: '2026-07-03',
      locale: 'en-GB',
    }),
    planModal({ issue, locale: 'en-GB' }),
    sinceModal({ issue, locale: 'en-GB' }),
    offModal({ issue: 'i1', locale: 'en-GB', typed: { text, why: 'Too long.' } }),
    homeJoined({ ...home, questions: [aQuestion(issue)] }),
  ];
}

describe('what a person typed', () => {
  test('fits every view, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 12 }), anything, (texts, next) => {
        const breaches = viewsWith(checkInOf(texts, next)).flatMap((view) => validateView(view));

        expect(breaches).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is never read as formatting, a ping or a link: it stands in plain text only', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...nasty.slice(0, 5)), { minLength: 1, maxLength: 6 }), (texts) => {
        const typed = texts.map((text) => `§${text}`);

        const shown = viewsWith(checkInOf(typed, '§next'));

        expect(JSON.stringify(shown)).toContain('§');
        expect(shown.flatMap(mrkdwnIn).filter((text) => text.includes('§'))).toEqual([]);
      }),
    );
  });

  test('is in no message, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 12 }), (texts) => {
        const checkIn = checkInOf(
          texts.map((text) => `§${text}`),
          '§next',
        );
        const reflection = reflectionOf(checkIn);
        const messages = [
          savedReceipt({ checkIn, profile }),
          weekReply({ reflection, checkIn, profile, charts: { kind: 'native' } }),
          weekReply({ reflection, checkIn, profile, charts: { kind: 'text', lines: ['Input ████'] } }),
        ];

        expect(messages.flatMap((message) => validateMessage(message))).toEqual([]);
        expect(JSON.stringify(messages)).not.toContain('§');
      }),
      { numRuns: 60 },
    );
  });

  test('comes back whole from a form: the inputs of a box hold every character of it', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 8 }), (texts) => {
        const output = texts.join('\n');

        const view = weekModal({ ...form, boxes: { ...perDimension(() => ''), output } });

        expect(valuesOf(view, 'box-output').replaceAll('\n', '')).toBe(output.replaceAll('\n', ''));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps its order when it is written right to left, and leaves our words where they are', () => {
    const { text } = typedText('שלום', { before: 'Input · ', after: '  (counted once)' });

    expect(text).toBe('Input · \u2068שלום\u2069  (counted once)');
  });
});

test('four hundred lines still make a view that Slack takes', () => {
  const checkIn = checkInOf(
    Array.from({ length: 400 }, (_, index) => `${index} ${'wide '.repeat(80)}`),
    'next',
  );

  expect(viewsWith(checkIn).flatMap((view) => validateView(view))).toEqual([]);
});

describe('names from a framework', () => {
  test('neither ping nor format', () => {
    expect(escaped('<!channel> *R&D* `x` snake_case')).toBe(
      '&lt;!channel&gt; \u200b*\u200bR&amp;D\u200b*\u200b ˋxˋ snake_case',
    );
  });

  test('do so in no view', () => {
    const level = {
      ...senior,
      title: '<!here> *Senior*',
      statements: perDimension(() => [{ text: '<@U1> `x`'.repeat(400), kinds: [] }]),
    };
    const reflection = aReflection({ level });
    const surfaces = [
      levelAsksModal({ level, statements: aCoverage(level), consistentWeeks: 3, fit: 'fits', profile: aProfile() }),
      whyModal({ reflection, profile }),
      homeJoined({ ...home, level, reflection }),
    ];

    expect(surfaces.flatMap((view) => validateView(view))).toEqual([]);
    expect(surfaces.flatMap(mrkdwnIn).filter((text) => /<[!@]/.test(text))).toEqual([]);
  });
});

test('a cut never splits a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const cut = clip(text, limit);

      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});

test('a monospaced block cannot be closed from within', () => {
  const block = fenced(['```', '<!channel>']);

  expect(block.match(/```/g)).toHaveLength(2);
  expect(block).not.toContain('<!');
});

function mrkdwnIn(surface: unknown): string[] {
  if (Array.isArray(surface)) return surface.flatMap(mrkdwnIn);
  if (typeof surface !== 'object' || surface === null) return [];
  const piece = surface as { readonly type?: unknown; readonly text?: unknown };
  const own = piece.type === 'mrkdwn' && typeof piece.text === 'string' ? [piece.text] : [];
  return [...own, ...Object.values(surface).flatMap(mrkdwnIn)];
}

function valuesOf(view: ReturnType<typeof weekModal>, name: string): string {
  return (
    view.blocks as readonly { readonly block_id?: string; readonly element?: { readonly initial_value?: string } }[]
  )
    .filter(({ block_id: id }) => id?.startsWith(`${name}:`))
    .map(({ element }) => element?.initial_value ?? '')
    .join('\n');
}
