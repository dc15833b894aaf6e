import { passedOver } from '../../domain/version-course.js';
import { mondayOf, type WeekKey } from '../../domain/week.js';
import { changeLines, kindNames } from '../../slack/messages/framework/diff-words.js';
import { problemLine } from '../../slack/messages/framework/problem-words.js';
import type { PublishedVersion } from '../../storage/store.js';
import { earliestStart, latestStart, type Publishing } from '../../use-cases/framework/publish-framework.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';
import { whyNotBefore } from './planned.js';
import { asWritten, locale } from './read-file.js';
import { mondayName } from './starts.js';

/** What was to be published. */
interface Wanted {
  /** What was published before. */
  readonly versions: readonly PublishedVersion[];
  readonly startsOn: WeekKey;
  /** Undefined for an old version. */
  readonly file?: string;
}

/** What happened, what is kept, and what to do next. */
export function tellPublishing(
  done: Publishing,
  { versions, startsOn: wanted, file }: Wanted,
  terminal: Terminal,
): ExitCode {
  const kept = file === undefined ? '' : ` ${file} stays as it is.`;
  switch (done.outcome) {
    case 'published': {
      const { version, startsOn } = done;
      terminal.print(
        `Version ${version} is published in ${terminal.databaseName}. It counts from ${mondayName(startsOn)} on.`,
      );
      for (const each of passedOver(versions, startsOn)) {
        terminal.print(
          `Version ${each.version}, which was planned for ${mondayName(each.startsOn)}, never counts now.`,
        );
      }
      terminal.print(
        'Weeks before that stay as they were read, and whoever holds a level that it changes is told once.',
      );
      if (file !== undefined) {
        terminal.print(
          `Before ${file} is changed again, let it start from version ${version}: framework export ${file} --force`,
        );
      }
      terminal.print(wayBack(versions, startsOn, terminal.now()));
      return exitCodes.done;
    }
    case 'overtaken':
      terminal.complain(`Nothing was published: version ${done.newest.version} came in meanwhile.${kept} It changed:`);
      for (const line of changeLines(done.changes, locale, asWritten, kindNames(done.newest)))
        terminal.complain(`  ${line}`);
      terminal.complain('Export it into another file, carry your changes over, and publish that one.');
      return exitCodes.refused;
    case 'too-early':
      terminal.complain(
        `Nothing was published: that week has begun somewhere already, and no week that runs is judged anew.${kept} The earliest start is ${mondayName(done.earliest)}: --starts next-monday.`,
      );
      return exitCodes.refused;
    case 'too-late':
      terminal.complain(
        `Nothing was published: a start more than a year ahead is taken for a slip.${kept} The latest start is ${mondayName(done.latest)}: --starts ${mondayOf(done.latest)}.`,
      );
      return exitCodes.refused;
    case 'before-planned':
      terminal.complain(whyNotBefore(done.planned, wanted, latestStart(terminal.now()), file));
      return exitCodes.refused;
    case 'unchanged':
      terminal.print(`Nothing was published: the newest version says the same already.${kept}`);
      return exitCodes.done;
    case 'refused':
      for (const each of done.problems) terminal.print(problemLine(each, undefined, locale, asWritten));
      terminal.complain(`Nothing was published.${kept}`);
      return exitCodes.refused;
  }
}

/** The version that would have counted from that Monday on comes back on it, or next Monday where that is the same. */
function wayBack(versions: readonly PublishedVersion[], startsOn: WeekKey, now: Date): string {
  const before = versions.findLast((each) => each.startsOn <= startsOn)?.version ?? 1;
  const start = startsOn === earliestStart(now) ? 'next-monday' : mondayOf(startsOn);
  return `To go back: framework publish --again ${before} --starts ${start} --note "why"`;
}
