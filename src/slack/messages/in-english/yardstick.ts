import type { HeldAgainst } from '../held-against.js';

/** Behind a percent. */
export function ofWhatIsAsked({ level, isOwn }: HeldAgainst): string {
  return isOwn ? `by a personal yardstick instead of what ${level} asks` : `of what ${level} asks`;
}

/** Behind "against" and "around". */
export function whatIsAsked({ level, isOwn }: HeldAgainst): string {
  return isOwn ? `a personal yardstick instead of what ${level} asks` : `what ${level} asks`;
}
