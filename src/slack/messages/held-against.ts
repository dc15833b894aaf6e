import type { Reflection } from '../../domain/reflection.js';
import { escaped } from './typed.js';

/** What a number is held against, as phrases take it: what the level asks, or a yardstick of the person's own in its place. */
export interface HeldAgainst {
  /** The level's title, escaped where the phrase needs it. */
  readonly level: string;
  /** Counts, points or windows are the person's own. Which ones is never said here: a share says the same. */
  readonly isOwn: boolean;
}

/** A percent of what is asked, where that is not named: of the level's, or by a yardstick of the person's own in its place. */
export interface AskedPercent extends Pick<HeldAgainst, 'isOwn'> {
  readonly percent: string;
}

/** For text that Slack formats. */
export function heldAgainst({ level, isByOwnYardstick }: Reflection): HeldAgainst {
  return { level: escaped(level.title), isOwn: isByOwnYardstick === true };
}

/** For pictures, alt texts and Slack's own charts, which show text as it is. */
export function plainlyHeldAgainst({ level, isByOwnYardstick }: Reflection): HeldAgainst {
  return { level: level.title, isOwn: isByOwnYardstick === true };
}
