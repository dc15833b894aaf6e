import { describe, expect, test } from '@jest/globals';
import { perDimension } from '../../../src/domain/dimension.js';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { sayOfLevel } from '../../../src/domain/framework-edit/say-of-level.js';
import type { Framework } from '../../../src/domain/framework.js';

type Statement = Framework['levels'][number]['statements']['output'][number];

const statements: readonly Statement[] = [
  { text: 'Ships features end to end without help.', kinds: ['shipped'] },
  { text: 'Writes tests for what they change.', kinds: ['quality'] },
  { text: 'Documents what others need to know.', kinds: ['docs'], size: 'M' },
];
const [ships, writes, documents] = statements.map(({ text }) => text) as [string, string, string];

/** What shows each line once the sentences of a level are these. */
function shownBy(...lines: readonly string[]): readonly (readonly string[])[] {
  const framework = structuredClone(defaultFramework);
  const level = framework.levels[0];
  if (level === undefined) throw new Error('No level.');
  level.statements.output = structuredClone([...statements]);
  const said = sayOfLevel(
    framework,
    level.key,
    perDimension((dimension) => (dimension === 'output' ? lines : undefined)),
  );
  expect(said.levels[0]?.statements.output.map(({ text }) => text)).toEqual(lines);
  return (said.levels[0]?.statements.output ?? []).map(({ kinds }) => kinds);
}

describe('a sentence that is reworded keeps what shows it', () => {
  test('while another one is added', () => {
    expect(shownBy('New.', ships, 'Writes good tests for what they change.', documents)).toEqual([
      [],
      ['shipped'],
      ['quality'],
      ['docs'],
    ]);
  });

  test('while another one goes', () => {
    expect(shownBy(ships, 'Documents everything others need to know.')).toEqual([['shipped'], ['docs']]);
  });

  test('while the others change places', () => {
    expect(shownBy(documents, 'Writes good tests for what they change.', ships)).toEqual([
      ['docs'],
      ['quality'],
      ['shipped'],
    ]);
    expect(shownBy('Documents what everybody needs to know.', ships, 'Writes tests for all they change.')).toEqual([
      ['docs'],
      ['shipped'],
      ['quality'],
    ]);
  });

  test('also when no word of it is left, as long as its neighbours stay', () => {
    expect(shownBy(ships, 'Proves it.', documents, 'New.')).toEqual([['shipped'], ['quality'], ['docs'], []]);
  });

  test('and a new one takes nothing from one that was taken out elsewhere', () => {
    expect(shownBy(writes, documents, 'Talks to customers.')).toEqual([['quality'], ['docs'], []]);
  });

  test('and the same sentence twice is shown once', () => {
    expect(shownBy(ships, writes, documents, ships)).toEqual([['shipped'], ['quality'], ['docs'], []]);
  });
});
