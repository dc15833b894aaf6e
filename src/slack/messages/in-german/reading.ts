import type { reading as english } from '../in-english/reading.js';

/** How a line was read. */
export const reading: typeof english = {
  counted: (times) => `${times}-mal gezählt`,
  feltBy: (reach) => `gespürt von: ${reach}`,
  feltByAssumed: (reach) => `gespürt von: ${reach} (angenommen)`,
};
