import { actionIds, boxActionIds } from '../../../src/slack/ids/actions.js';
import type { Figure } from '../figure.js';
import type { Held } from '../processes/mirror.js';
import { askEverybody, openMirrorTown, type Town, weekOfRound } from '../town.js';

const peopleCount = 50;
const checkIns = 10_000;
const step = 1_000;
/** Enough for a number and the picture of the band: drawing is what takes the time. */
const weeksBehind = 6;
const bound = 1.2;

/**
 * What the process holds after every thousand check-ins, each answered with a picture, a sheet and App Home, against what it
 * holds after the first thousand: the most of all that follow. People stay few and their weeks move.
 */
export async function measureGrowth(): Promise<readonly Figure[]> {
  const town = await openMirrorTown(peopleCount);
  try {
    const held: Held[] = [];
    for (let round = 0; round * peopleCount < checkIns; round += 1) {
      await checkInAll(town, round);
      if (((round + 1) * peopleCount) % step > 0) continue;
      held.push((await town.app.order({ order: 'weigh' })) as Held);
      process.stderr.write(`${(round + 1) * peopleCount} check-ins: ${described(held.at(-1))}\n`);
    }
    const [first, ...later] = held;
    if (first === undefined) throw new Error('Nothing was measured.');
    const against = `after the first ${step}`;
    const most = (of: (each: Held) => number): number => Math.max(...later.map(of));
    const rest = { unit: 'MB', against, bound } as const;
    return [
      {
        name: `memory, ${checkIns} check-ins`,
        measured: most((each) => each.resident),
        baseline: first.resident,
        ...rest,
      },
      { name: `heap, ${checkIns} check-ins`, measured: most((each) => each.heap), baseline: first.heap, ...rest },
    ];
  } finally {
    await town.close();
  }
}

function described(held: Held | undefined): string {
  return held === undefined ? '' : `${held.resident.toFixed(0)} MB, heap ${held.heap.toFixed(0)} MB`;
}

async function checkInAll(town: Town, round: number): Promise<void> {
  const { slack, app, people } = town;
  const identities = people.map(({ id }) => ({ teamId: slack.teamId, slackUserId: id }));
  await app.order({ order: 'move-to', instant: weekOfRound(round).instant });
  const forms = await askEverybody(town, round);
  const presses = people.map(({ id }, index) => {
    const { channel = '', ts = '' } = forms[index] ?? {};
    const surface = { kind: 'message', channel, ts } as const;
    const driver = slack.as(id);
    driver.type(
      {
        [boxActionIds.input]: `reviews x${2 + (index % 20)}\nincident call, 4h\ninterviews x2`,
        [boxActionIds.outcome]: 'search is paged less since the limiter, 9 → 1 a week',
        [boxActionIds.output]: `rate limiter shipped, ${1 + (round % 4)}d\nRFC: idempotent jobs https://example.com/rfc/${round}`,
      },
      surface,
    );
    return () => driver.click(actionIds.save, { surface });
  });
  const published = () =>
    slack.calls.filter(({ method, answer }) => method === 'views.publish' && answer?.['ok'] === true);
  await Promise.all(presses.map((press) => press()));
  await slack.until(() => published().length >= peopleCount, 'everybody’s App Home', 60_000);
  const pictures = [...slack.state.files.values()].filter(({ state }) => state === 'completed').length;
  if (pictures < peopleCount) throw new Error(`Only ${pictures} pictures for ${peopleCount} check-ins.`);
  await app.order({ order: 'trim', identities, weeks: weeksBehind });
  // The local Slack remembers everything: here only the app is looked at.
  slack.forget();
}
