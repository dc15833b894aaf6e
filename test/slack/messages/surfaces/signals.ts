import type { ExpectationStep } from '../../../../src/domain/signals/expectation-question.js';
import type { Issue } from '../../../../src/domain/signals/issue.js';
import type { Signal, SignalSubject } from '../../../../src/domain/signals/signal.js';
import type { Reflection } from '../../../../src/domain/reflection.js';
import { addWeeks, mondayOf } from '../../../../src/domain/week.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { weekReply, type ReplyData } from '../../../../src/slack/messages/replies/week-reply.js';
import { expectationHeard } from '../../../../src/slack/messages/signals/expectation-blocks.js';
import { offAnswer, offTakenBack, issueGone } from '../../../../src/slack/messages/signals/off-answer.js';
import { offModal, planModal, sinceModal } from '../../../../src/slack/messages/signals/off-modal.js';
import type { QuestionView } from '../../../../src/slack/messages/signals/question-words.js';
import { lateHeard, signalHeard } from '../../../../src/slack/messages/signals/signal-question.js';
import { signalsModal, type SignalsModalData } from '../../../../src/slack/messages/signals/signals-modal.js';
import { whyModal } from '../../../../src/slack/messages/why/why-modal.js';
import { aCheckIn, anEarlyReflection, aProfile, aReflection, aRoughReflection, mark, week } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

const today = '2026-07-03';
const due = (step: ExpectationStep) => ({ step, isOfRole: step === 1, isDue: true, isOpen: true });

/** A question that was seen after nine days; typed text carries the mark. */
export function anIssue(change: Partial<Issue> = {}): Issue {
  return { id: 'i1', kind: 'drop', onset: '2026-06-08', onsetBy: 'detector', detected: '2026-06-19', ...change };
}

/** With clocks of so many days; noticed when the question says so. */
export function aView(issue: Issue, days: { noticed?: number; after?: number; away?: number } = {}): QuestionView {
  const { noticed = 9, after = 12, away = 0 } = days;
  const clock = (calendarDays: number, isRunning: boolean) => ({
    calendarDays,
    availableDays: calendarDays - away,
    isRunning,
  });
  return issue.aware === undefined
    ? { issue, clocks: { toAware: clock(noticed + after, true) } }
    : {
        issue,
        clocks: { toAware: clock(noticed, false), toResolved: clock(after, issue.resolved === undefined) },
      };
}

const reported = anIssue({
  id: 'i2',
  kind: 'self-reported',
  onsetBy: 'person',
  about: 'output',
  text: `${mark} reviews wait <!channel> for days`,
  aware: '2026-06-20',
  plan: `${mark} when I plan Monday, I ask Kim`,
  acted: '2026-06-21',
});

/** One of each kind and state. */
const open: readonly QuestionView[] = [
  aView(anIssue({ recovery: { resolved: '2026-06-29', proposed: '2026-07-03' } })),
  aView(reported),
  aView(anIssue({ id: 'i3', kind: 'drought', about: 'outcome', aware: '2026-06-20', restsUntil: '2026-07-20' }), {
    away: 4,
  }),
  aView(anIssue({ id: 'i4', kind: 'drought', about: 'impact', unseen: true }), { noticed: 0, after: 0 }),
  aView(anIssue({ id: 'i5', kind: 'overdue', onsetBy: 'due-date', hypotheses: ['h1', 'h2'] })),
  aView(anIssue({ id: 'i6', kind: 'low-start', reopened: ['2026-06-30'], aware: '2026-06-08' }), { noticed: 0 }),
  aView({ ...reported, id: 'i7', kind: 'feedback', late: true, text: `${mark} decisions reach me late` }),
  aView(anIssue({ id: 'i8', kind: 'self-reported', text: undefined, onsetBy: 'person', aware: '2026-06-08' })),
  aView(anIssue({ id: 'i9', about: 'own-read' }), { noticed: 1, after: 0 }),
];

const over: readonly QuestionView[] = [
  aView(anIssue({ id: 'o1', aware: '2026-06-17', resolved: '2026-06-29', resolution: 'fixed' })),
  aView(anIssue({ id: 'o2', about: 'input', aware: '2026-06-08', resolved: '2026-06-29', resolution: 'new-normal' }), {
    noticed: 0,
  }),
  aView({ ...reported, id: 'o3', resolved: '2026-06-30', resolution: 'context' }),
  aView(anIssue({ id: 'o4', resolved: '2026-06-29', resolution: 'fixed', auto: true })),
];

export function aSignal(change: Partial<Signal> = {}): Signal {
  return { kind: 'drop', strength: 'watch', onset: addWeeks(week, -4), watchedFrom: week, ...change };
}

/** A week's answer that asks about a signal. */
export function askedAbout(signal: Signal, change: Partial<Issue> = {}): Reflection {
  const { kind, about, strength } = signal;
  const onset = mondayOf(signal.onset);
  const issue = anIssue({ onset, ...(kind === 'rise' ? {} : { kind }), ...(about && { about }), ...change });
  return { ...aReflection(), signals: [signal], asked: { issue, signal, strength } };
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const window: SignalsModalData = {
    open,
    over,
    earlier: 3,
    clocks: {
      toAware: { days: 9, n: 7 },
      toResolved: { days: 20.4, n: 6 },
      zone: 'seen-early-over-soon',
      precision: { answered: 5, confirmed: 4 },
    },
    page: 0,
    today,
    locale,
  };
  const reply = (reflection: Reflection, change: Partial<ReplyData> = {}) =>
    weekReply({ reflection, checkIn: aCheckIn(), profile, charts: { kind: 'text', lines: [] }, ...change });
  const hidden = aProfile({ locale, bandWords: 'hidden' });
  const alert = { strength: 'alert', alertFrom: week } as const;
  const drought = (about: SignalSubject) => ({ kind: 'drought', about, silentWeeks: 8.2, usualWeeks: 3.25 }) as const;
  const asked: Readonly<Record<string, Signal>> = {
    'a watch of the weeks': aSignal(),
    'an alert of the weeks': aSignal(alert),
    'an alert of one week': aSignal({ ...alert, onset: week }),
    ...Object.fromEntries(
      (['input', 'output', 'outcome', 'impact', 'own-read'] as const).flatMap((about) => [
        [`a watch of ${about}`, aSignal({ about })],
        [`an alert of ${about}`, aSignal({ about, ...alert })],
      ]),
    ),
    'no outcome': aSignal(drought('outcome')),
    'no outcome, plainly': aSignal({ ...drought('outcome'), ...alert }),
    'no outcome in one week': aSignal({ ...drought('outcome'), silentWeeks: 1, usualWeeks: 0.8 }),
    'no impact': aSignal(drought('impact')),
    'no impact, plainly': aSignal({ ...drought('impact'), usualWeeks: 1, ...alert }),
    'one thing overdue': aSignal({ kind: 'overdue', hypotheses: ['h1'] }),
    'two things overdue': aSignal({ kind: 'overdue', hypotheses: ['h1', 'h2'] }),
    'a low start': aSignal({ kind: 'low-start' }),
    'a low start of output': aSignal({ kind: 'low-start', about: 'output' }),
    'a low start of own-read': aSignal({ kind: 'low-start', about: 'own-read' }),
  };
  const answered = (answer: 'late' | 'missing' | 'hard' | 'seen', change: Partial<Issue> = {}): Reflection => ({
    ...aReflection(),
    asked: { issue: anIssue({ aware: today, ...change }), answer },
  });
  const rise = aSignal({ kind: 'rise' });
  return {
    messages: {
      ...Object.fromEntries(
        Object.entries(asked).flatMap(([name, signal]) => [
          [`reply asks about ${name}`, () => reply(askedAbout(signal))],
          [`reply asks about ${name}, numbers hidden`, () => reply(askedAbout(signal), { profile: hidden })],
        ]),
      ),
      'reply asks in the first weeks': () =>
        reply({ ...anEarlyReflection(3), asked: { issue: anIssue(), signal: aSignal(), strength: 'watch' } }),
      'reply asks beside a rough place': () =>
        reply({ ...aRoughReflection(), asked: { issue: anIssue(), signal: aSignal(), strength: 'watch' } }),
      'reply heard on its way': () => reply(answered('late')),
      'reply heard missing': () => reply(answered('missing')),
      'reply heard missing, with a step': () => reply(answered('missing', { plan: `${mark} ask Kim` })),
      'reply heard a hard month': () => reply(answered('hard', { restsUntil: '2026-07-31' })),
      'reply to what was seen in Home': () => reply(answered('seen')),
      'reply with good news': () => reply({ ...aReflection(), signals: [rise], goodNews: rise }),
      'reply with good news, numbers hidden': () =>
        reply({ ...aReflection(), signals: [rise], goodNews: rise }, { profile: hidden }),
      'reply asks what was learned late': () => reply(aReflection(), { late: { isDue: true, isOpen: false } }),
      'reply asks, discreet': () => reply(askedAbout(aSignal()), { profile: aProfile({ locale, detail: 'discreet' }) }),
      'signal answer heard': () => signalHeard('hard', anIssue({ restsUntil: '2026-07-31' }), locale),
      'nothing learned late': () => lateHeard(locale),
      'reply asks whether the expectations are clear': () => reply(aReflection({ expectation: due(1) })),
      'expectations are clear': () => expectationHeard(1, 'yes', aReflection(), locale),
      'expectations are asked about later': () => expectationHeard(2, 'later', aReflection(), locale),
      'expectations are not clear yet, after a month': () => expectationHeard(1, 'not-yet', aReflection(), locale),
      'expectations are not clear yet, after two months': () => expectationHeard(2, 'not-yet', aReflection(), locale),
      'expectations are not clear yet, after three months': () => expectationHeard(3, 'not-yet', aReflection(), locale),
      'something off noted': () =>
        offAnswer({ issue: { ...reported, onset: today }, today, isBeforeFirstWeek: false, locale }),
      'something off noted, long ago': () => offAnswer({ issue: reported, today, isBeforeFirstWeek: true, locale }),
      'something off taken back': () => offTakenBack({ locale }),
      'question gone': () => issueGone({ locale }),
    },
    views: {
      'open questions': () => signalsModal(window),
      'open questions, second page': () => signalsModal({ ...window, page: 1 }),
      'open questions, none': () =>
        signalsModal({
          ...window,
          open: [],
          over: [],
          earlier: 0,
          clocks: { precision: { answered: 0, confirmed: 0 } },
        }),
      ...Object.fromEntries(
        Object.entries({
          'before the first weeks': { weeks: 1, needed: 12, startsAt: 4 },
          'against the level': { weeks: 5, needed: 12, startsAt: 4 },
          'after the bar moved': { weeks: 5, needed: 12, startsAt: 4, barSince: week },
          'after what may stay': { weeks: 5, needed: 12, startsAt: 4, usualSince: week },
        }).map(([name, learning]) => [
          `open questions, ${name}`,
          () => signalsModal({ ...window, open: [], over: [], learning }),
        ]),
      ),
      'open questions, noticed at once': () =>
        signalsModal({
          ...window,
          open: [],
          earlier: 1,
          clocks: {
            toAware: { days: 0, n: 3 },
            toResolved: { moreThan: 40, n: 3 },
            zone: 'seen-early-over-late',
            precision: { answered: 1, confirmed: 1 },
          },
        }),
      'open questions, late': () =>
        signalsModal({
          ...window,
          clocks: {
            toAware: { moreThan: 30, n: 4 },
            zone: 'seen-late-over-soon',
            precision: { answered: 4, confirmed: 0 },
          },
        }),
      'open questions, late and long': () =>
        signalsModal({
          ...window,
          clocks: {
            toAware: { days: 30, n: 4 },
            toResolved: { days: 31, n: 4 },
            zone: 'seen-late-over-late',
            precision: { answered: 3, confirmed: 1 },
          },
        }),
      'something feels off': () => offModal({ issue: 'i1', locale }),
      'something feels off, too long': () =>
        offModal({ issue: 'i1', locale, typed: { text: `${mark} ${'long '.repeat(700)}`, why: '3,500 characters.' } }),
      'learned late': () => offModal({ issue: 'i1', locale, late: true, page: 0 }),
      'what I will do': () => planModal({ issue: reported, locale, page: 0 }),
      'what I will do about the weeks': () => planModal({ issue: anIssue(), locale }),
      'since when': () => sinceModal({ issue: anIssue(), locale, page: 0 }),
      'home with open questions': () => homeJoined({ ...fullHome(locale), questions: open, asksLate: true }),
      'home with three open questions': () => homeJoined({ ...fullHome(locale), questions: open.slice(3, 6) }),
      'why, discreet, with a signal': () =>
        whyModal({ reflection: askedAbout(aSignal(alert)), profile: aProfile({ locale, detail: 'discreet' }) }),
    },
  };
}
