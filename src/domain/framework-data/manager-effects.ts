import type { Category } from '../framework.js';
import { kindsFrom } from './kind.js';

const managing: readonly string[] = ['manager', 'senior-manager', 'director'];
const wider: readonly string[] = ['senior-manager', 'director'];

/** Kinds of outcome and impact of everybody who manages. */
export const managerEffects: readonly Category[] = [
  ...kindsFrom('outcome', managing, [
    {
      key: 'commitment-met',
      name: 'Commitment met at a sustainable pace',
      definition: 'What was promised came, and nobody paid for it with their evenings.',
      anchors: ['a milestone', 'a month', 'a quarter', 'a year'],
      evidenceHint: 'A link to the promise and to the result.',
      words:
        'commitment met, delivered, on time, met, milestone, launch, launched, release, goal reached, okr, slipped, sustainable, overtime',
    },
    {
      key: 'hire-succeeding',
      name: 'Hire succeeding',
      definition: 'Somebody you hired is doing well.',
      anchors: ['first weeks went well', 'works alone', 'makes the team better', 'leads'],
      evidenceHint: 'What they do by now; no names needed.',
      words: 'new hire, hire, newcomer, onboarded, settled in, probation, ramped up, joined, first release of',
    },
    {
      key: 'person-grew',
      name: 'Person grew or promoted',
      definition: 'Somebody can do now what they could not, and others see it.',
      anchors: ['a first time alone', 'a new responsibility', 'a promotion', 'several promotions'],
      evidenceHint: 'What they do now without you.',
      words:
        'grew, promoted, promotion, junior, alone now, on their own, runs, leads now, took over, stepped up, levelled up, leveled up',
    },
    {
      key: 'underperformance',
      name: 'Underperformance resolved',
      definition: 'It is good again, or it has ended, fairly.',
      anchors: ['a dip is over', 'a plan fulfilled', 'a fair separation', 'a team back on its feet'],
      evidenceHint: 'In words is enough; no names.',
      words: 'underperformance, back on track, improved, turned around, plan fulfilled, parted, separation, resolved',
    },
    {
      key: 'team-health',
      name: 'Team health moved',
      definition: 'People are better off at work, and it can be seen.',
      anchors: ['a mood', 'a number in the pulse', 'a survey', 'a year of surveys'],
      evidenceHint: 'The number before and after, or their words.',
      words:
        'team health, health, morale, pulse, survey, engagement, enps, attrition, stress, mood, trust, happier, on-call load',
    },
    {
      key: 'flow',
      name: 'Delivery flow moved',
      definition: 'Work gets to its users faster, or with less friction.',
      anchors: [
        'one queue shorter',
        'cycle time of the team down',
        'several teams flow better',
        'the organisation flows better',
      ],
      evidenceHint: 'The number before and after.',
      words:
        'flow, cycle time, lead time, throughput, deploys, deployment frequency, queue, blocked, waiting, dependencies, faster, predictability, meetings',
    },
    {
      key: 'bench',
      name: 'Manager bench strength',
      definition: 'There are more people ready to lead than there were.',
      anchors: ['one person tries', 'one is ready', 'several are ready', 'every role has a successor'],
      evidenceHint: 'Who could step in tomorrow, in numbers.',
      words: 'bench, manager grew, new manager, manager ready, acting manager, managers, succession plan, stand-in',
      roles: wider,
    },
    {
      key: 'bet-result',
      name: 'Portfolio bet result',
      definition: 'A bet was settled: it paid off, or was closed with something learned.',
      anchors: ['a small bet', 'a bet of a quarter', 'a bet of a year', 'a bet of the company'],
      evidenceHint: 'A link to the bet and to its result.',
      words: 'bet, paid off, closed, result, experiment, investment, return, pilot, business case, wound down',
      roles: wider,
    },
  ]),
  ...kindsFrom('impact', managing, [
    {
      key: 'leaders',
      name: 'Leaders grown',
      definition: 'People lead well today because of you, without you.',
      anchors: ['one person leads something', 'one leads a team', 'several lead', 'a generation of leaders'],
      evidenceHint: 'What they lead, and since when; no names needed.',
      words: 'leaders, leader, leads, tech lead, manager now, grew into, promoted, succession, took over',
    },
    {
      key: 'capability',
      name: 'Retention or capability built',
      definition: 'The people stayed, or can do together what they could not before.',
      anchors: [
        'one key person stayed',
        'a skill in the team',
        'an ability of several teams',
        'an ability of the company',
      ],
      evidenceHint: 'The number of a year, or what is possible now.',
      words: 'retention, attrition, stayed, capability, skill, skills, able to, in-house, expertise, kept',
    },
    {
      key: 'process-adopted',
      name: 'Cross-team process adopted',
      definition: 'Other teams work in a way that started with yours.',
      anchors: ['one team', 'a few teams', 'most teams', 'the company'],
      evidenceHint: 'Who uses it, and since when.',
      words:
        'adopted, process, on-call model, model, kept by, teams, standard, playbook, framework, rolled out, template',
    },
    {
      key: 'business-measure',
      name: 'Business measure moved',
      definition: 'A measure the business watches moved and stayed, through what your people did.',
      anchors: ['of the team', 'of the area', 'of the organisation', 'of the company'],
      evidenceHint: 'The measure, where it is kept, and your part in it.',
      words:
        'revenue, churn, conversion, growth, savings, saved, cost, costs, margin, nps, customers, kpi, market, retention of customers',
    },
    {
      key: 'culture',
      name: 'Culture shift',
      definition: 'People behave differently by themselves, and it stays.',
      anchors: [
        'a habit of the team',
        'a habit of several teams',
        'a norm of the organisation',
        'a norm of the company',
      ],
      evidenceHint: 'What people do now that they did not do before.',
      words:
        'culture, norm, habit, values, blameless, psychological safety, openness, feedback culture, by themselves, without being asked',
    },
    {
      key: 'strategy-realised',
      name: 'Strategy realised',
      definition: 'What a strategy said has become reality.',
      anchors: ['a first proof', 'one pillar', 'most of it', 'all of it, and it pays'],
      evidenceHint: 'A link to the strategy and to what is true now.',
      words:
        'strategy, realised, realized, vision, target reached, transformation, transition, platform, became reality',
      roles: wider,
    },
    {
      key: 'succession',
      name: 'Succession',
      definition: 'A key role went over, or can go over, without harm.',
      anchors: ['a stand-in', 'a named successor', 'a role handed over', 'all key roles covered'],
      evidenceHint: 'The role, and what goes on without you.',
      words: 'succession, successor, handed over, handover, replaced, stepped back, transition, deputy',
      roles: wider,
    },
  ]),
];
