import { describe, expect, test } from '@jest/globals';
import { judge } from './advisories.mjs';

/** As npm says it. */
function answer(counts: Record<string, number>, vulnerabilities: object = {}): string {
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: counts } });
}

describe('the answer of the advisory service', () => {
  test('without anything high passes, and says what is below', () => {
    expect(judge(answer({ low: 1, moderate: 2, high: 0, critical: 0, total: 3 }))).toEqual({
      failed: false,
      answered: true,
      sentence: 'No known weakness of level high or critical; 3 below that.',
    });
  });

  test.each(['high', 'critical'])('with something %s fails, and names it', (severity) => {
    const found = judge(answer({ high: 0, critical: 0, total: 1, [severity]: 1 }, { x: { name: 'x', severity } }));

    expect(found).toMatchObject({ failed: true, answered: true });
    expect(found.sentence).toContain(`x (${severity})`);
  });

  test.each([
    ['nothing', ''],
    ['an error', JSON.stringify({ message: '405 Method Not Allowed - POST https://somewhere/-/npm/v1', error: {} })],
    ['something else', '[]'],
  ])('that is %s is never taken for a pass: it is said that nobody asked', (_, text) => {
    const { answered, sentence } = judge(text);

    expect([answered, sentence.startsWith('NOT CHECKED')]).toEqual([false, true]);
    expect(sentence).not.toContain('http');
  });
});
