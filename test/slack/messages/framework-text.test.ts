import { describe, expect, test } from '@jest/globals';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { presets } from '../../../src/domain/presets.js';
import { frameworkText } from '../../../src/slack/messages/framework-text.js';
import { phrases } from '../../../src/slack/messages/phrases.js';

const { levels, categories } = defaultFramework;
const said = new Set([
  ...levels.flatMap(({ reachExpected, horizon }) => [reachExpected, horizon]),
  ...levels.flatMap(({ statements }) => Object.values(statements).flatMap((all) => all.map(({ text }) => text))),
  ...categories.flatMap(({ name, definition, anchors, evidenceHint }) => [
    name,
    definition,
    ...Object.values(anchors),
    evidenceHint,
  ]),
  ...presets.map(({ name }) => name),
]);

describe('what the default framework says', () => {
  test('is said in German too, every sentence and every kind of work', () => {
    const { defaultFramework: german } = phrases('de');

    expect([...said].filter((text) => german[text] === undefined)).toEqual([]);
    expect(Object.keys(german).filter((text) => !said.has(text))).toEqual([]);
  });

  test('fits where a kind of work is chosen: 75 characters', () => {
    const chosen = categories.flatMap(({ name, definition }) => [name, definition]);

    expect(chosen.map((text) => frameworkText(text, 'de')).filter((text) => text.length > 75)).toEqual([]);
  });
});

test('what a company wrote itself stays as it is written', () => {
  expect(frameworkText('We ship on Fridays.', 'de-DE')).toBe('We ship on Fridays.');
});
