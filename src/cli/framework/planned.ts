import type { VersionCourse } from '../../domain/version-course.js';
import { mondayOf, type WeekKey } from '../../domain/week.js';
import { mondayName } from './starts.js';

/**
 * What speaks against a start before a planned version, and the ways out.
 *
 * @param latest the last week that a version can start in
 * @param file what is published, unless it is an old version
 */
export function whyNotBefore(
  { version, startsOn: plannedFor }: VersionCourse,
  startsOn: WeekKey,
  latest: WeekKey,
  file?: string,
): string {
  const meant = 'say that it is meant: --before-planned.';
  return [
    `Nothing was published: version ${version} is planned for ${mondayName(plannedFor)}, and one that begins before it takes its place: it would never count`,
    file === undefined
      ? '.'
      : `, and what ${file} has from it would count from ${mondayName(startsOn)} on already. ${file} stays as it is.`,
    plannedFor > latest
      ? ` That Monday is more than a year ahead, so no version can follow it: ${meant}`
      : ` Start on its Monday or later (--starts ${mondayOf(plannedFor)}), or ${meant}`,
  ].join('');
}
