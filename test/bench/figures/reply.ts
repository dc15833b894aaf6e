import { actionIds, boxActionIds } from '../../../src/slack/ids/actions.js';
import { byTurns, type Figure, median } from '../figure.js';
import { askEverybody, openMirrorTown, type Town, weekOfRound } from '../town.js';

/** Drawing is warm after a few pictures, the way to the answer after some answers; then both are measured as they go on. */
const rounds = { warmUp: 12, measured: 21 };

/** From the press of Save to the reply with both pictures in the DM, against drawing the same two pictures alone. */
export async function measureReply(): Promise<readonly Figure[]> {
  const town = await openMirrorTown(1);
  try {
    const [reply = [], drawing = []] = await byTurns(rounds, [
      (round) => timeOfReply(town, round),
      () => timeOfDrawing(town),
    ]);
    return [
      {
        name: 'check-in to reply with both pictures',
        measured: median(reply),
        baseline: median(drawing),
        unit: 'ms',
        against: 'drawing the same two pictures alone',
        bound: 2,
      },
    ];
  } finally {
    await town.close();
  }
}

async function timeOfReply(town: Town, round: number): Promise<readonly number[]> {
  const { slack, app, people } = town;
  const [form] = await askEverybody(town, round);
  const [person] = people;
  if (form === undefined || person === undefined) throw new Error('Nobody was asked.');
  await app.order({ order: 'move-to', instant: weekOfRound(round).instant });
  const driver = slack.as(person.id);
  const surface = { kind: 'message', channel: form.channel, ts: form.ts } as const;
  driver.type(
    {
      // A different week each time, so that no picture of an earlier round is the right one, and always a full one:
      // a light month is answered with one picture.
      [boxActionIds.input]: `reviews x${8 + round}\nincident call, 4h\ninterviews x2\npaired with Kim on the importer, 2d`,
      [boxActionIds.output]: `rate limiter shipped, ${2 + (round % 3)}d\nRFC: idempotent jobs https://example.com/rfc/${round}\nbug fixes x5\nbilling migration, 2d\nlatency dashboard, 1d`,
    },
    surface,
  );
  const published = () => slack.calls.filter(({ method }) => method === 'views.publish').length;
  const before = published();
  const startedAt = performance.now();
  const pressed = driver.click(actionIds.save, { surface });
  await slack.until(
    () => driver.messages().some(({ ts, blocks }) => ts > form.ts && pictures(blocks) === 2),
    'the reply',
  );
  const took = performance.now() - startedAt;
  await pressed;
  await slack.until(() => published() > before, 'App Home');
  return [took];
}

async function timeOfDrawing({ slack, app, people }: Town): Promise<readonly number[]> {
  const identity = { teamId: slack.teamId, slackUserId: people[0]?.id ?? '' };
  return [Number(await app.order({ order: 'draw', identity }))];
}

function pictures(blocks: readonly { readonly type: string }[]): number {
  return blocks.filter(({ type }) => type === 'image').length;
}
