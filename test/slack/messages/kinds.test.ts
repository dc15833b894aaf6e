import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { perDimension } from '../../../src/domain/dimension.js';
import { keyProblems } from '../../../src/domain/framework-check/keys.js';
import { keyFrom } from '../../../src/domain/framework-edit/key-from.js';
import type { Category } from '../../../src/domain/framework.js';
import { validateView } from '../../../src/local-slack/validate-blocks.js';
import { kindsValue, readKindsValue } from '../../../src/slack/ids/values.js';
import { isUnexplained, kindExplained } from '../../../src/slack/messages/kinds/explained.js';
import { kindsModal } from '../../../src/slack/messages/kinds/kinds-modal.js';
import { levelsModal } from '../../../src/slack/messages/level/levels-modal.js';
import { lineKindModal } from '../../../src/slack/messages/week/line-modals.js';
import { anEntry, senior, week } from './builders.js';

const review = defaultFramework.categories.find(({ key }) => key === 'review') ?? defaultFramework.categories[0];

describe('a kind of work', () => {
  if (review === undefined) throw new Error('There is no kind.');

  test('says what it is, examples from small to large, and what proves it', () => {
    expect(kindExplained(review, 'en-GB')).toBe(
      [
        '*Review &amp; feedback given:* Reading the work of others and saying what would make it better.',
        '_From small to large:_ one change reviewed · a design reviewed with care · a subsystem audited · a release reviewed end to end',
        '_What proves it:_ A link to the review or the comments.',
      ].join('\n'),
    );
    expect(kindExplained(review, 'de-DE')).toContain('_Was es belegt:_ Ein Link zum Review oder zu den Kommentaren.');
  });

  test('leaves out what nobody wrote', () => {
    const own: Category = { ...review, definition: '', anchors: { S: '', M: ' ', L: '', XL: '' }, evidenceHint: '' };
    expect(kindExplained({ ...own, name: 'Customer calls' }, 'en-GB')).toBe('*Customer calls*');
    expect(isUnexplained(own)).toBe(true);
    expect(kindExplained({ ...own, anchors: { ...own.anchors, L: 'a fair' } }, 'en-GB')).toContain('large:_ a fair');
  });

  test('is plain and fits, whatever a keeper wrote and however many there are', () => {
    const text = fc.oneof(
      fc.constantFrom('<!channel>', '*bold*', '&'.repeat(2000), 'x'.repeat(5000), ''),
      fc.string({ unit: 'binary', maxLength: 400 }),
    );
    const written = fc.record({ definition: text, evidenceHint: text, S: text, XL: text });
    fc.assert(
      fc.property(fc.array(written, { maxLength: 120 }), (all) => {
        const kinds = all.map(({ S, XL, ...rest }, index) => ({
          ...review,
          ...rest,
          key: `k${index}`,
          name: `Kind ${index}`,
          anchors: { ...review.anchors, S, XL },
        }));
        const window = kindsModal({ level: senior, dimension: 'input', kinds, locale: 'en-GB' });
        expect(validateView(window)).toEqual([]);
        expect(JSON.stringify(window)).not.toContain('<!channel>');
        // The sheet of a line shows definitions in its list, which editors keep to 75 characters.
        const short = kinds.map((kind) => ({ ...kind, definition: kind.definition.slice(0, 75) }));
        const sheet = lineKindModal({
          week,
          entry: anEntry('input', 'reviews x6'),
          revision: 1,
          locale: 'en-GB',
          categories: short,
        });
        expect(sheet.blocks.length).toBeLessThanOrEqual(22);
        expect(JSON.stringify(sheet.blocks.slice(2))).not.toContain('<!channel>');
      }),
      { numRuns: 30 },
    );
  });

  test('is looked up by box and level', () => {
    expect(readKindsValue(kindsValue('outcome', 'IC4'))).toEqual({
      dimension: 'outcome',
      level: 'IC4',
    });
    expect(readKindsValue('')).toEqual({ dimension: 'input', level: '' });
  });

  test.each([
    'Старший инженер по надёжности распределённых систем',
    'シニアソフトウェアエンジニア（基盤システムと信頼性）',
    '𝐒𝐞𝐧𝐢𝐨𝐫'.repeat(9),
  ])('is shown for levels with long titles in other letters: %s', (title) => {
    const key = keyFrom(title, []);
    const level = { ...senior, key, title: 'Senior' };
    expect(validateView(kindsModal({ level, dimension: 'outcome', kinds: [review], locale: 'en-GB' }))).toEqual([]);
    expect(readKindsValue(kindsValue('outcome', key))).toEqual({ dimension: 'outcome', level: key });
  });

  test('is shown for the longest key that can be published, also of two levels that are compared', () => {
    const levels = ['я', 'й'].map((letter) => ({ ...senior, key: letter.repeat(40), title: 'Senior' }));
    const known = (key: string) => ({ ...defaultFramework, levels: [{ ...senior, key, title: 'Senior' }] });
    const refused = (key: string) => keyProblems(known(key)).map(({ code }) => code);
    expect(['я'.repeat(40), 'я'.repeat(41), '𝐒'.repeat(21)].map(refused)).toEqual([
      [],
      ['key-letters'],
      ['key-letters'],
    ]);
    const shown = levels.map((level) => ({ level, statements: perDimension(() => []) }));
    const [one, other] = shown;
    if (one === undefined || other === undefined) throw new Error('There are no levels.');
    const compared = { one, other, levels, isUnread: false, consistentWeeks: 3, isJoined: false, locale: 'en-GB' };
    expect(validateView(levelsModal(compared))).toEqual([]);
    for (const { level } of shown) {
      expect(validateView(kindsModal({ level, dimension: 'outcome', kinds: [review], locale: 'en-GB' }))).toEqual([]);
    }
  });
});
