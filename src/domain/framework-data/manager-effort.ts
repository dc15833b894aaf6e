import type { Category } from '../framework.js';
import { kindsFrom } from './kind.js';

const managing: readonly string[] = ['manager', 'senior-manager', 'director'];
const wider: readonly string[] = ['senior-manager', 'director'];

/** Kinds of input and output of everybody who manages. */
export const managerEffort: readonly Category[] = [
  ...kindsFrom('input', managing, [
    {
      key: 'one-on-one',
      name: '1:1s & coaching',
      definition: 'Time for one person, with attention to how they do and grow.',
      anchors: ['a 1:1', 'a day of 1:1s', 'a week of growth talks', 'a round of talks with everybody'],
      evidenceHint: 'In words is enough; never private notes.',
      words:
        '1:1, 1:1s, 1on1, one on one, coaching, coached, mentoring, mentored, career talk, feedback talk, growth talk',
      countable: true,
    },
    {
      key: 'hiring',
      name: 'Hiring effort',
      definition: 'Finding, meeting and judging people with care.',
      anchors: ['an interview', 'a hiring loop', 'a week of interviews', 'a campaign of weeks'],
      evidenceHint: 'A link to the role or the feedback.',
      words:
        'interview, interviews, hiring, hiring loop, screening, screen, sourcing, debrief, candidate, candidates, recruiting, job description',
      countable: true,
    },
    {
      key: 'planning',
      name: 'Planning & prioritising',
      definition: 'Working out what comes first, and what not at all.',
      anchors: ['a backlog looked through', 'a planning day', 'a quarter prepared', 'a yearly plan prepared'],
      evidenceHint: 'A link to the plan in the making.',
      words:
        'planning, prioritising, prioritizing, prioritisation, backlog, roadmap, okr, okrs, quarter, capacity, budgeting, stakeholder, stakeholders',
    },
    {
      key: 'conflict',
      name: 'Conflict & care work',
      definition: 'Being there when it is difficult, between people or for one of them.',
      anchors: ['a hard talk', 'a day of mediation', 'a conflict over several days', 'a crisis of weeks'],
      evidenceHint: 'In words is enough; no names, no details.',
      words:
        'conflict, mediation, mediated, hard conversation, difficult conversation, care, escalation, escalations, burnout, sick leave, support for, listened',
    },
    {
      key: 'observing',
      name: 'Observing',
      definition: 'Seeing for yourself: retros, skip-levels, data, sitting in.',
      anchors: ['a retro attended', 'a day of skip-levels', 'a survey read and discussed', 'weeks of going and seeing'],
      evidenceHint: 'A link to the notes or the data.',
      words:
        'retro, retros, retrospective, skip-level, skip-levels, skip level, survey, data, metrics, dashboard, shadowing, shadowed, sat in, standup, demo, review',
    },
    {
      key: 'own-learning',
      name: 'Own learning',
      definition: 'Learning to lead, and about the field you lead in.',
      anchors: ['an article', 'a day of training', 'a course', 'a programme of weeks'],
      evidenceHint: 'What you will do differently.',
      words:
        'learning, learned, course, book, reading, training, coach, peer group, conference, leadership programme, leadership program',
    },
    {
      key: 'managing-managers',
      name: 'Managing managers',
      definition: 'Helping those who lead to lead.',
      anchors: [
        'a manager 1:1',
        'a day with a manager',
        'a week beside a new manager',
        'a manager built up over weeks',
      ],
      evidenceHint: 'In words is enough.',
      words: 'managers, manager 1:1, leads, leadership team, manager coaching, calibration, staff meeting, offsite',
      roles: wider,
    },
  ]),
  ...kindsFrom('output', managing, [
    {
      key: 'strategy',
      name: 'Decision or strategy written',
      definition: 'A decision that people can read, follow and question.',
      anchors: ['a decision noted', 'a decision memo', 'a strategy of a few pages', 'a strategy worked out over weeks'],
      evidenceHint: 'A link to the page.',
      words: 'decision, decided, strategy, memo, one-pager, proposal, vision, written, wrote, principles, charter',
    },
    {
      key: 'growth-plan',
      name: 'Growth or support plan',
      definition: 'A written plan for how somebody grows or gets back on their feet.',
      anchors: ['a goal agreed', 'a plan written', 'plans for the whole team', 'a career frame for many'],
      evidenceHint: 'That it exists and is agreed; not its text.',
      words:
        'growth plan, development plan, career plan, support plan, performance plan, goals, promotion case, promo case, review written, performance review',
    },
    {
      key: 'hiring-decision',
      name: 'Hiring decision',
      definition: 'An offer, or a no, made with reasons.',
      anchors: ['a no with reasons', 'an offer made', 'a role filled', 'a team staffed'],
      evidenceHint: 'A link to the role.',
      words:
        'offer, offer made, hired, hire, hiring decision, accepted, rejected, declined, role opened, headcount, signed',
    },
    {
      key: 'commitment',
      name: 'Roadmap or commitment',
      definition: 'Something promised, with a date and the means to keep it.',
      anchors: ['a milestone agreed', 'a month agreed', 'a quarter agreed', 'a year agreed'],
      evidenceHint: 'A link to the roadmap.',
      words:
        'roadmap, roadmap agreed, commitment, commitments, committed, quarter plan, okrs agreed, goals agreed, scope agreed, agreement, agreed, plan published',
    },
    {
      key: 'ritual',
      name: 'Team ritual or process',
      definition: 'A way of working that was started, changed or ended.',
      anchors: ['a meeting ended or shortened', 'a ritual changed', 'a process set up', 'a new way of working'],
      evidenceHint: 'A link to how it works now.',
      words:
        'ritual, process, working agreement, retro format, on-call model, rota, rotation, meeting, meetings, ceremony, onboarding programme, onboarding process, workflow',
    },
    {
      key: 'hard-feedback',
      name: 'Hard feedback delivered',
      definition: 'Something difficult said to the person, kindly and in time.',
      anchors: ['a plain word', 'a prepared talk', 'a series of talks', 'a way out found over weeks'],
      evidenceHint: 'In words is enough; no names.',
      words:
        'hard feedback, tough feedback, feedback delivered, feedback given, difficult feedback, told, let go, separation, warning, pip',
    },
    {
      key: 'organisation',
      name: 'Organisation design',
      definition: 'Teams, roles and lines drawn so that the work can flow.',
      anchors: ['a role clarified', 'a team reshaped', 'several teams reshaped', 'a reorganisation'],
      evidenceHint: 'A link to the announcement.',
      words:
        'organisation design, org design, reorganisation, reorg, team split, team topology, roles, reporting line, new team, merged teams',
      roles: wider,
    },
    {
      key: 'portfolio',
      name: 'Budget or portfolio choice',
      definition: 'Money or people put where they count most, or taken from where they do not.',
      anchors: ['a tool cancelled', 'a project stopped or started', 'a quarterly budget', 'a yearly portfolio'],
      evidenceHint: 'A link to the decision.',
      words: 'budget, portfolio, investment, stopped, funding, vendor, contract, headcount plan, staffing, reallocated',
      roles: wider,
    },
  ]),
];
