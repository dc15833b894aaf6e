import type { Dimension } from '../../../../src/domain/dimension.js';
import type { NotedLine } from '../../../../src/domain/noted-line.js';
import { addWeeks } from '../../../../src/domain/week.js';
import { homeJoined, type HomeData } from '../../../../src/slack/messages/home/home-joined.js';
import { allWeeksModal } from '../../../../src/slack/messages/home/all-weeks-modal.js';
import { cameOfModal } from '../../../../src/slack/messages/home/came-of-modal.js';
import { homeNotJoined } from '../../../../src/slack/messages/home/home-not-joined.js';
import { homeTrouble } from '../../../../src/slack/messages/home/home-trouble.js';
import { madeUpModal } from '../../../../src/slack/messages/home/made-up-modal.js';
import {
  aCheckIn,
  anEarlyReflection,
  aProfile,
  aReflection,
  manager,
  mark,
  senior,
  week,
  weeksBefore,
} from '../builders.js';
import type { Surfaces } from './surfaces.js';

const bullets = ['Input   ████████│░░░░ 102%', 'Output  ███████░│░░░░  90%'];

/** The twelfth week, with everything that Home can hold. */
export function fullHome(locale: string): HomeData {
  return {
    profile: aProfile({ locale }),
    level: senior,
    levelSince: addWeeks(week, -11),
    reflection: aReflection(),
    runningWeek: week,
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
}

function aNote(id: string, dimension: Dimension): NotedLine {
  return { id, dimension, line: `${mark} noted ${id}`, notedOn: '2026-07-01' };
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const home = fullHome(locale);
  const { next: _next, ...withoutNext } = aCheckIn();
  return {
    messages: {},
    views: {
      'home, not joined': () => homeNotJoined({ locale }),
      'home, not drawn': () => homeTrouble({ locale, reference: '7f3ab2c1' }),
      home: () => homeJoined(home),
      'home before the first week': () =>
        homeJoined({
          profile,
          level: senior,
          levelSince: week,
          runningWeek: week,
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
      'home, a new company at the same level': () =>
        homeJoined({ ...home, levelSince: addWeeks(week, 1), newCompanyFrom: 0.6 }),
      'home, just promoted': () => homeJoined({ ...home, level: manager, levelSince: addWeeks(week, 1) }),
      'home, everything at once': () =>
        homeJoined({
          ...home,
          waiting: [
            { week: addWeeks(week, 1), notes: [aNote('n1', 'input')] },
            { week, notes: ['n2', 'n3', 'n4', 'n5', 'n6', 'n7'].map((id) => aNote(id, 'output')) },
          ],
          lastShared: {
            kind: 'channel',
            at: '2026-07-02T09:00:00.000Z',
            channelId: 'C0GENERAL0',
            ts: '1782990000.000100',
            what: { period: 'week', from: week, to: week },
            lines: 3,
            withBand: false,
            withPicture: false,
          },
          undo: '2026-07-03T09:00:00.000Z',
        }),
      'home, exported last': () =>
        homeJoined({
          ...home,
          lastShared: { kind: 'export', at: '2026-07-02T09:00:00.000Z', format: 'json', sealed: true },
        }),
      'home, week so far with its energy': () =>
        homeJoined({ ...home, weeks: [{ week, checkIn: aCheckIn({ soFar: true, energy: 4, nextDone: true }) }] }),
      'home, numbers hidden for a while': () =>
        homeJoined({
          ...home,
          profile: aProfile({ locale, bandWords: 'hidden', hidden: { until: '2026-07-31', after: 'review' } }),
        }),
      'home, discreet': () => homeJoined({ ...home, profile: aProfile({ locale, detail: 'discreet' }) }),
      'home, away until I come back': () => homeJoined({ ...home, profile: aProfile({ locale, pausedUntil: null }) }),
      'all weeks': () =>
        allWeeksModal({
          weeks: home.weeks,
          pages: [{ from: week, to: addWeeks(week, -3) }],
          at: 0,
          openWeeks: [],
          locale,
        }),
      'all weeks of ten years': () =>
        allWeeksModal({
          weeks: home.weeks,
          pages: Array.from({ length: 120 }, (_, page) => ({
            from: addWeeks(week, -13 * page),
            to: addWeeks(week, -13 * page - 12),
          })),
          at: 1,
          openWeeks: home.openWeeks,
          locale,
        }),
      'all weeks, none': () => allWeeksModal({ weeks: [], pages: [], at: 0, openWeeks: [], locale }),
      'what came of it': () =>
        cameOfModal({ asked: addWeeks(week, -1), next: `${mark} ask the search team`, to: week, ref: 'r1', locale }),
      'home, away': () => homeJoined({ ...home, profile: aProfile({ locale, pausedUntil: '2026-07-20' }) }),
      'home, stopped and hidden': () =>
        homeJoined({
          ...home,
          profile: aProfile({ locale, stoppedAt: '2026-07-01T09:00:00.000Z', bandWords: 'hidden' }),
        }),
      'made-up person': () =>
        madeUpModal({
          reflection: aReflection(),
          profile,
          week: aCheckIn(),
          band: { fileId: 'F0BAND0001', altText: 'Band.' },
          bullets: { fileId: 'F0BULLET01', altText: 'Bullets.' },
        }),
      'made-up person, text': () =>
        madeUpModal({ reflection: aReflection(), profile, week: aCheckIn(), lines: bullets }),
    },
  };
}
