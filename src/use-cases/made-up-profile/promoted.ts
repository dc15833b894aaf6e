import type { TypedProfile } from './typed-week.js';

/** Thirty weeks with a promotion from Engineer II to Senior before the eighteenth: the bar moves, the work goes on. */
export const promoted: TypedProfile = {
  assignments: [
    { level: 'IC3', fromWeek: -40, ramp: 'none' },
    { level: 'IC4', fromWeek: 17, ramp: 'promotion' },
  ],
  weeks: [
    {
      input: ['reviews x3', 'learning: tracing course'],
      output: ['search filters v1, 3d https://git.example.com/search/pull/14'],
      ownRead: 3,
    },
    { input: ['reviews x4', 'paired on indexing, 1d'], output: ['filters behind flag', '2 bugfixes'], ownRead: 3 },
    {
      input: ['on-call', 'reviews x2'],
      output: ['index rebuild script, 2d'],
      outcome: ['people find filters without asking support'],
      ownRead: 3,
    },
    {
      input: ['reviews x5', 'mob on tests, half a day'],
      output: ['test data builder merged https://git.example.com/search/pull/20', 'docs index rebuild'],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'looked into slow queries, 1d'],
      output: ['query cache, 2d https://git.example.com/search/pull/27', 'tickets x3'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'interview'],
      output: ['cache metrics + alert', 'ADR cache keys'],
      outcome: [['p95 900 -> 400 ms on search', { reach: 'team', result: 'better' }]],
      ownRead: 4,
    },
    { input: ['reviews x2'], output: ['small stuff'], ownRead: 2 },
    'missed',
    {
      input: ['reviews x5', 'incident duty, 1d'],
      output: ['synonyms v1, 3d https://git.example.com/search/pull/41'],
      ownRead: 3,
    },
    {
      input: ['helped mobile w/ the search client, 1d', 'reviews x4'],
      output: ['synonyms editor', 'runbook'],
      ownRead: 3,
    },
    {
      input: ['reviews x6', 'onboarding buddy, 1d'],
      output: ['synonyms for the shop team https://git.example.com/search/pull/49'],
      outcome: [['zero-result searches 8 % → 3 %, for the shop team', { reach: 'another-team' }]],
      ownRead: 4,
    },
    { input: ['reviews x3', 'learning'], output: ['cleanup old index, 2d', 'RFC ranking'], ownRead: 3 },
    { input: ['on-call', 'reviews x4'], output: ['RFC ranking accepted https://docs.example.com/rfc/140'], ownRead: 3 },
    'away',
    {
      input: ['reviews x5', 'pairing on ranking, 1d'],
      output: ['ranking experiment, 3d https://git.example.com/search/pull/60'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'new joiner: setup + first task'],
      output: ['ranking report', 'dashboard'],
      outcome: [['ranking test lost, learned: our click data is noisy', { result: 'missed', reach: 'team' }]],
      ownRead: 3,
    },
    {
      input: ['reviews x4', 'promo doc, half a day'],
      output: ['click cleanup job https://git.example.com/search/pull/66'],
      impact: [['the shop team keeps its own synonyms now', { reach: 'another-team', durability: 'keeps-going' }]],
      ownRead: 4,
    },
    {
      input: ['reviews x5', '1:1 with the staff eng'],
      output: ['design doc: one index for all https://docs.example.com/rfc/152'],
      ownRead: 3,
      next: 'find out what Senior means here',
    },
    {
      input: ['reviews x4', 'talking to three teams about the index, 1d'],
      output: ['spike one index, 2d'],
      ownRead: 2,
    },
    {
      input: ['reviews x3', 'interviews x2'],
      output: ['one index: ingest, 3d https://git.example.com/search/pull/80'],
      ownRead: 2,
    },
    { input: ['on-call', 'reviews x5'], output: ['one index: mobile reads it', 'docs'], ownRead: 3 },
    {
      input: ['mentoring', 'reviews x4', 'paired with mobile, 1d'],
      output: ['one index: shop reads it, 2d https://git.example.com/search/pull/91'],
      outcome: [['mobile dropped their own search code', { reach: 'another-team', result: 'worked' }]],
      ownRead: 4,
    },
    { input: ['reviews x6'], output: ['alerts for ingest lag', 'tickets x2'], ownRead: 3 },
    'skipped',
    {
      input: ['reviews x4', 'incident review led', 'planning, half a day'],
      output: ['ingest backpressure, 2d https://git.example.com/ingest/pull/7', 'postmortem'],
      ownRead: 3,
    },
    {
      input: ['reviews x3', 'interview', 'mentoring'],
      output: ['delete the old index!! https://git.example.com/search/pull/103'],
      outcome: [
        ['search costs 4100 → 2600 a month https://grafana.example.com/d/9', { reach: 'team', result: 'worked' }],
      ],
      ownRead: 4,
    },
    { input: ['reviews x5', 'on-call, 3 pages'], output: ['ingest retries, 1d', 'runbook ingest'], ownRead: 3 },
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
};
