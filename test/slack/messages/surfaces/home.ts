import { addWeeks } from '../../../../src/domain/week.js';
import { homeJoined, type HomeData } from '../../../../src/slack/messages/home/home-joined.js';
import { homeNotJoined } from '../../../../src/slack/messages/home/home-not-joined.js';
import { madeUpModal } from '../../../../src/slack/messages/home/made-up-modal.js';
import { aCheckIn, anEarlyReflection, aProfile, aReflection, manager, senior, week, weeksBefore } from '../builders.js';
import type { Surfaces } from './surfaces.js';

const bullets = ['Input   ████████│░░░░ 102%', 'Output  ███████░│░░░░  90%'];

/** The twelfth week, with everything that Home can hold. */
export function fullHome(locale: string): HomeData {
  return {
    profile: aProfile({ locale }),
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
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const home = fullHome(locale);
  const { next: _next, ...withoutNext } = aCheckIn();
  return {
    messages: {},
    views: {
      'home, not joined': () => homeNotJoined({ locale }),
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
