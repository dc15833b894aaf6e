import type { TypedProfile } from './typed-week.js';

/** Half a year of a Senior in a payments platform team: a good spring, a long dry spell, then outcomes come back. */
export const senior: TypedProfile = {
  assignments: [{ level: 'IC4', fromWeek: -34, ramp: 'none' }],
  weeks: [
    {
      input: [
        'reviews x5',
        'paired with the new joiner on the ledger tests, 1d',
        'read half of the Dynamo paper again',
      ],
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
    'quiet',
    {
      input: ['interviews x2', 'reviews x4', 'long discussion about quota vs. limiter naming..'],
      output: ['quota: read path, 2d', 'wrote down the naming decision'],
      ownRead: 2,
    },
    'missed',
    {
      input: ['reviews x5', 'helped data team w/ their kafka consumer, 1d'],
      output: [
        'quota: write path done, tests missing still',
        'postmortem for the tuesday outage https://docs.example.com/pm/77',
      ],
      ownRead: 3,
    },
    {
      input: ['1:1 with my mentee', 'reviews x3'],
      output: ['quota tests finaly green, 1d'],
      ownRead: 2,
      availability: 0.8,
      late: true,
    },
    {
      input: ['reviews x4', 'on-call all week', 'read up on token buckets'],
      output: [
        'quota rolled out to 3 internal services https://git.example.com/pay/quota/pull/40',
        'load test script, half a day',
      ],
      outcome: [
        [
          'checkout timeouts 40 → 3 a day, for the payments team https://grafana.example.com/d/77',
          { reach: 'another-team', result: 'worked' },
        ],
      ],
      ownRead: 4,
      next: 'tell product before they hear it from support',
    },
    {
      input: ['reviews x6', 'pairing w/ junior on quota client, 1d', 'interview debrief'],
      output: [
        'quota client for node + go, 3d https://git.example.com/pay/quota/pull/52',
        'docs: how to ask for more quota',
      ],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'planning offsite, 1d', '2 days on the flaky deploys w/ infra'],
      output: [
        'deploy script: retries + clear error, merged https://git.example.com/infra/deploy/pull/612',
        'ADR quota defaults',
      ],
      outcome: [['deploys take 22 min → 9 and people noticed, better than hoped', { reach: 'team', result: 'better' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x5', 'mentoring, 1h', 'Bewerbungsgespräch'],
      output: [
        'quota dashboard https://git.example.com/pay/quota/pull/61',
        'closed 5 tickets',
        'alert for quota at 80 %, half a day',
      ],
      impact: [
        [
          'the incident review format we started is now used by three teams, without us',
          { reach: 'another-team', durability: 'keeps-going' },
        ],
      ],
      ownRead: 4,
    },
    {
      input: ['on-call, one page', 'reviews x4', 'guild talk about retries, prep 1d'],
      output: ['guild talk given, slides https://docs.example.com/talks/retries', 'job runner: dead letter queue, 2d'],
      outcome: [
        ['search moved their batch jobs to our runner, their nightly failures 9 → 1', { reach: 'another-team' }],
      ],
      ownRead: 4,
    },
    {
      input: ['reviews x2'],
      output: ['dlq replay command https://git.example.com/pay/jobs/pull/121'],
      ownRead: 2,
      availability: 0.6,
    },
    {
      input: ['reviews x7', 'interviews x2', 'looked at cost of the log pipeline, half a day'],
      output: [
        'log sampling for the gateway, 1d https://git.example.com/pay/gateway/pull/290',
        'RFC: limits as config, draft',
      ],
      outcome: [
        [
          'thought sampling would halve the bill, it did not. learned: it is the index',
          { result: 'missed', reach: 'team' },
        ],
      ],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'paired on the limits RFC with platform, 1d', 'feedback for two peers'],
      output: [
        'RFC limits as config, accepted https://docs.example.com/rfc/131',
        'gateway: limits from config, 2d',
        'fixed api#91',
      ],
      outcome: [['new joiner shipped her first quota change alone on day 9', { reach: 'team', result: 'worked' }]],
      ownRead: 4,
      next: 'ask billing whether limits as config would help them too',
    },
  ],
};
