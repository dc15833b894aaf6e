import type { Category } from '../framework.js';
import { kindsFrom } from './kind.js';

/** Kinds of input and output of engineers. */
export const engineerEffort: readonly Category[] = [
  ...kindsFrom(
    'input',
    ['ic'],
    [
      {
        key: 'review',
        name: 'Review & feedback given',
        definition: 'Reading the work of others and saying what would make it better.',
        anchors: [
          'one change reviewed',
          'a design reviewed with care',
          'a subsystem audited',
          'a release reviewed end to end',
        ],
        evidenceHint: 'A link to the review or the comments.',
        words: 'review, code review, pr review, design review, feedback, pr, pull request, rfc review, gave feedback',
        countable: true,
      },
      {
        key: 'learning',
        name: 'Learning & knowledge traces',
        definition: 'Learning something the work needs, best with a trace that others can use.',
        anchors: [
          'a talk or an article',
          'a day of a course',
          'a course finished with notes',
          'a new field learned over weeks',
        ],
        evidenceHint: 'A link to notes, a summary or an experiment.',
        words:
          'learning, learned, course, reading, book, paper, tutorial, training, conference, certification, workshop attended, studied',
      },
      {
        key: 'investigation',
        name: 'Investigation & discovery',
        definition: 'Finding out what is really going on before anything is built.',
        anchors: [
          'logs of one case read',
          'a spike of a day',
          'a cause found over several days',
          'weeks of discovery with users',
        ],
        evidenceHint: 'A link to the findings, a query or a spike.',
        words:
          'investigation, investigated, spike, debugging, debugged, analysis, analysed, discovery, research, root cause, profiling, prototype, looked into',
      },
      {
        key: 'pairing',
        name: 'Collaboration & pairing',
        definition: 'Working on something together, or helping somebody along.',
        anchors: [
          'an hour of pairing',
          'a day with a teammate',
          'most of a week with another team',
          'weeks embedded in a team',
        ],
        evidenceHint: 'A link to what you worked on together.',
        words:
          'pairing, paired, pair programming, mobbing, mob, collaboration, sync, workshop, refinement, planning, meeting, meetings, helped',
      },
      {
        key: 'operations',
        name: 'Operational duty',
        definition: 'Keeping things running: on-call, incidents, releases, maintenance.',
        anchors: ['one page answered', 'a day of on-call', 'a busy week of on-call', 'weeks of running a migration'],
        evidenceHint: 'A link to the shift, the incident or the run.',
        words:
          'on-call, oncall, pager, pages, incident duty, shift, release duty, operations, upgrade, upgrades, maintenance, monitoring, rotation',
      },
      {
        key: 'tickets',
        name: 'Tickets & questions answered',
        definition: 'Answering requests of colleagues and customers, one by one.',
        anchors: ['a ticket', 'a nasty ticket', 'a backlog cleared', 'weeks of support'],
        evidenceHint: 'A link to the queue or the ticket.',
        words: 'ticket, tickets, support, request, requests, question, questions, triage, bug triage',
        countable: true,
      },
      {
        key: 'care',
        name: 'Care of people',
        definition: 'Time for people: mentoring, interviewing, welcoming, listening.',
        anchors: [
          'a mentoring talk or an interview',
          'a day of onboarding somebody',
          'a week beside a newcomer',
          'a mentorship over weeks',
        ],
        evidenceHint: 'In words is enough; no names needed.',
        words:
          'mentoring, mentored, mentee, interview, interviews, hiring, onboarding, buddy, 1:1, 1on1, one on one, coaching, coached, listened',
        countable: true,
      },
    ],
  ),
  ...kindsFrom(
    'output',
    ['ic'],
    [
      {
        key: 'shipped',
        name: 'Shipped change',
        definition: 'Something that works differently now for whoever uses it.',
        anchors: [
          'a small fix',
          'a change of a day or two',
          'a feature of most of a week',
          'a project of several weeks',
        ],
        evidenceHint: 'A link to the change or the release.',
        words:
          'shipped, released, merged, deployed, rolled out, rollout, launched, feature, fix, bugfix, implemented, built, migrated, migration, endpoint, refactoring, refactored, pr',
      },
      {
        key: 'design',
        name: 'Design or decision record',
        definition: 'A written design or decision that others can follow and question.',
        anchors: [
          'a short decision record',
          'a design note',
          'a full design with alternatives',
          'an architecture worked out over weeks',
        ],
        evidenceHint: 'A link to the document.',
        words:
          'rfc, adr, design, design doc, design document, decision, decision record, proposal, architecture, spec, technical plan',
      },
      {
        key: 'quality',
        name: 'Quality work',
        definition: 'Making what exists safer, clearer or easier to change.',
        anchors: [
          'a flaky test fixed',
          'tests for a module',
          'a test suite or pipeline rebuilt',
          'a debt of years paid back',
        ],
        evidenceHint: 'A link to the change, or the number before and after.',
        words:
          'tests, test suite, flaky, coverage, cleanup, clean up, tech debt, lint, ci, pipeline, build time, alerting, dashboard, dashboards, observability, dependency updates',
      },
      {
        key: 'docs',
        name: 'Docs & enablement',
        definition: 'Something written, recorded or taught so that others can do it themselves.',
        anchors: ['a page corrected', 'a guide or a runbook', 'a workshop prepared and held', 'a course for many'],
        evidenceHint: 'A link to the page or the recording.',
        words:
          'docs, documentation, guide, runbook, readme, wiki, workshop, talk, demo, tutorial written, onboarding guide, faq, presentation',
      },
      {
        key: 'plan',
        name: 'Plan or breakdown',
        definition: 'Work made small and ordered enough to be started.',
        anchors: ['a few stories', 'an epic broken down', 'a quarter planned', 'a programme planned over weeks'],
        evidenceHint: 'A link to the plan or the board.',
        words:
          'plan, planned, breakdown, broke down, estimate, estimates, estimated, roadmap, milestones, stories, epic, scoping, scoped',
      },
      {
        key: 'incident-fixed',
        name: 'Incident fixed',
        definition: 'Something broken works again, and it is known why.',
        anchors: [
          'a quick mitigation',
          'an incident fixed within a day',
          'a hard incident with a review written',
          'a series of incidents ended',
        ],
        evidenceHint: 'A link to the incident or its review.',
        words:
          'incident, outage, hotfix, postmortem, post-mortem, incident review, rollback, rolled back, restored, mitigated, recovered',
      },
    ],
  ),
];
