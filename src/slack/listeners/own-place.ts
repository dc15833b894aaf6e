import type { WeekKey } from '../../domain/week.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { findPosted } from '../../use-cases/find-posted.js';
import type { FromMessage } from '../messages/message.js';
import type { Speaker } from '../speaker.js';

/**
 * The message that a window remembers to update, if it stands where this person was written to about that week.
 * Slack vouches for where a button was pressed, not for what a window remembers.
 */
export async function ownPlace(
  { deps }: Speaker,
  mirror: Mirror,
  week: WeekKey | undefined,
  place: FromMessage | undefined,
): Promise<FromMessage | undefined> {
  if (place === undefined || week === undefined) return undefined;
  const known = await findPosted(deps, mirror, week);
  return known.some(({ channel }) => channel === place.channel) ? place : undefined;
}
