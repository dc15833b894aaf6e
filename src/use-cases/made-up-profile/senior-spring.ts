import type { TypedWeek } from './typed-week.js';

/** The first thirteen weeks: a good spring, a fortnight away, and the start of a dry spell. */
export const seniorSpring: readonly TypedWeek[] = [
  {
    input: ['reviews x5', 'paired with the new joiner on the ledger tests, 1d', 'read half of the Dynamo paper again'],
    output: [
      'retry lib: backoff with jitter, merged https://git.example.com/pay/retry/pull/41',
      'RFC idempotent jobs, first draft 1d',
    ],
    ownRead: 3,
    next: 'get two comments on the RFC before anybody is on holiday',
  },
  {
    input: ['reviews x4', 'on-call, 2 pages in the night, 1d', 'backend interview'],
    output: [
      'RFC idempotent jobs accepted https://docs.example.com/rfc/118',
      'fixed #4312',
      'runbook for the settlement importer, half a day',
    ],
    outcome: [
      [
        'double charges in the nightly run: 11 → 0 since the dedupe key, for the billing team',
        { reach: 'another-team' },
      ],
    ],
    ownRead: 4,
  },
  {
    input: ['3x interviews', 'reviews x3', 'looked into flaky e2e on the checkout repo, half a day'],
    output: ['rate limiter behind a flag, 3d https://git.example.com/pay/gateway/pull/209'],
    ownRead: 3,
  },
  {
    input: ['reviews x6', 'mentoring the junior, incident handling', 'Abstimmung mit Team Risiko, 1h'],
    output: [
      'rate limiter on for 10 % of traffic',
      'small fixes in the dashboard x3',
      'ADR: limits per merchant not per key',
    ],
    outcome: [['the junior ran the incident review alone, I only sat in', { reach: 'team' }]],
    ownRead: 3,
    next: 'ask search whether the limiter hurt them',
  },
  { input: ['reviews x2'], output: ['hotfix csv export'], ownRead: 2, late: true },
  'missed',
  {
    input: ['reviews x7', 'planning Q3 w/ product, half a day', 'paired on the flaky importer, 1d'],
    output: [
      'limiter to 100% https://git.example.com/pay/gateway/pull/231',
      'retry lib docs + migration guide, 1d',
      'closed 4 tickets',
    ],
    ownRead: 3,
  },
  {
    input: ['reviews x4', 'on-call quiet', 'incident debrief, prepared and led'],
    output: [
      'alert cleanup: 31 alerts gone, 2d',
      'job runner: idempotency keys merged https://git.example.com/pay/jobs/pull/88',
    ],
    outcome: [['import slipped again, learned: split it per bank', { result: 'partly', reach: 'team' }]],
    impact: [
      [
        'search and billing took over our retry library and keep it up to date',
        { reach: 'another-team', durability: 'keeps-going' },
      ],
    ],
    ownRead: 4,
  },
  'away',
  'away',
  {
    input: ['inbox 🏖️ -> reviews x8', 'catch up with everybody, 1d'],
    output: ['release notes for the two weeks I was gone', 'bump deps'],
    ownRead: 2,
  },
  {
    input: ['reviews x3', 'sat with support for an afternoon', 'design review storage quota'],
    output: ['quota service skeleton, 2d', 'ticket cleanup'],
    ownRead: 3,
  },
  {
    input: ['on-call, 4 pages, tired', 'reviews x2'],
    output: ['quota: schema + migration https://git.example.com/pay/quota/pull/3'],
    ownRead: 2,
    next: 'sleep. then the quota demo',
  },
];
