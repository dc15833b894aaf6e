import type { Category } from '../framework.js';
import { kindsFrom } from './kind.js';

/** Kinds of outcome and impact of engineers. Size does not change their points; the anchors show how far an effect may go. */
export const engineerEffects: readonly Category[] = [
  ...kindsFrom(
    'outcome',
    ['ic'],
    [
      {
        key: 'solved',
        name: 'Problem solved for a user',
        definition: 'Somebody had a problem and has it no more.',
        anchors: [
          'one person helped for good',
          'a team relieved of a chore',
          'many people relieved',
          'customers noticed',
        ],
        evidenceHint: 'Their words, or the number of complaints before and after.',
        words:
          'solved, complaints, users, customers, customer, happy, thanked, feedback from, usable, no longer, works now, adoption, conversion',
      },
      {
        key: 'moved',
        name: 'Reliability, performance or cost moved',
        definition: 'A number that matters is better than before, and stays so.',
        anchors: [
          'one slow page is fast',
          'errors of a service halved',
          'cost of an area down',
          'availability of the product up',
        ],
        evidenceHint: 'The number before and after, with a link to the graph.',
        words:
          'timeouts, latency, error rate, errors, cost, costs, faster, performance, reliability, availability, uptime, p95, p99, alerts, pages, slo, build time, down from, less memory',
      },
      {
        key: 'people',
        name: 'Someone unblocked or levelled up',
        definition: 'Somebody can do now what they could not do before.',
        anchors: [
          'a teammate unblocked',
          'a teammate works alone on something new',
          'a team can help itself',
          'many people can',
        ],
        evidenceHint: 'What they did afterwards without you.',
        words:
          'unblocked, levelled up, leveled up, now leads, leads, runs alone, on their own, alone now, independently, mentee, grew, junior, promoted',
      },
      {
        key: 'prediction',
        name: 'Prediction checked',
        definition: 'You said what would happen, looked later, and know now.',
        anchors: [
          'an estimate compared',
          'an experiment read',
          'a large bet settled',
          'a strategy checked after a year',
        ],
        evidenceHint: 'A link to what was predicted and to what came.',
        words:
          'prediction, predicted, hypothesis, experiment, a/b, ab test, measured, checked, estimate held, turned out, expected',
      },
      {
        key: 'adopted-design',
        name: 'Design adopted',
        definition: 'Others build by a design of yours, and it holds.',
        anchors: [
          'one module follows it',
          'the team builds by it',
          'another team builds by it',
          'everybody builds by it',
        ],
        evidenceHint: 'A link to where it is used.',
        words:
          'design adopted, adopted, uses our, use our, migrated to, switched to, rfc accepted, accepted, approved, build on, built on',
      },
      {
        key: 'risk',
        name: 'Risk removed',
        definition: 'Something bad can no longer happen, or much less likely.',
        anchors: [
          'a hole closed',
          'a single point of failure gone',
          'a class of incidents gone',
          'a risk of the company gone',
        ],
        evidenceHint: 'A link to the finding and to the test that proves it.',
        words:
          'risk, risk removed, security, vulnerability, audit, passed audit, backup, restore tested, compliance, single point of failure, leak closed, prevented',
      },
    ],
  ),
  ...kindsFrom(
    'impact',
    ['ic'],
    [
      {
        key: 'business',
        name: 'Business measure moved',
        definition: 'A measure the business watches moved and stayed, partly through your work.',
        anchors: [
          'a measure of the team',
          'a measure of the area',
          'a measure of the organisation',
          'a measure of the company',
        ],
        evidenceHint: 'The measure, where it is kept, and your part in it.',
        words:
          'revenue, churn, conversion, retention, sign-ups, signups, growth, savings, saved, customers, nps, kpi, okr, margin',
      },
      {
        key: 'practice',
        name: 'Practice adopted beyond the team',
        definition: 'Others keep doing something because you started it.',
        anchors: ['one neighbour does it', 'a few teams do it', 'most teams do it', 'the whole company does it'],
        evidenceHint: 'Who does it now, and since when.',
        words:
          'practice, adopted, standard, template, library, build on, teams use, other teams, playbook, convention, since, rolled out to',
      },
      {
        key: 'direction',
        name: 'Technical direction set',
        definition: 'The way things are built has changed for good, and you set it.',
        anchors: ['of one component', 'of the team', 'of several teams', 'of the organisation'],
        evidenceHint: 'A link to the direction, and to work that follows it.',
        words:
          'direction, strategy, technical strategy, architecture, platform, tech radar, principles, vision, north star',
      },
      {
        key: 'people-grown',
        name: 'People grown lastingly',
        definition: 'Somebody has grown, with your help, in a way that stays.',
        anchors: ['one habit', 'one person a level further', 'several people', 'a generation of leaders'],
        evidenceHint: 'What they do now that they did not do before; no names needed.',
        words: 'promoted, promotion, grew, grown, mentee, leads now, now leads, took over, successor, career',
      },
      {
        key: 'community',
        name: 'Community and brand',
        definition: 'People outside know and value what your people do.',
        anchors: ['a post', 'a talk', 'a conference or a library others use', 'a name the company is known for'],
        evidenceHint: 'A link to the talk, post or project.',
        words:
          'community, meetup, conference talk, blog, blog post, open source, oss, podcast, brand, keynote, published',
      },
    ],
  ),
];
