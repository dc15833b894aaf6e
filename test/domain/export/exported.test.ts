import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { profileSchema } from '../../../src/domain/profile.js';
import { exportedSchema, writeExported } from '../../../src/domain/export/exported.js';
import { readExported } from '../../../src/domain/export/read-exported.js';
import { trailingWeeks } from '../../../src/domain/week.js';
import { buildCheckIn, buildEntry, week } from '../builders.js';
import { buildExported, exported } from './builders.js';

const whole = writeExported(buildExported());

describe('a file of everything', () => {
  test('reads back as what it was, whatever was typed', () => {
    fc.assert(
      fc.property(exported, (everything) => {
        expect(readExported(writeExported(everything))).toEqual({ outcome: 'read', value: everything });
      }),
      { numRuns: 200 },
    );
  });

  test('that was made before there were open questions, hypotheses and a journey reads as one without any', () => {
    const everything = buildExported();
    const { issues: _issues, hypotheses: _hypotheses, journey: _journey, ...earlier } = everything;

    expect(readExported(JSON.stringify(earlier))).toEqual({ outcome: 'read', value: everything });
  });

  test('never opens when its end is missing, and says so', () => {
    for (let length = whole.trimEnd().length - 1; length > 40; length -= 7) {
      expect(['truncated', 'damaged']).toContain(readExported(whole.slice(0, length)).outcome);
    }
    expect(readExported(whole.slice(0, whole.length / 2 - 1)).outcome).toBe('truncated');
  });

  test.each([
    ['nothing at all', '', 'foreign'],
    ['a list of numbers', '[1,2,3]', 'foreign'],
    ['a package file', '{"name":"somebody","version":"1.0.0"}', 'foreign'],
    ['a page', '<!doctype html><title>Hello</title>', 'foreign'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'foreign'],
    ['a torn line inside', whole.replace('"entries": [', '"entries": ['.slice(0, -1)), 'damaged'],
    ['a week that does not exist', whole.replaceAll('2026-W27', '2026-W54'), 'damaged'],
    ['a count nobody can type', whole.replace('"count": 1', '"count": 1e9'), 'damaged'],
    ['an id that no button could carry', whole.replace(/"id": "entry-\d+"/, `"id": "${'x'.repeat(300)}"`), 'damaged'],
    ['a later version', whole.replace('"version": 1', '"version": 2'), 'newer'],
    [
      'a later version of another shape',
      '{"format":"performance-mirror","version":7,"everything":{"is":"different"}}',
      'newer',
    ],
    ['a thousand open brackets', `{"format":"performance-mirror","version":1,"a":${'['.repeat(200_000)}`, 'truncated'],
  ])('with %s is told apart', (_, text, outcome) => {
    expect(readExported(text).outcome).toBe(outcome);
  });

  test('the same week or the same line twice is damage', () => {
    const [checkIn = buildCheckIn(week('2026-W27'))] = buildExported().checkIns;
    const twice = buildExported({ checkIns: [checkIn, checkIn] });
    const line = buildEntry('output');
    const lines = buildExported({ checkIns: [buildCheckIn(week('2026-W27'), [line, line])] });

    expect(readExported(JSON.stringify(twice)).outcome).toBe('damaged');
    expect(readExported(JSON.stringify(lines)).outcome).toBe('damaged');
  });

  test('with more lines than people write is not taken: every press would judge them all', () => {
    const lines = (count: number) => Array.from({ length: count }, () => buildEntry('output'));
    const read = (counts: readonly number[]) => {
      const checkIns = trailingWeeks(week('2026-W24'), counts.length).map((key, at) =>
        buildCheckIn(key, lines(counts[at] ?? 0)),
      );
      return readExported(writeExported(buildExported({ checkIns }))).outcome;
    };

    expect(read([300])).toBe('read');
    expect(read([301])).toBe('too-much');
    expect(read(Array.from({ length: 70 }, () => 290))).toBe('too-much');
  });

  test('reaches no prototype', () => {
    const evil = whole.replace('"corrections": {}', '"corrections": {"__proto__": {"polluted": true, "count": 3}}');
    expect(evil).not.toBe(whole);
    const read = readExported(evil);

    expect(read.outcome).toBe('read');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(read.outcome === 'read' && Object.getPrototypeOf(read.value.corrections)).toBe(Object.prototype);
  });

  test('a mark at the start and Windows line ends are nothing', () => {
    expect(readExported(`\ufeff${whole.replaceAll('\n', '\r\n')}`).outcome).toBe('read');
  });

  test('fields it does not know are left out, so a row can carry more than the file', () => {
    const more = { ...buildExported(), secret: 'key', checkIns: [{ ...buildExported().checkIns[0], channelId: 'D0' }] };

    expect(writeExported(more as never)).not.toMatch(/secret|channelId|D0/);
  });

  test('everything of a profile is taken out or stays behind on purpose', () => {
    const taken = ['corrections', 'own', 'shares', ...Object.keys(exportedSchema.shape.settings.shape)];
    // From Slack, or about this mirror alone.
    const left = [
      'zone',
      'locale',
      'consentedAt',
      'pausedUntil',
      'pausedFrom',
      'stoppedAt',
      'linesTakenAt',
      'versionSeen',
      'fitSeen',
      'changed',
      'ownChanged',
    ];

    expect(Object.keys(profileSchema.shape).toSorted()).toEqual([...taken, ...left].toSorted());
  });
});
