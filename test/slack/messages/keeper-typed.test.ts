import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { checkFramework } from '../../../src/domain/framework-check/check-framework.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { diffFrameworks } from '../../../src/domain/framework-diff/diff-frameworks.js';
import type { Framework } from '../../../src/domain/framework.js';
import { validateView } from '../../../src/local-slack/validate-blocks.js';
import type { EditorData } from '../../../src/slack/messages/framework/editor-data.js';
import type { Place } from '../../../src/slack/messages/framework/place.js';
import { screenOf } from '../../../src/slack/messages/framework/screens.js';
import { week } from './builders.js';

const nasty = ['<!channel>', '<@U0ADA|ping> & *bold*', '\u202eturned around', '🎉🏳️‍🌈👩🏽‍💻', '```fence```', 'x'.repeat(500)];
const words = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }));

const places: readonly Place[] = [
  { at: 'overview' },
  { at: 'levels', page: 0 },
  { at: 'add-level', role: 'ic' },
  { at: 'add-role' },
  { at: 'role', role: 'senior-manager' },
  { at: 'level', level: 'IC4', tab: 'names' },
  { at: 'level', level: 'IC4', tab: 'statements' },
  { at: 'shown-by', level: 'IC4', dimension: 'output', statement: 0 },
  { at: 'kinds', role: 'ic', dimension: 'input', page: 0 },
  { at: 'kind', kind: 'review' },
  { at: 'merge', kind: 'learning' },
  { at: 'rules' },
  { at: 'bands' },
  { at: 'differences', level: undefined, page: 0 },
  { at: 'publish' },
  { at: 'start-from' },
];

/** A draft in which everything that can be typed says something hurtful. */
function draftWith(text: string): Framework {
  const { levels, categories, bands } = defaultFramework;
  return {
    ...defaultFramework,
    levels: levels.map((level) => ({
      ...level,
      title: text,
      reachExpected: text,
      summary: text,
      statements: { ...level.statements, output: [{ text, kinds: [] }] },
    })),
    categories: categories.map((kind) => ({
      ...kind,
      name: text,
      definition: text,
      evidenceHint: text,
      words: [text],
    })),
    bands: { ...bands, names: bands.names.map((band) => ({ ...band, name: text, shortName: text })) },
  };
}

test('whatever keepers type, every screen of the editor is what Slack takes, and nothing pings', () => {
  fc.assert(
    fc.property(
      words.filter((text) => text.trim() !== ''),
      fc.constantFrom('en-GB', 'de-DE'),
      (text, locale) => {
        const framework = draftWith(text);
        const checked = checkFramework(framework);
        const data: EditorData = {
          framework,
          base: defaultFramework,
          note: '',
          revision: 1,
          versions: [{ version: 1, startsOn: week, note: text }],
          problems: 'problems' in checked ? checked.problems : [],
          changes: diffFrameworks(defaultFramework, framework),
          mondays: [week],
          now: new Date('2026-07-03T14:20:00Z'),
          locale,
        };
        for (const place of places) {
          const view = screenOf(data, place);
          expect(validateView(view)).toEqual([]);
          expect(validateView(screenOf({ ...data, notice: 'stored' }, place))).toEqual([]);
          const marked = JSON.stringify(view.blocks.filter(({ type }) => type === 'section' || type === 'context'));
          expect(marked).not.toMatch(/<[!@#]/);
        }
      },
    ),
    { numRuns: 30, seed: 3 },
  );
});
