// Another process on the same database: `hold` keeps the write lock, `write` stores one week after another, `check-in` does
// the same through the use case, `restore` puts a backup in its place, `rotate` changes all keys, `migrate` stops
// half-way through a folder of migrations.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { defaultFramework } from '../../../src/domain/default-framework.js';
import { addWeeks } from '../../../src/domain/week.js';
import { restoreBackup } from '../../../src/storage/backup/restore-backup.js';
import { type Database, connect } from '../../../src/storage/database.js';
import { databaseFile } from '../../../src/storage/engines/database-file.js';
import { masterKeys } from '../../../src/storage/keys/master-key.js';
import { applyMigrations } from '../../../src/storage/migrations.js';
import { openStore } from '../../../src/storage/open.js';
import type { Deps } from '../../../src/use-cases/deps.js';
import { findMirror } from '../../../src/use-cases/find-mirror.js';
import { saveCheckIn } from '../../../src/use-cases/save-check-in.js';
import { assignment, checkIn, masterKey, now, otherKey, profile, settings, week } from '../builders.js';

const [databaseUrl = '', task = '', argument = ''] = process.argv.slice(2);

// Written at once, so that a killed process has said exactly what it acknowledged.
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

async function hold(milliseconds: number): Promise<void> {
  const database = await connect(databaseUrl);
  await database.migrate(async () => {
    say('held');
    await pause(milliseconds);
    // Pipes are read late; the clock is the same for both.
    say(`letting go at ${performance.timeOrigin + performance.now()}`);
  });
  await database.close();
}

async function write(slackUserId: string): Promise<void> {
  const { store, close } = await openStore(settings(databaseUrl));
  const person = await store.join({ teamId: 'T0MIRROR', slackUserId }, profile(), [assignment()]);
  for (let index = 0; index < 200; index += 1) {
    const each = addWeeks(week, index);
    const { outcome } = await store.writeCheckIn(
      person,
      checkIn([`week ${index} of ${slackUserId}`], { week: each }),
      0,
    );
    say(`${outcome} ${each}`);
  }
  await close();
  say('done');
}

async function checkInOn(slackUserId: string): Promise<void> {
  const opened = await openStore(settings(databaseUrl, { firstFramework: defaultFramework }));
  const { store, frameworks, ledger, close } = opened;
  const deps: Deps = { store, frameworks, ledger, now: () => now, newId: randomUUID };
  const identity = { teamId: 'T0MIRROR', slackUserId };
  await store.join(identity, profile(), [assignment({ level: 'IC3' })]);
  const mirror = await findMirror(deps, identity);
  if (mirror === undefined) throw new Error('Nobody joined.');
  say('joined');
  for (let index = 0; index < 200; index += 1) {
    const each = addWeeks(week, -index);
    const typed = { input: '', output: `week ${index} of ${slackUserId}`, outcome: '', impact: '' };
    const { outcome } = await saveCheckIn(deps, mirror, { week: each, boxes: typed, revision: 0 });
    say(`${outcome} ${each}`);
  }
  await close();
  say('done');
}

async function restore(file: string): Promise<void> {
  await restoreBackup(databaseFile(databaseUrl), file, masterKeys(masterKey), now);
}

async function rotate(): Promise<void> {
  const { rotateMasterKey, rotateDataKeys, close } = await openStore(
    settings(databaseUrl, { masterKey: otherKey, oldKeys: [masterKey] }),
  );
  say('rotating');
  await rotateMasterKey();
  await rotateDataKeys();
  await close();
  say('rotated');
}

/** Says so after the script of a migration that names `half_way`, and goes no further. */
async function migrateHalfWay(folder: string): Promise<void> {
  const database = await connect(databaseUrl);
  const stopping: Database = {
    ...database,
    migrate: (work) =>
      database.migrate((session) =>
        work({
          ...session,
          script: async (sql) => {
            await session.script(sql);
            if (!sql.includes('half_way')) return;
            say('half-way');
            await pause(60_000);
          },
        }),
      ),
  };
  await applyMigrations(stopping, pathToFileURL(`${folder}/`));
}

const tasks: Readonly<Record<string, (argument: string) => Promise<void>>> = {
  hold: (milliseconds) => hold(Number(milliseconds)),
  write,
  'check-in': checkInOn,
  restore,
  rotate,
  migrate: migrateHalfWay,
};

await tasks[task]?.(argument);
