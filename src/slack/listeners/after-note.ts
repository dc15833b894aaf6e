import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { readWeek } from '../../use-cases/read-week.js';
import type { Speaker } from '../speaker.js';
import { followUp } from './after-week.js';

/** After a line was noted, moved or taken back: App Home follows, and receipt and reply where the week is saved already. */
export async function followNote(speaker: Speaker, mirror: Mirror, week: WeekKey): Promise<void> {
  const stored = await readWeek(speaker.deps, mirror, week);
  if (stored?.checkIn.state === 'logged') return followUp(speaker, mirror, stored.checkIn);
  await speaker.publishHome(mirror.identity);
}
