import { dimensions } from './dimension.js';
import { isSameBar } from './judges.js';
import type { SeriesPoint } from './reflection.js';
import { pictureWeeks, type Replay } from './replay.js';
import type { JudgedWeek } from './timeline.js';
import { withheldNumber } from './withheld.js';

/** One point per calendar week, oldest first: what was shown at the end of each, and nothing where nothing was. */
export function seriesOf({ booking, moments }: Replay): SeriesPoint[] {
  const { weeks, start } = booking.timeline;
  const first = Math.max(start, weeks.length - pictureWeeks);
  return weeks.slice(first).map((week, offset) => {
    const index = first + offset;
    const moment = week.logged ? moments.get(index) : undefined;
    const shown = moment !== undefined && withheldNumber(moment, week.yardstick.framework) === undefined;
    const own = week.checkIn?.ownRead;
    const changed = roleChange(week, weeks[index - 1]);
    const version = changed === undefined ? barChange(week, weeks[index - 1]) : undefined;
    return {
      week: week.week,
      state: week.state,
      ...(shown && moment.percent !== undefined && { percent: moment.percent }),
      filled: dimensions.filter((dimension) => week.entries.some((entry) => entry.dimension === dimension)).length,
      ...(own !== undefined && { ownRead: own }),
      ...(changed !== undefined && { roleChange: changed }),
      ...(changed !== undefined &&
        changed === weeks[index - 1]?.yardstick.level.key && { isNewCompany: true as const }),
      ...(version !== undefined && { versionChange: version }),
    };
  });
}

function roleChange({ week, yardstick }: JudgedWeek, before: JudgedWeek | undefined): string | undefined {
  const { assignment, level } = yardstick;
  const starts = assignment.assignedFrom === week && before !== undefined;
  return starts && before.yardstick.assignment.assignedFrom !== week ? level.key : undefined;
}

/** The framework version from which on another bar is asked of the same level. */
function barChange({ yardstick }: JudgedWeek, before: JudgedWeek | undefined): number | undefined {
  const { assignment, framework } = yardstick;
  if (before === undefined || isSameBar(before.yardstick.assignment, assignment)) return undefined;
  return before.yardstick.framework.version === framework.version ? undefined : framework.version;
}
