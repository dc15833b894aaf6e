import type { TypedProfile } from './typed-week.js';

/** Thirty weeks with a promotion from Engineer II to Senior before the eighteenth: the bar moves, the work goes on. */
export const promoted: TypedProfile = {
  assignments: [
    { level: 'IC3', fromWeek: -40, ramp: 'none' },
    { level: 'IC4', fromWeek: 17, ramp: 'promotion' },
  ],
  weeks: [
    {
      input: ['reviews x3', 'learning: tracing course, 1d', 'sat with support to watch searches'],
      output: ['search filters v1, 3d https://git.example.com/search/pull/14', 'tickets x2'],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'paired on indexing, 1d'],
      output: ['filters behind a flag https://git.example.com/search/pull/16', '2 bugfixes', 'filter docs for support'],
      ownRead: 3,
    },
    {
      input: ['on-call, one bad night and much waiting', 'reviews x2', 'read about index merging'],
      output: [
        'index rebuild script, 2d https://git.example.com/search/pull/18',
        'postmortem written and walked through',
      ],
      outcome: ['people find filters without asking support'],
      ownRead: 3,
    },
    {
      input: ['reviews x5', 'mob on tests, half a day', 'looked into flaky shard allocation, 1d'],
      output: [
        'test data builder merged https://git.example.com/search/pull/20',
        'docs: how to rebuild an index',
        'closed 3 tickets',
      ],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'looked into slow queries, 1d', 'interview'],
      output: ['query cache, 2d https://git.example.com/search/pull/27', 'tickets x3', 'ADR: what may be cached'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'interview', 'paired with mobile on slow start, 1d'],
      output: ['cache metrics + alert, 1d', 'ADR cache keys https://docs.example.com/adr/31'],
      outcome: [['p95 900 -> 400 ms on search', { reach: 'team', result: 'better' }]],
      ownRead: 4,
    },
    { input: ['reviews x2'], output: ['small stuff'], ownRead: 2 },
    'missed',
    {
      input: ['reviews x5', 'incident duty, 1d', 'planning, half a day'],
      output: ['synonyms v1, 3d https://git.example.com/search/pull/41', 'small fixes in the editor'],
      ownRead: 3,
    },
    {
      input: ['helped mobile w/ the search client, 1d', 'reviews x4', 'learning: ranking book, 2 chapters'],
      output: ['synonyms editor, 2d https://git.example.com/search/pull/45', 'runbook for the nightly rebuild'],
      ownRead: 3,
    },
    {
      input: ['reviews x6', 'onboarding buddy, 1d', 'talked with the shop team about their words'],
      output: [
        'synonyms for the shop team https://git.example.com/search/pull/49',
        'import for their word list, 1d',
        'tickets x2',
      ],
      outcome: [['zero-result searches 8 % → 3 %, for the shop team', { reach: 'another-team' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x3', 'learning to rank course, 1d', 'interview debrief'],
      output: ['cleanup old index, 2d', 'RFC ranking, draft https://docs.example.com/rfc/140'],
      ownRead: 3,
    },
    {
      input: ['on-call', 'reviews x4'],
      output: ['RFC ranking accepted https://docs.example.com/rfc/140', 'click logging, 2d'],
      ownRead: 3,
    },
    'away',
    {
      input: ['reviews x5', 'pairing on ranking, 1d', 'walked two teams through the RFC'],
      output: ['ranking experiment, 3d https://git.example.com/search/pull/60', 'dashboard for the experiment'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'new joiner: setup + first task', 'looked at click data, 1d'],
      output: ['ranking report, 1d https://docs.example.com/r/12', 'dashboard: clicks per position'],
      outcome: [['ranking test lost, learned: our click data is noisy', { result: 'missed', reach: 'team' }]],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'promo doc, half a day', 'mentoring the new joiner, 1d'],
      output: [
        'click cleanup job https://git.example.com/search/pull/66',
        'alert on noisy clicks, half a day',
        'tickets x2',
      ],
      impact: [['the shop team keeps its own synonyms now', { reach: 'another-team', durability: 'keeps-going' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x5', '1:1 with the staff eng', 'read three old designs, 1d'],
      output: ['design doc: one index for all https://docs.example.com/rfc/152'],
      ownRead: 3,
      next: 'find out what Senior means here',
    },
    {
      input: ['reviews x4', 'talking to three teams about the index, 1d', 'planning, half a day'],
      output: ['spike one index, 2d', 'notes from the three talks, shared'],
      ownRead: 2,
    },
    {
      input: ['reviews x3', 'interviews x2', 'paired on ingest with infra, 1d'],
      output: ['one index: ingest, 3d https://git.example.com/search/pull/80'],
      ownRead: 2,
    },
    {
      input: ['on-call, 2 pages', 'reviews x5', 'shadowed the mobile standup, 1h'],
      output: ['one index: mobile reads it https://git.example.com/mobile/pull/7', 'docs for the read api, 1d'],
      ownRead: 3,
    },
    {
      input: ['mentoring', 'reviews x4', 'paired with mobile, 1d'],
      output: ['one index: shop reads it, 2d https://git.example.com/search/pull/91'],
      outcome: [['mobile dropped their own search code', { reach: 'another-team', result: 'worked' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x6', 'looked into ingest lag with infra, 1d'],
      output: ['alerts for ingest lag', 'tickets x2', 'ingest dashboard v0 https://git.example.com/ingest/pull/3'],
      ownRead: 3,
    },
    'skipped',
    {
      input: ['reviews x4', 'incident review led', 'planning, half a day'],
      output: ['ingest backpressure, 2d https://git.example.com/ingest/pull/7', 'postmortem ingest outage, 1d'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'interview', 'mentoring'],
      output: ['delete the old index!! https://git.example.com/search/pull/103', 'last readers moved over, 2d'],
      outcome: [
        ['search costs 4100 → 2600 a month https://grafana.example.com/d/9', { reach: 'team', result: 'worked' }],
      ],
      ownRead: 4,
    },
    {
      input: ['reviews x5', 'on-call, 3 pages', 'incident review prepared and led'],
      output: ['ingest retries, 1d https://git.example.com/ingest/pull/15', 'runbook: what to do when ingest lags'],
      ownRead: 3,
    },
    { input: ['reviews x2', 'conference, 2d'], output: ['talk proposal'], ownRead: 3, availability: 0.6 },
    {
      input: ['reviews x6', 'paired with junior on ingest, 1d'],
      output: ['ingest dashboard https://git.example.com/ingest/pull/19', 'ADR: one owner per index'],
      outcome: [['junior took over ingest on-call', { reach: 'team', result: 'worked' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x4', 'feedback for peers x3'],
      output: ['roadmap search H1, 2d https://docs.example.com/roadmap/h1', 'fixed #771'],
      ownRead: 4,
    },
  ],
  questions: [
    {
      text: 'nobody answers the questions about the index',
      since: [17, 1],
      seen: [18, 3],
      plan: 'when a question waits a day, I walk over',
      acted: [18, 4],
      over: [20, 2],
    },
    {
      text: 'my changes wait three days for a review',
      since: [20, 2],
      seen: [21, 5],
      acted: [22, 1],
      plan: 'when I open the laptop, I review one change first',
      over: [24, 1],
    },
    { text: 'the roadmap says something else than my week', since: [24, 1], seen: [26, 3], over: [28, 5] },
    {
      text: 'two owners for ingest, decisions bounce',
      since: [27, 3],
      seen: [28, 4],
      acted: [29, 2],
      plan: 'when the ADR is read on Tuesday, I ask for one name',
    },
  ],
  bets: [
    {
      of: [19, 0],
      expects: 'mobile drops its own search code',
      measure: 'their search folder is gone',
      probability: 70,
      due: [22, 5],
      closed: { on: [22, 5], result: 'met' },
    },
    {
      of: [25, 0],
      expects: 'searches cost a third less',
      measure: 'the dashboard of the search bill',
      probability: 60,
      due: [26, 5],
      closed: { on: [26, 5], result: 'met' },
    },
    { of: [28, 1], expects: 'nobody asks any more who owns an index', probability: 55, due: [34, 5] },
  ],
};
