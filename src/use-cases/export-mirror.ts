import { exportFormat, exportVersion, type Exported } from '../domain/export/exported.js';
import { settingsOf } from '../domain/profile.js';
import type { Whole } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

/** Everything the person has, as data, from one reading: a week that is being saved is in it whole or not at all. */
export async function exportMirror(deps: Deps, { person }: Mirror): Promise<Exported> {
  return exportedOf(await deps.store.readWhole(person), deps.now());
}

function exportedOf(whole: Whole, now: Date): Exported {
  const { profile, assignments, checkIns, drafts, conflicts, told, shared, issues, hypotheses, journey } = whole;
  return {
    format: exportFormat,
    version: exportVersion,
    exportedAt: now.toISOString(),
    settings: settingsOf(profile),
    corrections: profile.corrections,
    assignments: [...assignments],
    own: profile.own ?? [],
    shares: profile.shares ?? [],
    checkIns: [...checkIns],
    unchosen: [...conflicts],
    waiting: drafts.map(({ week, boxes, noted = [], ownRead, next }) => ({
      week,
      boxes,
      noted: [...noted],
      ...(ownRead === undefined ? {} : { ownRead }),
      ...(next === undefined ? {} : { next }),
    })),
    told: [...told],
    issues: [...issues],
    hypotheses: [...hypotheses],
    journey: [...journey],
    left: shared.map((share) => {
      if (share.kind === 'export') return share;
      const { channelId: _channel, ts: _ts, ...left } = share;
      return left;
    }),
  };
}
