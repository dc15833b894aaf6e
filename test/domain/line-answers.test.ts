import { describe, expect, test } from '@jest/globals';
import type { Entry } from '../../src/domain/entry.js';
import {
  boxesOf,
  changeEntry,
  correctionKey,
  mergeLines,
  prefixedLine,
  readBox,
  readLine,
} from '../../src/domain/line.js';
import { week } from './builders.js';
import { inBox } from './line-categories.js';

function entry(typed: string, dimension: Entry['dimension'] = 'input', id = typed): Entry {
  return { ...readLine(typed, inBox(dimension)), id };
}

function counter(): () => string {
  let next = 0;
  return () => `new-${(next += 1)}`;
}

describe('Editing the text of a week', () => {
  test('keeps id and answers of lines that did not change', () => {
    const answered = changeEntry(entry('p95 900 → 400 ms', 'outcome', 'a'), {
      reach: 'another-team',
      result: 'better',
    });
    const merged = mergeLines([answered], readBox('users are happy\np95 900 → 400 ms', inBox('outcome')), counter());
    expect(merged.map(({ id }) => id)).toEqual(['new-1', 'a']);
    expect(merged[1]).toEqual(answered);
  });

  test('reads a changed line anew, under the id it had', () => {
    const answered = changeEntry(entry('reviews x6', 'input', 'a'), { size: 'L' });
    const merged = mergeLines([answered], readBox('reviews x7', inBox('input')), counter());
    expect(merged).toMatchObject([{ id: 'a', count: 7, size: 'S' }]);
  });

  test.each([
    ['a word more', 'cache rewrite shipped', 'cache rewrite shipped for search, with a switch to turn it off, 3d'],
    ['a slip of the keys', 'rate limter shiped', 'rate limiter shipped'],
    ['other words around the same link', 'limiter https://x.example/1', 'what throttles now https://x.example/1'],
    ['other letters', 'Überlauf im Import behoben', 'überlauf im import endlich behoben'],
  ])('takes a line for the same with %s', (_, before, after) => {
    const old = { ...entry(before, 'output', 'a'), cameFrom: [{ week: week('2026-W20'), entry: 'older' }] };
    const merged = mergeLines([old], readBox(after, inBox('output')), counter());
    expect(merged).toMatchObject([{ id: 'a', typed: after, cameFrom: [{ entry: 'older' }] }]);
  });

  test.each([
    ['something else', 'cache rewrite shipped', 'hired two engineers'],
    ['three letters within', 'ADR', 'adrenaline tests for the deploy pipeline'],
    ['no letters at all', '🚀', '🎉'],
  ])('does not take %s for the same line', (_, before, after) => {
    const merged = mergeLines([entry(before, 'output', 'a')], readBox(after, inBox('output')), counter());
    expect(merged).toMatchObject([{ id: 'new-1', typed: after }]);
    expect(merged[0]).not.toHaveProperty('cameFrom');
  });

  test('finds each reworded line again though two were swapped', () => {
    const old = [entry('rate limiter shipped', 'output', 'a'), entry('quota page shipped', 'output', 'b')];
    const merged = mergeLines(
      old,
      readBox('the quota page is shipped\nthe rate limiter is shipped', inBox('output')),
      counter(),
    );
    expect(merged.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('looks for no old line in a week that was written anew as a whole', () => {
    const old = Array.from({ length: 60 }, (_, at) => entry(`review number ${at}`, 'input', `old-${at}`));
    const anew = Array.from({ length: 60 }, (_, at) => `review of number ${at}`).join('\n');
    const merged = mergeLines(old, readBox(anew, inBox('input')), counter());
    expect(merged.every(({ id }) => id.startsWith('new-'))).toBe(true);
  });

  test('matches duplicates one to one', () => {
    const twice = [entry('reviews', 'input', 'a'), entry('reviews', 'input', 'b')];
    const merged = mergeLines(twice, readBox('reviews\nreviews\nreviews', inBox('input')), counter());
    expect(merged.map(({ id }) => id)).toEqual(['a', 'b', 'new-1']);
  });

  test('reads a line anew in another box, under the id it had, and takes no answer along', () => {
    const answered = changeEntry(entry('ADR', 'input', 'a'), { ownership: 'contributed' });
    const merged = mergeLines([answered], readBox('ADR', inBox('output')), counter());
    expect(merged).toMatchObject([{ id: 'a', dimension: 'output', ownership: 'led' }]);
  });

  test('looks for reworded lines in their own box only', () => {
    const merged = mergeLines([entry('ADR', 'input', 'a')], readBox('ADR on queues', inBox('output')), counter());
    expect(merged.map(({ id }) => id)).toEqual(['new-1']);
  });

  test('keeps what another person said while its link stands, whatever the words around it are by now', () => {
    const link = 'https://acme.slack.com/archives/C1/p1';
    const said = changeEntry(entry(`thanks from search “you saved us” ${link}`, 'outcome', 'a'), {
      evidence: 'corroborated',
    });
    const merged = mergeLines(
      [said],
      readBox(`search is paged less ${link}\nnew ${link}2`, inBox('outcome')),
      counter(),
    );
    expect(merged).toMatchObject([
      { id: 'a', evidence: 'corroborated' },
      { id: 'new-1', evidence: 'linked' },
    ]);
  });

  test('shows bullets and spaces of the person again', () => {
    const entries = [entry('- reviews x6'), entry('  shipped it  ', 'output'), entry('• 1:1s x3')];
    expect(boxesOf(entries)).toEqual({
      input: '- reviews x6\n• 1:1s x3',
      output: '  shipped it  ',
      outcome: '',
      impact: '',
    });
  });

  test('drops blank lines and empty bullets only', () => {
    const box = '\n- \n•\n  \n1. one\r\n* two\u2028- [ ] three\n[x] four\n-five\n- [x]\n—';
    expect(readBox(box, inBox('output')).map(({ text }) => text)).toEqual(['one', 'two', 'three', '[x] four', '-five']);
  });
});

describe('An answer', () => {
  test('about the reach is no longer assumed and settles that guess', () => {
    const before = entry('users stopped complaining', 'outcome');
    expect(before).toMatchObject({ reach: 'another-team', reachAssumed: true });
    const after = changeEntry(before, { reach: 'company' });
    expect(after).toMatchObject({ reach: 'company', reachAssumed: false });
    expect(after.guesses.map(({ about }) => about)).not.toContain('reach');
  });

  test('that agrees with the suggestion counts as an answer too', () => {
    expect(changeEntry(entry('x', 'outcome'), { reach: 'team' })).toMatchObject({ reach: 'team', reachAssumed: false });
  });

  test('about something else leaves the reach assumed', () => {
    expect(changeEntry(entry('x', 'outcome'), { result: 'partly' })).toMatchObject({
      result: 'partly',
      reachAssumed: true,
    });
  });

  test('from the second guess takes the count back', () => {
    const before = entry('5 whys on the outage');
    const second = before.guesses.find(({ doubtful }) => doubtful)?.alternatives[0];
    const after = changeEntry(before, second ?? {});
    expect(after).toMatchObject({ count: 1, guesses: [] });
  });

  test.each([
    [0, 1],
    [-3, 1],
    [99, 30],
    [2.4, 2],
    [Number.NaN, 1],
  ])('of count %p becomes %p', (count, kept) => {
    expect(changeEntry(entry('reviews'), { count }).count).toBe(kept);
  });

  test('that moves a line to another box leaves the kind behind and counts an outcome once', () => {
    const moved = changeEntry(entry('reviews x6'), { dimension: 'outcome' });
    expect(moved).toMatchObject({ dimension: 'outcome', count: 1, typed: 'reviews x6' });
    expect(moved.category).toBeUndefined();
  });

  test('that follows "move to?" takes the kind along and drops the tag', () => {
    const before = entry('#outage call');
    const second = before.guesses.find(({ about }) => about === 'dimension')?.alternatives[0];
    const after = changeEntry(before, second ?? {});
    expect(after).toMatchObject({ dimension: 'output', category: 'incident-fixed', guesses: [] });
    expect(after.tag).toBeUndefined();
  });

  test('never touches the entry it was given', () => {
    const before = entry('reviews x6');
    const copy = structuredClone(before);
    changeEntry(before, { count: 2, category: 'learning' });
    expect(before).toEqual(copy);
  });
});

describe('A fix', () => {
  test('is remembered for the same words, whatever the number', () => {
    expect(correctionKey('5 whys on the outage')).toBe('whys on the outage');
    const corrections = { [correctionKey('5 whys on the outage')]: { count: 1 } };
    const reading = readLine('6 Whys on the outage', inBox('input', { corrections }));
    expect(reading).toMatchObject({ count: 1, guesses: [] });
  });

  test('is found by the words of the entry as well as by what was typed', () => {
    const { text, typed } = entry('- Pairing on billing x3 #pairing https://x.example/1');
    expect(correctionKey(text)).toBe('pairing on billing');
    expect(correctionKey(typed)).toBe('pairing on billing');
  });

  test('of a guess does not overrule a plain count of this week', () => {
    const corrections = { reviews: { count: 1 } };
    expect(readLine('reviews x4', inBox('input', { corrections })).count).toBe(4);
  });

  test('of kind, size, part and box is applied', () => {
    const corrections = { 'vendor sync': { category: 'learning', size: 'S' as const, ownership: 'shared' as const } };
    const reading = readLine('vendor sync', inBox('input', { corrections }));
    expect(reading).toMatchObject({ category: 'learning', size: 'S', ownership: 'shared' });
    const moved = readLine('vendor sync', inBox('input', { corrections: { 'vendor sync': { dimension: 'output' } } }));
    expect(moved.dimension).toBe('output');
  });

  test('never answers who felt it', () => {
    const corrections = { 'search is faster': { reach: 'company' as const } };
    expect(readLine('search is faster', inBox('outcome', { corrections }))).toMatchObject({
      reach: 'team',
      reachAssumed: true,
    });
  });

  test('under a name every object has is none', () => {
    expect(readLine('constructor', inBox('input')).text).toBe('constructor');
  });
});

describe('A line of /mirror log', () => {
  test.each([
    ['reviews x6', { dimension: 'output', named: false, text: 'reviews x6' }],
    ['in: reviews x6', { dimension: 'input', named: true, text: 'reviews x6' }],
    ['IN:reviews', { dimension: 'input', named: true, text: 'reviews' }],
    ['out: shipped', { dimension: 'output', named: true, text: 'shipped' }],
    ['outcome: p95 40 → 3', { dimension: 'outcome', named: true, text: 'p95 40 → 3' }],
    ['impact: kept', { dimension: 'impact', named: true, text: 'kept' }],
    ['@mon in: reviews', { dimension: 'input', named: true, weekday: 1, text: 'reviews' }],
    ['in: @sun reviews', { dimension: 'input', named: true, weekday: 7, text: 'reviews' }],
    ['@wednesday shipped', { dimension: 'output', named: false, weekday: 3, text: 'shipped' }],
    ['in: pairing, 1d @mon', { dimension: 'input', named: true, weekday: 1, text: 'pairing, 1d' }],
    ['@tue moved the demo to @fri', { dimension: 'output', named: false, weekday: 2, text: 'moved the demo to @fri' }],
    ['asked kim@mon', { dimension: 'output', named: false, text: 'asked kim@mon' }],
    ['@monique shipped', { dimension: 'output', named: false, text: '@monique shipped' }],
    ['in the end: shipped', { dimension: 'output', named: false, text: 'in the end: shipped' }],
    ['in: out: both', { dimension: 'input', named: true, text: 'out: both' }],
    ['', { dimension: 'output', named: false, text: '' }],
  ])('%j is understood', (text, expected) => {
    expect(prefixedLine(text)).toEqual(expected);
  });
});
