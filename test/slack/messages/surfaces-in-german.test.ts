import { describe, expect, test } from '@jest/globals';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';
import { framework, mark } from './builders.js';
import { englishIn, textsOf } from './english.js';
import { everySurface } from './every-surface.js';
import { wordsOn } from './words-on.js';

const { messages, views } = everySurface('de-DE');

describe.each(Object.entries(messages))('the message "%s" in German', (_, build) => {
  test('is what Slack takes', () => {
    expect(validateMessage(build())).toEqual([]);
  });

  test('carries nothing that somebody typed', () => {
    expect(JSON.stringify(build())).not.toContain(mark);
  });

  test('says neither a number of percent nor a band on a lock screen', () => {
    expect(build().text).not.toMatch(/%|Meeting|Strong|Outstanding|Partially|Under|Stufe/);
  });

  test('has no English words of ours', () => {
    expect(wordsOn(build()).flatMap((text) => englishIn(text, framework))).toEqual([]);
  });

  test('has no label that is cut', () => {
    expect(cutIn(build())).toEqual([]);
  });
});

describe.each(Object.entries(views))('the view "%s" in German', (_, build) => {
  test('is what Slack takes', () => {
    expect(validateView(build())).toEqual([]);
  });

  test('has no English words of ours', () => {
    expect(wordsOn(build()).flatMap((text) => englishIn(text, framework))).toEqual([]);
  });

  test('has no label that is cut', () => {
    expect(cutIn(build())).toEqual([]);
  });
});

/** Titles of 24 characters, labels of 75 and headers of 150 that end in … were too long. */
function cutIn(surface: unknown): readonly string[] {
  const cut = wordsOn(surface).filter((text) => [24, 75, 150].includes(text.length) && text.endsWith('…'));
  return cut.filter((text) => !textsOf(framework).some((long) => long.startsWith(text.slice(0, -1))));
}
