import { courseOf, type VersionCourse } from '../../domain/version-course.js';
import { mondayOf, weekOf } from '../../domain/week.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { readOptions } from './options.js';
import { withFrameworks } from './published.js';
import { asWritten } from './read-file.js';
import { sayMovedDay } from './today.js';

/** `framework versions`: what was published, the newest first. */
export async function versionsCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  readOptions(args, {});
  const versions = await withFrameworks(terminal, (frameworks) => frameworks.readVersions());
  const courses = courseOf(versions, weekOf(terminal.now(), 'UTC'));
  sayMovedDay(terminal);
  terminal.print(`Published in ${terminal.databaseName}:`);
  for (const course of courses.toReversed()) {
    const { note = '', publishedAt = '' } = versions.find(({ version }) => version === course.version) ?? {};
    const why = note === '' ? '' : `: ${asWritten(note)}`;
    const number = String(course.version).padStart(4);
    terminal.print(`  ${number}  ${whenItCounts(course, courses)}, published ${publishedAt.slice(0, 10)}${why}`);
  }
  return exitCodes.done;
}

const states = { planned: ', not yet', now: ', counts now', over: '' };

function whenItCounts(course: VersionCourse, courses: readonly VersionCourse[]): string {
  const { startsOn, state, until, replacedBy } = course;
  const monday = mondayOf(startsOn);
  if (state === 'never') {
    const other = courses.find(({ version }) => version === replacedBy);
    const how = other?.startsOn === startsOn ? 'on the same Monday' : 'before it';
    return `for ${monday}, never counts: version ${replacedBy} begins ${how}`;
  }
  const from = course === courses[0] ? 'from the first week on' : `from ${monday} on`;
  const end = until === undefined ? '' : `, until version ${replacedBy} on ${mondayOf(until)}`;
  return `${from}${states[state]}${end}`;
}
