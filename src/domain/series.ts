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
    const other = changed === undefined ? barChange(week, weeks[index - 1]) : undefined;
    return {
      week: week.week,
      state: week.state,
      ...(shown && moment.percent !== undefined && { percent: moment.percent }),
      filled: dimensions.filter((dimension) => week.entries.some((entry) => entry.dimension === dimension)).length,
      ...(own !== undefined && { ownRead: own }),
      ...(changed !== undefined && { roleChange: changed }),
      ...(changed !== undefined &&
        changed === weeks[index - 1]?.yardstick.level.key && { isNewCompany: true as const }),
      ...other,
    };
  });
}

function roleChange({ week, yardstick }: JudgedWeek, before: JudgedWeek | undefined): string | undefined {
  const { assignment, level } = yardstick;
  const starts = assignment.assignedFrom === week && before !== undefined;
  return starts && before.yardstick.assignment.assignedFrom !== week ? level.key : undefined;
}

/** What another bar of the same level begins with: a framework version, or something of the person's own. */
function barChange(
  week: JudgedWeek,
  before: JudgedWeek | undefined,
): Pick<SeriesPoint, 'versionChange' | 'ownChange'> | undefined {
  const { assignment, framework } = week.yardstick;
  if (before === undefined || isSameBar(before.yardstick.assignment, assignment)) return undefined;
  if (before.yardstick.framework.version !== framework.version) return { versionChange: framework.version };
  const [had, has] = [before, week].map(({ yardstick }) => yardstick.assignment.isOwnBar === true);
  if (had === has) return { ownChange: 'changes' };
  return { ownChange: has === true ? 'begins' : 'ends' };
}
