import { readWeek, type StoredWeek } from '../../use-cases/read-week.js';
import { staleNotice } from '../messages/saved/notices.js';
import type { JoinedPress } from './press.js';
import { weekOfPress } from './week-of-press.js';

/** The stored week a press is about; tells the person when it is gone. */
export async function storedWeek(press: JoinedPress): Promise<StoredWeek | undefined> {
  const week = weekOfPress(press);
  const stored = await readWeek(press.speaker.deps, press.mirror, week);
  if (stored === undefined) {
    await press.ack();
    await press.tell(staleNotice({ week, locale: press.mirror.profile.locale }));
  }
  return stored;
}
