import { frameworkUsage } from './framework/usage.js';

/** What can be typed, in one screen. */
export const usage = `npm run mirror -- …

  backup FILE [--force]       the embedded database as one file, while the app may be running; no key is in it
  restore FILE                puts a backup in its place, while the app is stopped
  migrate                     brings the database up to date without starting the app
  keys status                 which master keys are needed, by fingerprint
  keys rotate                 wraps everything with MIRROR_KEY, while the app goes on
  keys rotate --data          gives everybody a new data key, while the app goes on
  keys retire                 throws away data keys from before, an hour later at the earliest
  erasures export FILE        who erased everything, to be kept apart from backups of PostgreSQL
  erasures replay FILE        takes them out again after an older backup was restored

${frameworkUsage}

The database is the one of the app (DATABASE_URL), and so are the keys (MIRROR_KEY, MIRROR_KEY_FILE, MIRROR_KEYS_OLD).
Ends with 0 when it is done, 1 when it was refused, 2 when it was typed wrongly.`;
