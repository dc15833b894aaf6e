import { describe, expect, test } from '@jest/globals';
import { isClean, judge, type Evidence } from './oracle.js';

const ada = 'U0ADA00001';
const bo = 'U0BO000001';

/** Ada was asked and answered; Bo was asked and reminded. */
const fine: Evidence = {
  due: [ada, bo],
  asked: [
    { personId: ada, form: 'prompt' },
    { personId: bo, form: 'prompt' },
    { personId: bo, form: 'reminder' },
  ],
  acked: [{ personId: ada, mark: 'limiter qwxz' }],
  stored: new Map([[ada, '{"entries":[{"typed":"limiter qwxz shipped"}]}']]),
  offeredInHome: new Set(),
  unknown: new Map(),
  hanging: 0,
  defects: [],
};

function broken(change: Partial<Evidence>): Readonly<Record<string, readonly string[]>> {
  const findings = judge({ ...fine, ...change }).filter((finding) => finding.broken.length > 0);
  return Object.fromEntries(findings.map((finding) => [finding.rule, finding.broken]));
}

describe('the oracle of the chaos run', () => {
  test('is silent when everybody was asked once and everything acked is stored', () => {
    expect(isClean(judge(fine))).toBe(true);
  });

  test('finds an acked check-in that is not in the database', () => {
    expect(broken({ stored: new Map() })).toEqual({ 'acked check-ins lost': [ada] });
    expect(isClean(judge({ ...fine, stored: new Map() }))).toBe(false);
  });

  test('finds an acked check-in whose week holds another text, or somebody else’s', () => {
    expect(broken({ stored: new Map([[ada, '{"entries":[]}']]) })).toEqual({ 'acked check-ins lost': [ada] });
    expect(broken({ stored: new Map([[bo, 'limiter qwxz']]) })).toEqual({ 'acked check-ins lost': [ada] });
  });

  test('finds a second prompt and a second reminder for one person', () => {
    expect(broken({ asked: [...fine.asked, { personId: ada, form: 'prompt' }] })).toEqual({
      'people asked twice (two prompts)': [ada],
    });
    expect(broken({ asked: [...fine.asked, { personId: bo, form: 'reminder' }] })).toEqual({
      'people reminded twice (two reminders)': [bo],
    });
  });

  test('finds somebody who was neither asked nor reminded, and whose Home offers nothing', () => {
    const onlyAda = fine.asked.filter(({ personId }) => personId === ada);
    const rule = 'people without a DM, a reminder or the prompt in Home';
    expect(broken({ asked: onlyAda })).toEqual({ [rule]: [bo] });
    expect(broken({ asked: onlyAda, offeredInHome: new Set([bo]) })).toEqual({});
    expect(broken({ asked: [...onlyAda, { personId: bo, form: 'reminder' }] })).toEqual({});
  });

  test('finds an unknown outcome that App Home says nothing of', () => {
    const unknown = (isSaidInHome: boolean) => new Map([[bo, { isSaidInHome }]]);
    expect(broken({ unknown: unknown(false) })).toEqual({ 'unknown outcomes that Home is silent about': [bo] });
    expect(broken({ unknown: unknown(true) })).toEqual({});
  });

  test('finds deliveries that nobody finishes, and defects', () => {
    expect(broken({ hanging: 1, defects: ['a tick failed'] })).toEqual({
      'deliveries left hanging': ['a delivery'],
      'defects of machines': ['a tick failed'],
    });
  });
});
