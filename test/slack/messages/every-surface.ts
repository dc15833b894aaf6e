import { perDimension } from '../../../src/domain/dimension.js';
import type { Question } from '../../../src/domain/reflection.js';
import type { LightAnswer } from '../../../src/domain/told.js';
import { addWeeks, type WeekKey } from '../../../src/domain/week.js';
import { badWeekMessage, deleteChoice, helpMessage, unknownWord } from '../../../src/slack/messages/card/help.js';
import { otherWord, otherWords } from '../../../src/slack/messages/card/other-words.js';
import { cardMessage } from '../../../src/slack/messages/card/card-message.js';
import { notJoined } from '../../../src/slack/messages/consent/not-joined.js';
import { privacyModal } from '../../../src/slack/messages/consent/privacy-modal.js';
import { startAgainModal } from '../../../src/slack/messages/consent/start-again-modal.js';
import { startModal } from '../../../src/slack/messages/consent/start-modal.js';
import { homeJoined, type HomeData } from '../../../src/slack/messages/home/home-joined.js';
import { homeNotJoined } from '../../../src/slack/messages/home/home-not-joined.js';
import { levelAsksModal } from '../../../src/slack/messages/level/level-asks-modal.js';
import { madeUpModal } from '../../../src/slack/messages/home/made-up-modal.js';
import { awayUntilModal } from '../../../src/slack/messages/leaving/away-until-modal.js';
import {
  deleteEverythingModal,
  deleteWeekModal,
  everythingDeletedModal,
  everythingDeletedReceipt,
  weekDeletedReceipt,
} from '../../../src/slack/messages/leaving/delete-modals.js';
import {
  resumedReceipt,
  rhythmModal,
  rhythmReceipt,
  stoppedReceipt,
} from '../../../src/slack/messages/leaving/rhythm-modal.js';
import type { Message } from '../../../src/slack/messages/message.js';
import { levelChangedModal } from '../../../src/slack/messages/level/level-changed-modal.js';
import { levelModal } from '../../../src/slack/messages/level/level-modal.js';
import { answerHeard } from '../../../src/slack/messages/replies/light-question.js';
import { weekReply, type ReplyData } from '../../../src/slack/messages/replies/week-reply.js';
import { loggedLine, logUsage, undoneLine } from '../../../src/slack/messages/saved/logged-line.js';
import {
  conflictNotice,
  slackTroubleNotice,
  staleNotice,
  storeTroubleNotice,
  unexpectedNotice,
} from '../../../src/slack/messages/saved/notices.js';
import { savedReceipt } from '../../../src/slack/messages/saved/saved-receipt.js';
import { allEmptyQuestion, awayReceipt, skippedReceipt } from '../../../src/slack/messages/saved/skipped-receipt.js';
import { chooseTextModal } from '../../../src/slack/messages/week/choose-text-modal.js';
import { lineKindModal, lineLinkModal } from '../../../src/slack/messages/week/line-modals.js';
import { readBackModal } from '../../../src/slack/messages/week/read-back-modal.js';
import { weekModal, type WeekModalData } from '../../../src/slack/messages/week/week-modal.js';
import { closedPrompt } from '../../../src/slack/messages/weekly/closed-prompt.js';
import { snoozedPrompt, weeklyPrompt, weeklyReminder } from '../../../src/slack/messages/weekly/weekly-prompt.js';
import { arithmeticModal } from '../../../src/slack/messages/why/arithmetic-modal.js';
import { linesModal } from '../../../src/slack/messages/why/lines-modal.js';
import { whyModal } from '../../../src/slack/messages/why/why-modal.js';
import {
  aCheckIn,
  aLightReflection,
  aLowReflection,
  aMovingReflection,
  anEarlyReflection,
  anEntry,
  aProfile,
  aReflection,
  aRoughReflection,
  aSeries,
  categories,
  effectLines,
  effortLines,
  framework,
  lines,
  manager,
  mark,
  now,
  senior,
  week,
  weeksBefore,
} from './builders.js';

const command = '/mirror';
const locale = 'en-GB';
const profile = aProfile();
const discreet = aProfile({ detail: 'discreet' });
const prompt = { week, level: senior, profile, now };
const from = { channel: 'D0ADA', ts: '1783069200.000100' };
const pictures: ReplyData['charts'] = {
  kind: 'pictures',
  band: { fileId: 'F0BAND0001', altText: 'Now 109 percent.' },
  bullets: { fileId: 'F0BULLET01', altText: 'Outcome 134 percent.' },
};
const { next: _next, ...withoutNext } = aCheckIn();
const bullets = ['Input   ████████│░░░░ 102%', 'Output  ███████░│░░░░  90%'];
const reply: ReplyData = { reflection: aReflection(), checkIn: aCheckIn(), profile, charts: pictures };

export const weekForm: WeekModalData = {
  week,
  weeks: weeksBefore(5).map((one, index) => ({ week: one, state: index === 1 ? ('logged' as const) : undefined })),
  level: senior,
  voice: profile,
  boxes: perDimension((dimension) => (dimension === 'impact' ? '' : `${mark} ${dimension}`)),
  ownRead: 3,
  next: `${mark} next`,
  availability: 0.5,
  lastNext: `${mark} last next`,
  saved: true,
  revision: 2,
  notesSeen: ['n1', 'n2'],
  from,
};

const level = { levels: [senior, manager], ramps: framework.ramps, locale };
const changed = {
  assignment: { ...aReflection().assignment, validFrom: week, ramp: 'promotion' as const },
  hasLine: false,
  before: aReflection(),
  after: aReflection(),
  voice: profile,
};

function answered(given: LightAnswer, said: WeekKey): Question {
  return { isDue: false, mayTell: false, answer: { given, week: said } };
}

export const home: HomeData = {
  profile,
  level: senior,
  levelSince: addWeeks(week, -11),
  reflection: aReflection(),
  openWeek: week,
  weeks: [
    { week, checkIn: aCheckIn() },
    ...weeksBefore(5)
      .slice(1, 4)
      .map((one, index) =>
        index === 1
          ? { week: one }
          : { week: one, checkIn: aCheckIn({ week: one, state: index === 0 ? 'logged' : 'away', entries: [] }) },
      ),
  ],
  hasDraft: true,
  promptUnknown: true,
  openWeeks: weeksBefore(5).slice(2, 4),
  conflicts: [{ id: 'c1', week }],
  bullets,
  today: '2026-07-03',
};

/** Every message in every state it has. */
export const messages: Readonly<Record<string, () => Message>> = {
  'not joined': () => notJoined(),
  'weekly DM': () => weeklyPrompt(prompt),
  'weekly DM, three things noted': () => weeklyPrompt({ ...prompt, noted: 3 }),
  'weekly DM of a manager on a Sunday afternoon in New York': () =>
    weeklyPrompt({
      ...prompt,
      level: manager,
      profile: aProfile({ locale: 'en-US', zone: 'America/New_York' }),
      now: new Date('2026-07-05T20:00:00Z'),
    }),
  'weekly DM, discreet': () => weeklyPrompt({ ...prompt, profile: discreet }),
  reminder: () => weeklyReminder(prompt),
  'reminder, discreet': () => weeklyReminder({ ...prompt, profile: discreet }),
  snoozed: () => snoozedPrompt({ ...prompt, until: new Date('2026-07-03T13:00:00Z') }),
  'closed, stopped': () => closedPrompt({ week, locale, why: 'stopped' }),
  'closed, moved': () => closedPrompt({ week, locale, why: 'moved' }),
  saved: () => savedReceipt({ checkIn: aCheckIn(), profile }),
  'saved, an older week': () => savedReceipt({ checkIn: aCheckIn(), profile, answered: addWeeks(week, 1) }),
  'saved, with a large line that no link proves': () =>
    savedReceipt({
      checkIn: aCheckIn({
        entries: aCheckIn()
          .entries.slice(0, 1)
          .map((entry) => ({ ...entry, size: 'L', evidence: 'described' })),
      }),
      profile,
    }),
  'saved twice': () => savedReceipt({ checkIn: aCheckIn({ entries: [] }), profile, already: true }),
  'saved, discreet': () => savedReceipt({ checkIn: aCheckIn(), profile: discreet }),
  skipped: () => skippedReceipt({ week, locale }),
  'skipped, away': () => skippedReceipt({ week, locale, answer: 'away' }),
  'skipped, quiet': () => skippedReceipt({ week, locale, answer: 'quiet' }),
  'skipped, left out': () => skippedReceipt({ week, locale, answer: 'left-out' }),
  'all empty': () => allEmptyQuestion({ week, locale }),
  away: () => awayReceipt({ until: '2026-07-20', locale, week }),
  conflict: () => conflictNotice({ week, conflictId: 'c1', locale }),
  'store trouble': () => storeTroubleNotice({ week, kept: 'in-form', locale, reference: 'r-7f3a' }),
  'store trouble, modal': () => storeTroubleNotice({ week, kept: 'in-modal', locale }),
  'store trouble, nothing open': () => storeTroubleNotice({ kept: 'nothing', locale }),
  'slack trouble': () => slackTroubleNotice({ week, locale, reference: 'r-7f3a' }),
  stale: () => staleNotice({ week, locale }),
  'stale without a week': () => staleNotice({ locale }),
  unexpected: () => unexpectedNotice({ reference: 'r-7f3a' }),
  logged: () => loggedLine({ week, dimension: 'output', ref: 'e3', locale, lines: 2 }),
  'logged and moved': () => loggedLine({ week, dimension: 'outcome', ref: 'e3', locale, lines: 1, moved: true }),
  undone: () => undoneLine({ week, locale }),
  'log usage': () => logUsage(command),
  'reply week 1': () => weekReply({ ...reply, reflection: anEarlyReflection(1), openWeeks: weeksBefore(5).slice(1) }),
  'reply week 3': () => weekReply({ ...reply, reflection: anEarlyReflection(3) }),
  'reply week 4': () => weekReply({ ...reply, reflection: aRoughReflection() }),
  'reply week 6, text': () =>
    weekReply({
      ...reply,
      reflection: aRoughReflection({
        progress: { loggedWeeks: 6, windowLogged: 6, windowAvailable: 7, stage: 'rough' },
      }),
      charts: { kind: 'text', lines: bullets },
    }),
  'reply with a new level': () =>
    weekReply({
      ...reply,
      reflection: aRoughReflection({
        progress: { loggedWeeks: 16, windowLogged: 11, windowAvailable: 12, stage: 'rough' },
        series: aSeries([1, 1.02, 1.01]).map((point, index) => (index === 1 ? { ...point, roleChange: 'IC4' } : point)),
      }),
    }),
  'reply week 12': () => weekReply(reply),
  'reply week 12, native charts': () => weekReply({ ...reply, charts: { kind: 'native' } }),
  'reply week 12, text': () => weekReply({ ...reply, charts: { kind: 'text', lines: bullets } }),
  'reply week 12, plain words in Germany': () =>
    weekReply({ ...reply, profile: aProfile({ bandWords: 'plain', locale: 'de-DE' }) }),
  'reply week 12, numbers': () => weekReply({ ...reply, profile: aProfile({ bandWords: 'numbers' }) }),
  'reply week 12, hidden': () => weekReply({ ...reply, profile: aProfile({ bandWords: 'hidden' }) }),
  'reply, discreet': () => weekReply({ ...reply, profile: discreet }),
  'reply, light month': () => weekReply({ ...reply, reflection: aLightReflection() }),
  'reply, light month answered just now': () =>
    weekReply({ ...reply, reflection: aLightReflection({ question: answered('late', week) }) }),
  'reply, light month answered with an earlier week': () =>
    weekReply({ ...reply, reflection: aLightReflection({ question: answered('missing', addWeeks(week, -2)) }) }),
  'reply, hard month': () =>
    weekReply({ ...reply, reflection: aLightReflection({ question: answered('hard', week) }) }),
  'reply, hard month of an earlier week': () =>
    weekReply({ ...reply, reflection: aLightReflection({ question: answered('hard', addWeeks(week, -1)) }) }),
  'answer heard': () => answerHeard('late', aLightReflection(), locale),
  'reply, low and asked': () => weekReply({ ...reply, reflection: aLowReflection() }),
  'reply, low and told': () =>
    weekReply({ ...reply, reflection: aLowReflection({ question: { isDue: false, mayTell: true } }) }),
  'reply, past the line': () => weekReply({ ...reply, reflection: aMovingReflection({ to: 3, weeks: 2 }) }),
  'reply with a promotion': () =>
    weekReply({
      ...reply,
      reflection: aRoughReflection({
        assignment: { ...aReflection().assignment, validFrom: addWeeks(week, -1), ramp: 'promotion' },
        progress: { loggedWeeks: 16, windowLogged: 11, windowAvailable: 12, stage: 'rough' },
      }),
    }),
  'reply, floored': () =>
    weekReply({ ...reply, reflection: aReflection({ standing: { flooredBy: 'impact', momentaryBand: 3 } }) }),
  'reply, coverage too low': () =>
    weekReply({
      ...reply,
      reflection: aReflection({ standing: 'none', withheld: { reason: 'coverage', logged: 6, available: 12 } }),
    }),
  'reply, assumed reach': () =>
    weekReply({ ...reply, reflection: aReflection({ withheld: { reason: 'assumed-reach', entries: ['x1', 'x2'] } }) }),
  'reply, empty boxes': () =>
    weekReply({
      ...reply,
      reflection: {
        ...aRoughReflection(),
        withheld: { reason: 'empty-boxes', boxes: ['output', 'outcome', 'impact'] },
      },
    }),
  'week deleted': () => weekDeletedReceipt({ week, entries: 5, locale }),
  'everything deleted': () => everythingDeletedReceipt({ checkIns: 38, entries: 143, pictures: 1, locale }),
  stopped: () => stoppedReceipt(),
  resumed: () => resumedReceipt(profile),
  rhythm: () => rhythmReceipt(profile),
  card: () => cardMessage({ command, profile, reflection: aReflection(), openWeek: week, hasDraft: true }),
  'card before the first week': () => cardMessage({ command, profile, openWeek: week, hasDraft: false }),
  'card, discreet': () =>
    cardMessage({
      command,
      profile: discreet,
      reflection: aReflection(),
      openWeek: week,
      openWeekState: 'logged',
      hasDraft: false,
    }),
  help: () => helpMessage(command),
  'unknown word': () => unknownWord({ command, nearest: 'week' }),
  'unknown word, nothing near': () => unknownWord({ command }),
  ...Object.fromEntries(otherWords.map((word) => [`the word ${word}`, () => otherWord(word)])),
  'week that cannot be read': () => badWeekMessage({ command, problem: 'unread', example: week, locale }),
  'week that does not exist': () => badWeekMessage({ command, problem: 'unknown', example: week, locale }),
  'week in the future': () => badWeekMessage({ command, problem: 'future', example: week, locale }),
  'week too old': () => badWeekMessage({ command, problem: 'too-old', example: week, locale }),
  'what to delete': () => deleteChoice({ week, locale }),
};

/** Every modal and Home tab in every state it has. */
export const views: Readonly<Record<string, () => unknown>> = {
  start: () => startModal({ levels: [senior, manager], zone: 'Europe/Berlin', locale }),
  'start again': () => startAgainModal({ profile, level: senior }),
  level: () => levelModal({ ...level, current: senior }),
  'level, changed before': () => levelModal({ ...level, current: manager, changedWith: addWeeks(week, -3) }),
  'level changed, promotion': () => levelChangedModal({ ...changed, since: 'promotion', hasLine: true }),
  'level changed, last change corrected': () =>
    levelChangedModal({
      ...changed,
      since: 'last-change',
      hasLine: true,
      after: aReflection({ standing: { percent: 1.2 } }),
    }),
  'level changed, correction': () =>
    levelChangedModal({ ...changed, since: 'correction', after: aReflection({ standing: { percent: 0.95 } }) }),
  privacy: () => privacyModal({ command }),
  'privacy with a chart server': () => privacyModal({ command, chartHost: 'charts.internal:3400' }),
  week: () => weekModal(weekForm),
  'first week, back-fill': () =>
    weekModal({
      week,
      weeks: [],
      level: manager,
      voice: profile,
      boxes: perDimension(() => ''),
      saved: false,
      revision: 0,
      queue: weeksBefore(3).slice(1),
      notice: 'Another window saved first.',
      boxNotices: { input: 'Too long.' },
    }),
  'week, over-long': () =>
    weekModal({ ...weekForm, boxes: { ...weekForm.boxes, output: `${mark} ${'long line\n'.repeat(700)}` } }),
  'read back': () => readBackModal({ week, entries: lines, voice: profile, role: 'ic', revision: 1, from, categories }),
  'read back, everything': () =>
    readBackModal({ week, entries: lines, voice: profile, role: 'ic', revision: 1, all: true, next: `${mark} next` }),
  'read back, many': () =>
    readBackModal({
      week,
      entries: Array.from({ length: 11 }, (_, index) => anEntry('impact', `${mark} ${index}`, { id: `i${index}` })),
      voice: profile,
      role: 'manager',
      revision: 1,
    }),
  'line kind': () =>
    lineKindModal({ week, entry: lines[2] ?? anEntry('output', mark), revision: 1, locale, categories }),
  'line link': () => lineLinkModal({ week, entry: lines[3] ?? anEntry('output', mark), revision: 1, locale, from }),
  'choose text': () =>
    chooseTextModal({
      conflictId: 'c1',
      newest: aCheckIn(),
      losing: aCheckIn({ entries: [anEntry('input', `${mark} the other text`)] }),
      revision: 3,
      locale,
      zone: 'Europe/Berlin',
    }),
  'away until': () => awayUntilModal({ today: '2026-07-03', week, locale, from }),
  'delete week': () => deleteWeekModal({ week, entries: 5, locale, revision: 1, from }),
  'delete everything': () => deleteEverythingModal({ checkIns: 38, entries: 143, pictures: 2, locale }),
  'everything deleted': () => everythingDeletedModal({ checkIns: 38, entries: 143, pictures: 2, locale }),
  rhythm: () => rhythmModal({ profile: aProfile({ rhythm: { weekday: 5, time: '06:30' } }), from }),
  'rhythm, stopped': () =>
    rhythmModal({ profile: aProfile({ stoppedAt: '2026-07-01T09:00:00.000Z', reminder: false }) }),
  why: () => whyModal({ reflection: aReflection(), profile }),
  'why, week 2': () => whyModal({ reflection: anEarlyReflection(2), profile }),
  'why, discreet and asked': () => whyModal({ reflection: aLowReflection(), profile: discreet }),
  'why, hidden': () => whyModal({ reflection: aReflection(), profile: aProfile({ bandWords: 'hidden' }) }),
  lines: () => linesModal({ reflection: aReflection(), profile, dimension: 'outcome' }),
  arithmetic: () => arithmeticModal({ reflection: aReflection({ explanation: { lines: effectLines } }), profile }),
  'arithmetic of many lines': () =>
    arithmeticModal({ reflection: aReflection({ explanation: { lines: effortLines('input', 82) } }), profile }),
  'level asks': () => levelAsksModal({ level: senior, locale }),
  'made-up person': () =>
    madeUpModal({
      reflection: aReflection(),
      profile,
      week: aCheckIn(),
      band: { fileId: 'F0BAND0001', altText: 'Band.' },
      bullets: { fileId: 'F0BULLET01', altText: 'Bullets.' },
    }),
  'made-up person, text': () => madeUpModal({ reflection: aReflection(), profile, week: aCheckIn(), lines: bullets }),
  'home, not joined': () => homeNotJoined(),
  home: () => homeJoined(home),
  'home before the first week': () =>
    homeJoined({
      profile,
      level: senior,
      levelSince: week,
      openWeek: week,
      weeks: [{ week }],
      hasDraft: false,
      openWeeks: weeksBefore(4),
      today: '2026-07-03',
    }),
  'home in week 1': () =>
    homeJoined({
      ...home,
      reflection: anEarlyReflection(1),
      weeks: home.weeks.slice(0, 1).map((one) => ({ ...one, checkIn: withoutNext })),
    }),
  'home, just promoted': () => homeJoined({ ...home, level: manager, levelSince: addWeeks(week, 1) }),
  'home, away': () => homeJoined({ ...home, profile: aProfile({ pausedUntil: '2026-07-20' }) }),
  'home, stopped and hidden': () =>
    homeJoined({ ...home, profile: aProfile({ stoppedAt: '2026-07-01T09:00:00.000Z', bandWords: 'hidden' }) }),
};
