import { seniorSpring } from './senior-spring.js';
import type { TypedProfile } from './typed-week.js';

/** Half a year of a Senior in a payments platform team: a good spring, a long dry spell, then outcomes come back. */
export const senior: TypedProfile = {
  assignments: [{ level: 'IC4', fromWeek: -34, ramp: 'none' }],
  weeks: [
    ...seniorSpring,
    'quiet',
    {
      input: [
        'interviews x2',
        'reviews x4',
        'long discussion about quota vs. limiter naming..',
        'sat in on the risk review, half a day',
      ],
      output: ['quota: read path, 2d', 'wrote down the naming decision'],
      ownRead: 2,
    },
    'missed',
    {
      input: ['reviews x5', 'helped data team w/ their kafka consumer, 1d', 'on-call, two quiet nights and one not'],
      output: [
        'quota: write path done, tests missing still',
        'postmortem for the tuesday outage https://docs.example.com/pm/77',
      ],
      ownRead: 3,
    },
    {
      input: ['1:1 with my mentee', 'reviews x3', 'chased a settlement diff with finance, 1d'],
      output: ['quota tests finaly green, 1d', 'small dashboard fix'],
      ownRead: 2,
      availability: 0.8,
      late: true,
    },
    {
      input: ['reviews x4', 'on-call all week', 'read up on token buckets'],
      output: [
        'quota rolled out to 3 internal services https://git.example.com/pay/quota/pull/40',
        'load test script, half a day',
        'ADR: where quota lives and who may change it',
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
      input: [
        'reviews x6',
        'pairing w/ junior on quota client, 1d',
        'interview debrief',
        'read the kafka quota docs, half a day',
      ],
      output: [
        'quota client for node + go, 3d https://git.example.com/pay/quota/pull/52',
        'docs: how to ask for more quota',
        'closed 3 tickets',
      ],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'planning offsite, 1d', '2 days on the flaky deploys w/ infra'],
      output: [
        'deploy script: retries + clear error, merged https://git.example.com/infra/deploy/pull/612',
        'ADR quota defaults',
        'load test numbers written up for infra, 1d',
      ],
      outcome: [['deploys take 22 min → 9 and people noticed, better than hoped', { reach: 'team', result: 'better' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x5', 'mentoring, 1h', 'Bewerbungsgespräch', 'looked into the two slow consumers, 1d'],
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
      input: [
        'on-call, one page',
        'reviews x4',
        'guild talk about retries, prep 1d',
        'design review for the ledger split',
      ],
      output: [
        'guild talk given, slides https://docs.example.com/talks/retries',
        'job runner: dead letter queue, 2d',
        'alert when the dlq grows, half a day',
      ],
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
        'index lifecycle: hot 7 days then cold, 1d',
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
      input: [
        'reviews x4',
        'paired on the limits RFC with platform, 1d',
        'feedback for two peers',
        'planning next quarter with platform, half a day',
      ],
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
