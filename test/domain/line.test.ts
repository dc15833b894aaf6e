import { describe, expect, test } from '@jest/globals';
import type { Dimension } from '../../src/domain/dimension.js';
import { readLine } from '../../src/domain/line.js';
import type { LineReading } from '../../src/domain/line.js';
import { inBox } from './line-categories.js';

/** What a line is expected to be read as; fields not named must have their defaults. */
type Expected = Partial<
  Pick<
    LineReading,
    'count' | 'size' | 'ownership' | 'evidence' | 'reach' | 'result' | 'category' | 'link' | 'tag' | 'text'
  >
> & {
  /** What the person is asked about. */
  readonly asked?: string;
};

const defaults = { count: 1, size: 'M', ownership: 'led', evidence: 'described', reach: 'team', result: 'worked' };

const lines: Readonly<Record<Dimension, readonly (readonly [string, Expected])[]>> = {
  input: [
    ['reviews x6', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'reviews' }],
    ['reviews ×6', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'reviews' }],
    ['reviews x 6', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'reviews' }],
    ['REVIEWS X6', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'REVIEWS' }],
    ['3x interviews', { count: 3, size: 'S', evidence: 'none', category: 'hiring', text: 'interviews' }],
    ['6 reviews', { count: 6, size: 'S', evidence: 'none', category: 'review' }],
    ['~6 reviews, mostly small ones', { count: 6, size: 'S', category: 'review' }],
    ['6-7 reviews', { count: 6, size: 'S', evidence: 'none', category: 'review', asked: 'count' }],
    ['did 4 interviews for the backend role', { count: 4, size: 'S', category: 'hiring' }],
    ['code reviews (6)', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'code reviews' }],
    ['1:1s: 8', { count: 8, size: 'S', evidence: 'none', category: 'one-on-one', text: '1:1s' }],
    ['1:1s x8', { count: 8, size: 'S', evidence: 'none', category: 'one-on-one', text: '1:1s' }],
    ['1:1 with the new joiner', { size: 'S', category: 'one-on-one' }],
    ['hiring loop x3', { count: 3, size: 'S', evidence: 'none', category: 'hiring', text: 'hiring loop' }],
    ['reveiws x4', { count: 4, size: 'S', evidence: 'none', category: 'review', text: 'reveiws' }],
    ['5 whys on the outage', { count: 5, asked: 'count' }],
    ['3 amigos session', { count: 3, evidence: 'none', asked: 'count' }],
    ['24 sprint goals reviewed', { count: 24, size: 'S', category: 'review', asked: 'count' }],
    ['reviews x64', { size: 'S', evidence: 'none', category: 'review' }],
    ['x86 build machine looked at', {}],
    ['reviews x1000000000', { size: 'S', evidence: 'none', category: 'review', asked: 'count' }],
    ['reviews x0', { size: 'S', evidence: 'none', category: 'review', asked: 'count' }],
    ['reviews x1', { size: 'S', evidence: 'none', category: 'review' }],
    ['-1 reviews', { size: 'S', evidence: 'none', category: 'review' }],
    ['0 reviews', { size: 'S', evidence: 'none', category: 'review' }],
    ['1e9 reviews', { size: 'S', evidence: 'none', category: 'review' }],
    ['31 reviews', { size: 'S', evidence: 'none', category: 'review' }],
    ['eight reviews', { size: 'S', evidence: 'none', category: 'review' }],
    ['reviews for 3 teams', { size: 'S', category: 'review' }],
    ['planning the quarter, 1d', { text: 'planning the quarter' }],
    [
      'workshop held, 3d “3 days well spent” https://acme.slack.com/archives/C1/p1',
      {
        size: 'L',
        evidence: 'linked',
        link: 'https://acme.slack.com/archives/C1/p1',
        text: 'workshop held, “3 days well spent”',
      },
    ],
    [
      'paired with a teammate on the auth spike, 1d',
      { ownership: 'shared', category: 'pairing', text: 'paired with a teammate on the auth spike' },
    ],
    ['on-call all week', { size: 'L', evidence: 'none', category: 'on-call', text: 'on-call' }],
    ['pager duty 😴 all week', { size: 'L', category: 'on-call', text: 'pager duty 😴' }],
    ['2 days on the migration', { text: 'the migration' }],
    ['half a day on the hiring rubric', { size: 'S', text: 'the hiring rubric' }],
    ['spent 3 days debugging the flaky e2e suite', { size: 'L', text: 'debugging the flaky e2e suite' }],
    ['mob session, 2 hrs', { size: 'S', category: 'pairing', text: 'mob session' }],
    ['on-call, 24h', { size: 'L', evidence: 'none', category: 'on-call', text: 'on-call', asked: 'size' }],
    ['interviews x3 1d', { count: 3, size: 'S', evidence: 'none', category: 'hiring', text: 'interviews' }],
    ['reviews x6 3h #review', { count: 6, size: 'S', evidence: 'none', category: 'review', text: 'reviews' }],
    ['#review x5', { count: 5, size: 'S', evidence: 'none', category: 'review', text: '#review x5' }],
    ['#rev on the big schema change', { size: 'S', category: 'review', text: 'on the big schema change' }],
    ['#outage call with the vendor', { tag: 'outage', text: 'call with the vendor', asked: 'dimension' }],
    ['#payments-chat sync', { evidence: 'none', tag: 'payments-chat', text: 'sync', asked: 'category' }],
    ['helped the new joiner with her dev setup', { ownership: 'contributed' }],
    ['the new joiner was helped', {}],
    ['- [ ] read the SRE book, a couple of hours', { size: 'S', category: 'learning', text: 'read the SRE book' }],
    ['reviews x6, 1:1s x3', { count: 6, size: 'S', category: 'review', text: 'reviews x6, 1:1s x3', asked: 'count' }],
    ['4 code reviews + 2 design reviews', { count: 4, size: 'S', category: 'review', asked: 'count' }],
    ['4 code reviews of 2 services', { count: 4, size: 'S', category: 'review' }],
    ['2h pairing', { size: 'S', evidence: 'none', category: 'pairing', text: 'pairing' }],
    ['half day workshop with sales', { size: 'S', text: 'workshop with sales' }],
    ['all day offsite', { evidence: 'none', text: 'offsite' }],
    ['3 day offsite prepared', {}],
    ['1 day of interviews', { category: 'hiring', text: 'interviews' }],
    ['2 days of downtime', {}],
    ['2h a day on support', {}],
    ['five a day', { evidence: 'none' }],
    ['3d model of the office', {}],
    ['1. read two papers about queues', { text: 'read two papers about queues', category: 'learning' }],
    ['Code Review für Team Zahlung, 2 Std', { size: 'S', category: 'review', text: 'Code Review für Team Zahlung' }],
    ['Einarbeitung neuer Kollege, ganze Woche', { size: 'L', text: 'Einarbeitung neuer Kollege' }],
    ['4 Vorstellungsgespräche', { count: 4, evidence: 'none' }],
    ['"reviews x6" is what I typed', {}],
    ['looked into `x6` and „3d“ once more', {}],
    ['13" monitor set up for the lab', {}],
    ['コードレビューをした', {}],
    ['مراجعة الكود مع الفريق', {}],
    ['coffee ☕', { evidence: 'none' }],
  ],
  output: [
    [
      'rate limiter shipped, 3d https://git.example.com/pr/1',
      {
        size: 'L',
        evidence: 'linked',
        link: 'https://git.example.com/pr/1',
        category: 'shipped',
        text: 'rate limiter shipped',
      },
    ],
    ['https://git.example.com/pr/1', { evidence: 'linked', link: 'https://git.example.com/pr/1' }],
    [
      'see git.example.com/pr/2, merged',
      { evidence: 'linked', link: 'https://git.example.com/pr/2', category: 'shipped', text: 'see merged' },
    ],
    [
      '<https://x.example/pr/7|the PR> merged',
      { evidence: 'linked', link: 'https://x.example/pr/7', category: 'shipped' },
    ],
    ['1.4 is out [notes](https://x.example/1.4)', { evidence: 'linked', link: 'https://x.example/1.4' }],
    ['wiki page (https://x.example/a_(b))', { evidence: 'linked', link: 'https://x.example/a_(b)', text: 'wiki page' }],
    [
      'two links https://a.example/1 https://b.example/2',
      { evidence: 'linked', link: 'https://a.example/1', text: 'two links https://b.example/2' },
    ],
    ['fixed #4312', { evidence: 'linked', link: '#4312' }],
    ['api#91 merged M', { evidence: 'linked', link: 'api#91', category: 'shipped', text: 'api#91 merged' }],
    [
      '#4312 done, see https://x.example/4312',
      { evidence: 'linked', link: 'https://x.example/4312', text: '#4312 done, see' },
    ],
    ['RFC: idempotent jobs', { evidence: 'none', category: 'design' }],
    ['2 design docs', { count: 2, evidence: 'none', category: 'design' }],
    ['made the build 3x faster', {}],
    ['x2 faster imports now', {}],
    ['cut build time 2x', {}],
    ['signups 3x', { count: 3, evidence: 'none', text: 'signups', asked: 'count' }],
    ['3x3 board for the retro', {}],
    ['settings page redesign (L)', { size: 'L', evidence: 'none', text: 'settings page redesign' }],
    ['new plan M', { evidence: 'none' }],
    ['hiring for team L', {}],
    ['t-shirt sizes S, M and L', {}],
    ['shipped the thing s', { category: 'shipped' }],
    ['hotfix, deploys every 2 weeks', { category: 'incident-fixed' }],
    ['import went from 4h to 3h', {}],
    ['queue drained within 2h', {}],
    ['100d retention rule in place', {}],
    ['data migration 2w', { size: 'XL', evidence: 'none', text: 'data migration' }],
    ['data migration - took about 2 weeks', { size: 'XL', text: 'data migration' }],
    ['billing export, most of the week', { size: 'L', text: 'billing export' }],
    ['closed 12 tickets', { count: 12, size: 'S', evidence: 'none', category: 'shipped' }],
    ['2h SLA written down', {}],
    ['cache for 2h', { size: 'S', evidence: 'none', text: 'cache', asked: 'size' }],
    ['renderer in 3D', { evidence: 'none' }],
    ['rollout 3d', { size: 'L', evidence: 'none', category: 'shipped', text: 'rollout' }],
    ['3 pull requests reverted by mistake', { count: 3, asked: 'count' }],
    ['fixed 3 P1s', { evidence: 'none' }],
    ['migrated 4 of 7 services', {}],
    ['12 new dashboards', { count: 12, evidence: 'none', asked: 'count' }],
    ['PR #12, #13, #14', { evidence: 'linked', link: '#12' }],
    ['upgraded node 18 -> 20', {}],
    ['fix: login loop', { evidence: 'none' }],
    ['migrated 3 services to the new runtime', {}],
    ['3 services migrated', { evidence: 'none' }],
    ['ADR 30m', { size: 'S', evidence: 'none', category: 'design', text: 'ADR', asked: 'size' }],
    ['runbook for the import, 1.5d', { category: 'docs', text: 'runbook for the import' }],
    ['cleanup 2-3d', { size: 'L', evidence: 'none', text: 'cleanup' }],
    ['2 factor auth rollout', { category: 'shipped' }],
    ['offer made: backend engineer', {}],
    ['retry lib: timeouts 40->3', {}],
    ['DB-Umzug fertig!!', { evidence: 'none' }],
    ['<!channel> & <@U123> done', { evidence: 'none' }],
  ],
  outcome: [
    ['checkout timeouts 40 → 3 a day, for the payments team', { reach: 'another-team', category: 'moved' }],
    ['p95 900 -> 400 ms', {}],
    ['900->400ms', {}],
    ['error rate from 4% to 0.3%', { category: 'moved' }],
    ['build 12 min → 7', {}],
    ['Mon -> Fri', { evidence: 'none' }],
    ['a junior runs the incident review alone now', {}],
    ['release slipped again, learned: split it', { result: 'missed', asked: 'result' }],
    ['limiter rolled back', { result: 'missed', evidence: 'none' }],
    ['release slipped by two weeks', { result: 'partly' }],
    ['partly adopted by search', { result: 'partly' }],
    ['missed the date', { result: 'missed', evidence: 'none' }],
    ['missed alerts are gone', {}],
    ['missed alerts 12 → 2 a week', {}],
    ['no missed pages since Monday', {}],
    ['new joiner learned to deploy alone', {}],
    ['better than expected: half the tickets', { result: 'better' }],
    ['users stopped complaining', { reach: 'another-team', evidence: 'none', category: 'solved', asked: 'reach' }],
    ['user story map is used', {}],
    ['3 teams use it', { reach: 'another-team' }],
    ['all teams deploy with it', { reach: 'another-team', asked: 'reach' }],
    ['our team ships daily', {}],
    ['saves time, just for me', { reach: 'me' }],
    ['Support fragt nur noch halb so oft', {}],
    ['reviews x6', { evidence: 'none' }],
    ['deploys are now 3x a day', {}],
    ['failed to convince security', { result: 'missed' }],
    ["it didn't work :(", { result: 'missed', evidence: 'none' }],
    ['learned that caching hurts', {}],
    ['support team: -40% tickets', { reach: 'another-team' }],
    ['Kunden merken nichts mehr von Ausfällen', { reach: 'another-team', asked: 'reach' }],
    ['rollback rate 4% -> 1%', {}],
    ['rollout took 3d', { evidence: 'none' }],
    ['"rolled back" is no longer a daily word', {}],
  ],
  impact: [
    ['two more teams build on our retry library since May', { reach: 'another-team', category: 'adopted' }],
    ['the on-call model we wrote is kept by three teams', { reach: 'another-team' }],
    ['customers renew because of it', { reach: 'another-team', asked: 'reach' }],
    [
      'helped the org adopt RFCs',
      { reach: 'another-team', ownership: 'contributed', category: 'adopted', asked: 'reach' },
    ],
    ['rolled back habit is gone', {}],
  ],
};

const cases = (Object.keys(lines) as Dimension[]).flatMap((dimension) =>
  lines[dimension].map(([typed, expected]) => ({ dimension, typed, expected })),
);

describe('lines as people write them', () => {
  test('more than eighty of them are listed', () => {
    expect(cases.length).toBeGreaterThan(100);
  });

  test.each(cases)('$dimension: $typed', ({ dimension, typed, expected }) => {
    const reading = readLine(typed, inBox(dimension));
    const { asked = '', text, ...values } = expected;
    const { count, size, ownership, evidence, reach, result, category, link, tag } = reading;
    expect({ count, size, ownership, evidence, reach, result, category, link, tag }).toEqual({
      ...defaults,
      ...values,
    });
    if (text !== undefined) expect(reading.text).toBe(text);
    expect(
      reading.guesses
        .filter((guess) => guess.doubtful)
        .map((guess) => guess.about)
        .join(' '),
    ).toBe(asked);
    expect(reading.typed).toBe(typed);
  });
});
