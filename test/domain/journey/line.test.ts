import { describe, expect, test } from '@jest/globals';
import { evidenceOf } from '../../../src/domain/journey/evidence.js';
import { openingOf, type JourneyNote } from '../../../src/domain/journey/journey-note.js';
import { lineOf } from '../../../src/domain/journey/line.js';
import { sinceAlways } from '../../../src/domain/assignment.js';
import { week } from '../builders.js';

const notes: readonly JourneyNote[] = [
  { kind: 'job', id: 'j', day: '2020-03-02', to: '2024-12-31', text: 'first job' },
  { kind: 'opening', id: 'o1', day: '2026-01-05', values: 'calm', gaps: '  ' },
  { kind: 'struggle', id: 's', day: '2026-03-02', text: 'nobody decided', tried: 'wrote it down' },
  { kind: 'review', id: 'r', day: '2026-07-01', from: '2026-01-01', to: '2026-06-30', rating: 3, scale: { size: 5 } },
  { kind: 'opening', id: 'o2', day: '2026-06-01', map: 'two teams' },
];
const assignments = [
  { level: 'Mid', validFrom: sinceAlways, ramp: 'none' as const },
  { level: 'Senior', validFrom: week('2026-W10'), ramp: 'promotion' as const, company: 'Sprocket' },
];

describe('the line of the journey', () => {
  test('is newest first, has the levels between and the one that always held last, and earlier openings alone', () => {
    const line = lineOf(notes, assignments).map((item) => `${item.day ?? '–'} ${item.kind}`);

    expect(line).toEqual([
      '2026-07-01 review',
      '2026-03-02 struggle',
      '2026-03-02 station',
      '2026-01-05 opening',
      '2020-03-02 job',
      '– station',
    ]);
    expect(openingOf(notes)?.id).toBe('o2');
  });

  test('shows one kind alone', () => {
    expect(lineOf(notes, assignments, 'job').map(({ kind }) => kind)).toEqual(['job']);
    expect(lineOf(notes, assignments, 'station')).toEqual([
      { kind: 'station', day: '2026-03-02', level: 'Senior', company: 'Sprocket' },
      { kind: 'station', level: 'Mid' },
    ]);
  });
});

describe('what advice may cite', () => {
  test('is every text that says something, under a name that stays, the earliest first', () => {
    expect(evidenceOf(notes)).toEqual([
      { id: 'j', day: '2020-03-02', kind: 'job', text: 'first job' },
      { id: 'o1.values', day: '2026-01-05', kind: 'values', text: 'calm' },
      { id: 's', day: '2026-03-02', kind: 'struggle', text: 'nobody decided' },
      { id: 's.tried', day: '2026-03-02', kind: 'tried', text: 'wrote it down' },
      { id: 'o2.map', day: '2026-06-01', kind: 'map', text: 'two teams' },
    ]);
  });
});
