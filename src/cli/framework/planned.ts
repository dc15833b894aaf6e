import { courseOf, type VersionCourse } from '../../domain/version-course.js';
import { mondayOf, type WeekKey } from '../../domain/week.js';
import type { PublishedVersion } from '../../storage/store.js';
import { mondayName } from './starts.js';

/** The planned versions that never count once another one starts in that week, the earliest first. */
export function passedOver(versions: readonly PublishedVersion[], startsOn: WeekKey): readonly VersionCourse[] {
  return courseOf(versions, startsOn).filter((each) => each.state !== 'never' && each.startsOn >= startsOn);
}

/**
 * What speaks against a start before a planned version, and the ways out; undefined where none begins later.
 *
 * @param file what is published, unless it is an old version
 * @param basedOn the version the file started from
 */
export function whyNotBefore(
  planned: readonly VersionCourse[],
  startsOn: WeekKey,
  file?: { readonly name: string; readonly basedOn: number },
): string | undefined {
  const last = planned.findLast((each) => each.startsOn > startsOn);
  if (last === undefined) return undefined;
  const { version } = last;
  const isPulledForward = file?.basedOn === version;
  return [
    `Nothing was published: version ${version} is planned for ${mondayName(last.startsOn)}, and one that begins before it takes its place: it would never count`,
    isPulledForward ? `, and what ${file.name} has from it would count from ${mondayName(startsOn)} on already.` : '.',
    file === undefined ? '' : ` ${file.name} stays as it is.`,
    ` Start on its Monday or later (--starts ${mondayOf(last.startsOn)}), or say that it is meant: --before-planned.`,
  ].join('');
}
