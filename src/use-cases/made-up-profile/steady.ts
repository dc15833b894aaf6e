import type { TypedProfile, TypedWeek } from './typed-week.js';

/** Twenty weeks of a Senior in a search team that go on evenly: what comes after them is seen against a plain usual. */
export const steady: TypedProfile = {
  assignments: [{ level: 'IC4', fromWeek: -30, ramp: 'none' }],
  weeks: [
    ...evenly(
      ['query cache, first cut, 2d', 'ADR: where the cache lives'],
      'searches time out 30 → 4 a day, for support',
    ),
    ...evenly(
      ['synonyms as config, 2d', 'docs: how to add a synonym'],
      'support adds synonyms alone now, no ticket since',
    ),
    ...evenly(
      ['index health page, 2d', 'alert when a shard lags'],
      'the on-call of another team found the lag before us',
    ),
    ...evenly(
      ['typo tolerance behind a flag, 2d', 'load test of the typo index'],
      'empty results 12 % → 7 % in the trial',
    ),
  ],
};

/** Five weeks around one piece of work: a lighter one, a usual one, a fuller one, a usual one with an outcome, a usual one. */
function evenly([built, written]: readonly [string, string], outcome: string): readonly TypedWeek[] {
  return [
    { input: ['on-call, a quiet one', 'reviews x3'], output: [written, 'flaky test fixed, 1d'], ownRead: 3 },
    {
      input: ['reviews x4', 'paired on the parser, 1d', 'read about ranking, half a day'],
      output: [built, 'rollout checklist, half a day', 'dashboards for it, 1d'],
      ownRead: 3,
    },
    {
      input: ['reviews x6', 'mentoring, half a day', 'planning, 1d'],
      output: [`${built} https://git.example.com/search/pull/31`, written, 'closed 3 tickets'],
      ownRead: 3,
    },
    {
      input: ['reviews x5', 'interview, half a day', 'looked into slow queries, 1d'],
      output: [built, 'slow query report, 1d', 'small fix in the indexer'],
      outcome: [[outcome, { reach: 'another-team' }]],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'design review for ranking, 1d'],
      output: ['rollout to all shards, 1d', written, 'two small fixes'],
      ownRead: 3,
    },
  ];
}
