// Another process on the same database: `hold` keeps the write lock, `write` stores one week after another.
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { addWeeks } from '../../../src/domain/week.js';
import { connect } from '../../../src/storage/database.js';
import { openStore } from '../../../src/storage/open.js';
import { assignment, checkIn, profile, settings, week } from '../builders.js';

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

await (task === 'hold' ? hold(Number(argument)) : write(argument));
