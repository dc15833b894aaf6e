import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { WeekKey } from '../../src/domain/week.js';
import type { ClickOptions, Driver } from '../../src/local-slack/driver.js';
import type { Choice } from '../../src/local-slack/payloads/choice.js';
import { keepNote } from '../../src/use-cases/keep-journey-note.js';
import { livedThrough } from './acts.js';
import { afterHome, joinForPrompt, modalAfter, offersOn, openHome, wordsOn } from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

const weeks = ['2026-W20', '2026-W21', '2026-W22', '2026-W23', '2026-W24', '2026-W25', '2026-W26'] as WeekKey[];
const mark = 'zebra';

let town: Town;
let driver: Driver;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
  driver = await joinForPrompt(town, ada);
});

afterEach(() => town.close());

const notes = async () => town.app.deps.store.readJourney((await town.mirrorOf(ada)).person);
const issues = async () => town.app.deps.store.readIssues((await town.mirrorOf(ada)).person);
const front = () => wordsOn(driver.currentView());
const errors = () => Object.values(driver.currentView()?.errors ?? {}).join(' ');
const openJourney = () => modalAfter(town, ada, () => driver.command('journey'));
const press = async (action: string, shown: string, options: ClickOptions = {}) => {
  await driver.click(action, options);
  await town.slack.until(() => front().includes(shown), shown);
};
const add = () => press('journey_add', '"career_text"');
/** What is handed in closes its window first; the one below follows. */
const submit = (fields: Readonly<Record<string, Choice>>) => driver.submitView(fields);
const shows = (words: string) => town.slack.until(() => front().includes(words), words);

describe('the opening of the journey', () => {
  it('is offered in the fourth week, in App Home alone, and goes when it is answered', async () => {
    await livedThrough(town, ada, weeks.slice(-3));
    expect(offersOn(await openHome(town, ada))).not.toContain('journey_opening');
    await livedThrough(town, ada, weeks.slice(0, 1));
    const sent = driver.messages().length;
    expect(offersOn(await openHome(town, ada))).toContain('journey_opening');

    await modalAfter(town, ada, () => driver.click('journey_opening', { surface: { kind: 'home' } }));
    await afterHome(town, ada, () => driver.submitView({ opening_values: `calm ${mark}`, opening_gaps: 'budgets' }));

    await shows(`What matters: calm ${mark}`);
    expect(front()).not.toContain('Where to:');
    expect(offersOn(driver.home())).not.toContain('journey_opening');
    expect(driver.messages()).toHaveLength(sent);
    expect(JSON.stringify(driver.messages())).not.toContain(mark);
  });

  it('that is left out is offered no more, and waits in the journey', async () => {
    await livedThrough(town, ada, weeks.slice(-4));
    await openHome(town, ada);
    await afterHome(town, ada, () => driver.click('journey_skip', { surface: { kind: 'home' } }));
    expect(offersOn(driver.home())).not.toContain('journey_opening');

    await openJourney();
    await shows('The three opening questions were left out.');
    await press('journey_opening', '"opening_map"');
    await submit({ opening_map: 'two teams, in two years' });
    await shows('Where to: two teams, in two years');
  });

  it('can be left out in the journey itself', async () => {
    await openJourney();
    await driver.click('journey_skip');

    await shows('The three opening questions were left out.');
  });
});

describe('notes of the journey', () => {
  it('are added, shown by kind, changed and removed', async () => {
    await openJourney();
    await add();
    await submit({ career_text: 'the export is fast' });
    await add();
    await press('career_kind', '"career_to"', { choose: 'job' });
    await submit({ career_day: '2021-02-01', career_to: '2025-01-31', career_text: `first ${mark}` });
    await shows('Accomplishment · Friday 3 July\\nthe export is fast');
    await shows(`Job · 1 February 2021 to 31 January 2025\\nfirst ${mark}`);
    await shows('Level · from the beginning\\nSenior');

    await driver.click('journey_show', { choose: 'job' });
    await town.slack.until(() => !front().includes('the export is fast'), 'jobs alone');
    const blockId = `journey-note::${(await notes())[0]?.id}`;
    await press('journey_menu', 'Change a note', { blockId, choose: 'change' });
    await submit({ career_text: 'another job' });
    await shows('another job');
    expect(front()).not.toContain('the export is fast');

    await press('journey_menu', 'Remove this note?', { blockId, choose: 'remove' });
    await submit({});
    await shows('Nothing of this kind is noted yet.');
    expect(await notes()).toMatchObject([{ kind: 'accomplishment' }]);
  });

  it('that are longer than the list shows say where the rest stands', async () => {
    await openJourney();
    await add();
    await submit({ career_text: `${'on and '.repeat(80)}the end` });
    await shows('…\\nThe rest stands under “Change…”.');
  });

  it('that two windows change keep both texts, and the second one says so', async () => {
    await openJourney();
    await add();
    await submit({ career_text: 'the export is fast' });
    await shows('the export is fast');
    const [first] = await notes();
    const blockId = `journey-note::${first?.id}`;
    await press('journey_menu', 'Change a note', { blockId, choose: 'change' });
    // Another kind and back brings the window anew; it still knows what it was filled from.
    await press('career_kind', '"career_tried"', { choose: 'struggle' });
    await press('career_kind', 'What worked out?', { choose: 'accomplishment' });
    const meanwhile = { kind: 'accomplishment' as const, day: '2026-07-03', text: 'changed elsewhere', tried: '' };
    await keepNote(town.app.deps, await town.mirrorOf(ada), first?.id ?? '', meanwhile);
    await submit({ career_text: `typed here, ${mark}` });

    await shows('That note was changed in another window meanwhile.');
    await shows('changed elsewhere');
    await shows(`typed here, ${mark}`);
    const kept = (await notes()).map((note) => ('text' in note ? note.text : ''));
    expect(new Set(kept)).toEqual(new Set(['changed elsewhere', `typed here, ${mark}`]));
    // The next window is filled from what stands there now.
    await press('journey_menu', 'Change a note', { blockId, choose: 'change' });
    await submit({ career_text: 'in place' });
    await shows('in place');
    expect(front()).not.toContain('changed elsewhere');
    expect(front()).not.toContain('meanwhile');
  });

  it('keep what was typed when the kind is changed, also what that kind has no place for', async () => {
    await openJourney();
    await add();
    await press('career_kind', '"career_tried"', { choose: 'struggle' });
    driver.type({ career_text: 'nobody decided', career_tried: 'wrote it down' });
    await press('career_kind', 'What worked out?', { choose: 'accomplishment' });
    await driver.submitView();
    expect(errors()).toContain('What was tried belongs to a struggle.');
    expect(JSON.stringify(driver.values())).toContain('wrote it down');

    await press('career_kind', '"career_tried"', { choose: 'struggle' });
    await submit({});
    expect(await notes()).toMatchObject([{ kind: 'struggle', text: 'nobody decided', tried: 'wrote it down' }]);
  });

  it.each([
    ['nothing but spaces', { career_text: '  ' }, 'Write a few words, or close this window.'],
    ['a day to come', { career_day: '2026-07-04' }, 'That day is still to come.'],
    ['a day before 1970', { career_day: '1969-01-01' }, 'That day is before 1970.'],
  ])('with %s are refused under their field, and nothing typed is lost', async (_, fields, sentence) => {
    await openJourney();
    await add();
    await driver.submitView({ career_text: mark, ...fields });

    expect(errors()).toContain(sentence);
    expect(await notes()).toEqual([]);
  });

  it('that end before they begin are refused under the end', async () => {
    await openJourney();
    await add();
    await press('career_kind', '"career_to"', { choose: 'job' });
    await driver.submitView({ career_text: mark, career_day: '2025-02-01', career_to: '2025-01-31' });

    expect(driver.currentView()?.errors).toEqual({ 'career-to': expect.stringContaining('before the first day') });
    expect(JSON.stringify(driver.values())).toContain(mark);
  });

  it('begin with what was typed behind the word, and no message carries it', async () => {
    await modalAfter(town, ada, () => driver.command(`journey ${mark} shipped`));
    await submit({});

    await shows(`${mark} shipped`);
    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toContain(mark);
  });

  it('are found, and lead from there to the journey', async () => {
    await modalAfter(town, ada, () => driver.command(`journey ${mark} shipped`));
    await submit({ career_day: '2019-05-06' });
    await driver.closeView(true);
    await modalAfter(town, ada, () => driver.command(`find ${mark}`));
    await shows(`Journey · ${mark} shipped`);
    await driver.click('journey');
    await shows('Accomplishment · 6 May 2019');
  });
});

describe('an official review', () => {
  const openReviews = () => modalAfter(town, ada, () => driver.command('review'));
  const record = () => press('review_add', '"review_rating"');

  it('that reads lower than the weeks becomes an open question with its time to awareness', async () => {
    await livedThrough(town, ada, [...weeks, '2026-W17', '2026-W18', '2026-W19'] as WeekKey[]);
    await openReviews();
    await shows('No review is recorded yet.');
    await record();
    await submit({
      review_day: '2026-07-01',
      review_rating: '1 of 5',
      review_names: `${mark}, low, solid, good, great`,
      review_said: `the work is not known outside, says ${mark}`,
      review_surprise: 'expected-better',
    });
    await shows('The review is kept.');
    await shows(`the work is not known outside, says ${mark}`);

    await afterHome(town, ada, () => driver.submitView({ review_issue_since: '2026-06-01' }));

    await shows(`Rated 1 of 5: ${mark}`);
    expect(front()).toMatch(/ read today: [^.]*of what Senior asks\./);
    expect(front()).toMatch(/On a scale of five, the review lies [\d.]+ steps? below the mirror\./);
    await shows('Better had been expected · an open question, noticed after 30 days');
    expect(await issues()).toMatchObject([
      { kind: 'feedback', onset: '2026-06-01', detected: '2026-07-01', aware: '2026-07-01' },
    ]);
    expect(wordsOn(driver.home())).toContain('noticed after 30 days');
    expect(JSON.stringify([driver.messages(), driver.ephemerals()])).not.toMatch(new RegExp(`${mark}|1 of 5`));
  });

  it('closed without a question stays a review, and its scale is remembered', async () => {
    await openReviews();
    await record();
    await submit({ review_rating: '2 of 3', review_names: 'a, b, c', review_ticks: ['learned-now'] });
    await driver.closeView();
    await shows('Rated 2 of 3: b');
    await shows('Learned only with it');
    await record();
    await shows('A number alone is taken as one of 3.');
    await submit({ review_rating: '3' });

    await shows('Rated 3 of 3: c');
    expect(await issues()).toEqual([]);
    const blockId = `journey-note::${(await notes()).find((note) => note.kind === 'review' && note.rating === 3)?.id}`;
    await driver.click('review_menu', { blockId, choose: 'question' });
    await shows('What is it about?');
    await driver.closeView();
    await driver.click('review_menu', { blockId, choose: 'change' });
    await shows('Change a review');
    expect(front()).toContain('"initial_value":"3 of 3"');
    await submit({ review_rating: '1 of 3' });
    await shows('Rated 1 of 3: a');
    await press('review_menu', 'Remove this note?', { blockId, choose: 'remove' });
    await submit({});
    expect(await notes()).toHaveLength(1);
  });

  it.each([
    ['a rating outside its scale', { review_rating: '6 of 5' }, 'This scale goes from 1 to 5.'],
    ['a rating that nobody can read', { review_rating: 'rather good' }, 'That is not read as a rating.'],
    ['a name without the others', { review_rating: 'B+' }, 'write the names of all steps into the box below'],
    [
      'a name that is none of the steps',
      { review_rating: 'Exceds', review_names: 'Low, Meets, Exceeds' },
      '“Exceds” is none of your steps: Low, Meets, Exceeds.',
    ],
    ['a rating finer than halves', { review_rating: '4.25 of 5' }, 'so halves are fine: write it like “4.5 of 5”.'],
    ['a number of how many', { review_rating: '3' }, 'Of how many? Write it like “3 of 5”.'],
    ['fewer names than steps', { review_rating: '3 of 5', review_names: 'a, b' }, 'The names below are not 5.'],
    ['nothing said', {}, 'Write the rating above, or a few words of what was said.'],
    ['weeks long after it was heard', { review_day: '2026-02-28', review_said: 'x' }, 'more than three months after'],
    ['a period that ends before it begins', { review_to: '2025-01-01', review_said: 'x' }, 'before the first day'],
    ['a day to come', { review_day: '2026-07-04', review_said: 'x' }, 'That day is still to come.'],
  ])('with %s is refused under its field, and nothing typed is lost', async (_, fields, sentence) => {
    await openReviews();
    await record();
    await driver.submitView({ review_company: mark, ...fields });

    expect(errors()).toContain(sentence);
    expect(JSON.stringify(driver.values())).toContain(mark);
    expect(await notes()).toEqual([]);
  });

  it('told by the mirror before is linked to the question that it had asked', async () => {
    const { person } = await town.mirrorOf(ada);
    await town.app.deps.store.keepIssue(person, {
      id: 'i1',
      kind: 'drop',
      onset: '2026-03-02',
      onsetBy: 'detector',
      detected: '2026-04-03',
    });
    await openReviews();
    await record();
    await submit({ review_said: 'lighter than before', review_ticks: ['learned-now'] });
    await shows('The mirror had asked about these weeks on Friday 3 April.');
    await afterHome(town, ada, () => driver.submitView({}));

    expect(await issues()).toMatchObject([{ id: 'i1', onset: '2026-03-02', aware: '2026-07-03' }]);
    await shows('an open question, noticed after 123 days');
  });

  it('says in its question what has to be changed, and keeps what was typed', async () => {
    await openReviews();
    await record();
    await submit({ review_day: '2026-07-01', review_said: 'x', review_ticks: ['learned-now'] });
    await driver.submitView({ review_issue_text: ' ', review_issue_since: '2026-06-30' });
    expect(errors()).toContain('Say in a few words');
    await driver.submitView({ review_issue_text: mark, review_issue_since: '2026-07-02' });

    expect(errors()).toContain('That is after the day of the review.');
    expect(JSON.stringify(driver.values())).toContain(mark);
    expect(await issues()).toEqual([]);
  });
});

it('speaks German', async () => {
  driver = await joinForPrompt(town, jana);
  await modalAfter(town, jana, () => driver.command('werdegang'));
  await shows('Drei kurze Fragen zu deinem Weg');
  await press('reviews', 'Noch ist keine Beurteilung festgehalten.');
  await press('review_add', '"review_rating"');
  await driver.submitView({ review_rating: '6 von 5' });
  expect(errors()).toContain('Diese Skala geht von 1 bis 5.');
  await submit({ review_rating: '2,5 von 5' });
  await shows('Bewertet mit 2,5 von 5');
});

it('leaves with everything else', async () => {
  await modalAfter(town, ada, () => driver.command(`journey ${mark}`));
  await submit({});
  const { person } = await town.mirrorOf(ada);
  await driver.closeView(true);
  await driver.command('delete');
  await driver.click('delete_everything');
  await shows('1 note of your journey');
  await submit({ delete_word: 'DELETE' });

  await shows('1 note of your journey');
  expect(await town.app.deps.store.readJourney(person)).toEqual([]);
});
