// One machine of several: delivers what is due, says what Slack took, and ends when nothing is left to send.
import { writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fakeSlack } from '../../delivery/fake-slack.js';
import { openWorld } from '../../delivery/world.js';

const [databaseUrl = '', owner = '', startsAt = ''] = process.argv.slice(2);

// Its clock begins at a given moment and goes on from there.
const clock = {
  get at(): Date {
    return new Date(Date.parse(startsAt) + performance.now());
  },
};

// What Slack took is said before anything else can happen, as Slack would know it before the answer arrives.
const slack = fakeSlack();
const world = await openWorld(databaseUrl, {
  clock,
  owner,
  wait: (ms) => pause(ms),
  slack: {
    ...slack,
    deliver: async (to) => {
      await pause(20);
      writeSync(1, `posted ${to}\n`);
      await pause(20);
      return { outcome: 'done', value: { channel: `D${to}`, ts: '1780900000.000100' } };
    },
  },
});

const { ledger } = world.deps;
for (;;) {
  await world.delivery.tick();
  const { claimed, sending } = await ledger.countByState();
  if (claimed + sending === 0 && (await ledger.teamsDue(clock.at)).length === 0) break;
  await pause(200);
}
await world.close();
writeSync(1, 'nothing is left\n');
