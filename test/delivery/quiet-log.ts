import type { Log } from '../../src/logging.js';

/** Nobody reads it. */
export const log: Log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

function nothing(): void {}
