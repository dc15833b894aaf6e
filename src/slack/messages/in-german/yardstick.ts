import type { HeldAgainst } from '../held-against.js';

/** Behind a percent. */
export function ofWhatIsAsked({ level, isOwn }: HeldAgainst): string {
  return isOwn
    ? `nach einem persönlichen Maßstab statt nach dem, was ${level} verlangt`
    : `von dem, was ${level} verlangt`;
}

/** In the dative: behind "gemessen an", "bei", "unter" and "über". */
export function whatIsAsked({ level, isOwn }: HeldAgainst): string {
  return isOwn ? `einem persönlichen Maßstab statt dessen, was ${level} verlangt` : `dem, was ${level} verlangt`;
}
