import { diffFrameworks } from '../../../../src/domain/framework-diff/diff-frameworks.js';
import { changesForLevel } from '../../../../src/domain/framework-diff/change.js';
import { weightsFrom } from '../../../../src/domain/framework-data/level.js';
import type { Framework } from '../../../../src/domain/framework.js';
import { addWeeks, weekKeySchema } from '../../../../src/domain/week.js';
import type { WhatIf } from '../../../../src/domain/what-if/what-if.js';
import { homeJoined } from '../../../../src/slack/messages/home/home-joined.js';
import { weekReply } from '../../../../src/slack/messages/replies/week-reply.js';
import { versionModal, type VersionData } from '../../../../src/slack/messages/versions/version-modal.js';
import { aCheckIn, aProfile, aReflection, framework, mark, senior, week } from '../builders.js';
import { fullHome } from './home.js';
import type { Surfaces } from './surfaces.js';

/** More weight on outcomes for everybody, another name for a level, and other counts. */
const second = {
  ...framework,
  version: 2,
  levels: framework.levels.map((level) => ({
    ...level,
    title: level.key === 'IC4' ? `${mark} Senior engineer` : level.title,
    weights: weightsFrom([0.2, 0.25, 0.35, 0.2]),
    typicalQuarter: { ...level.typicalQuarter, outcomesPerQuarter: 5 },
  })),
};

/** One kind of work becomes part of another one. */
function merging(key: string, into: string): Framework {
  const categories = framework.categories.map((kind) =>
    kind.key === key ? { ...kind, mergedInto: into, retired: true } : kind,
  );
  return { ...framework, version: 2, categories };
}

function compared(): WhatIf {
  const place = {
    level: senior,
    percent: 1.09,
    low: 0.98,
    high: 1.2,
    highOpen: false,
    band: 2,
    boxes: { input: 1.02, output: 0.9, outcome: 1.34, impact: 1 },
    reachAssumed: false,
    mostlyAssumed: [],
    isByOwnYardstick: false,
  };
  return {
    change: { kind: 'version', framework: second },
    before: place,
    after: { ...place, percent: 1.02, low: 0.9, high: 1.14, boxes: { ...place.boxes, outcome: 1.07 } },
  };
}

export function surfacesOf(locale: string): Surfaces {
  const profile = aProfile({ locale });
  const startsOn = addWeeks(week, 2);
  const begun = { version: 1, startsOn: weekKeySchema.parse('1970-W01'), state: 'now' as const };
  const planned = { version: 2, startsOn, state: 'planned' as const };
  const all = diffFrameworks(framework, second);
  const changes = changesForLevel(all, 'IC4');
  const data: VersionData = {
    shown: { version: 2, note: `${mark} why it is published`, course: planned },
    courses: [{ ...begun, until: startsOn, replacedBy: 2 }, planned],
    level: senior,
    changes,
    others: all.length - changes.length,
    categories: second.categories,
    reflection: aReflection(),
    compared: compared(),
    profile,
  };
  const versionNews = { version: 2, startsOn, hasBegun: false };
  return {
    messages: {
      'a reply that announces a version': () =>
        weekReply({
          reflection: aReflection(),
          checkIn: aCheckIn(),
          profile,
          charts: { kind: 'text', lines: [] },
          versionNews,
        }),
    },
    views: {
      'a version that is coming': () => versionModal(data),
      'a version that has begun, without a place': () =>
        versionModal({
          ...data,
          shown: { version: 2, note: '', course: { ...planned, state: 'now' } },
          compared: undefined,
        }),
      'a version that counted': () =>
        versionModal({
          ...data,
          shown: {
            version: 2,
            note: '',
            course: { ...planned, state: 'over', until: addWeeks(startsOn, 8), replacedBy: 3 },
          },
        }),
      'a version that never counts': () =>
        versionModal({
          ...data,
          shown: { version: 2, note: '', course: { ...planned, state: 'never', replacedBy: 3 } },
          courses: [begun, { ...planned, state: 'never', replacedBy: 3 }, { ...planned, version: 3 }],
        }),
      'a version that merges two kinds': () => {
        const merged = merging('review', 'shipped');
        const differs = changesForLevel(diffFrameworks(framework, merged), 'IC4');
        return versionModal({ ...data, changes: differs, others: 0, categories: merged.categories });
      },
      'a version that changes nothing for the level': () => versionModal({ ...data, changes: [], others: 3 }),
      'the first version': () =>
        versionModal({
          ...data,
          shown: { version: 1, note: '', course: begun },
          courses: [begun],
          changes: undefined,
          others: 0,
        }),
      'home with news of a version': () => homeJoined({ ...fullHome(locale), versionNews }),
      'home with a version that was taken back': () =>
        homeJoined({ ...fullHome(locale), versionNews: { ...versionNews, version: 3, takenBack: 2 } }),
      'home with news of a version that counts': () =>
        homeJoined({ ...fullHome(locale), versionNews: { ...versionNews, hasBegun: true } }),
    },
  };
}
