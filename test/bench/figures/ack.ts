import type { Receipt } from '../../../src/local-slack/to-app/deliver.js';
import { actionIds, boxActionIds } from '../../../src/slack/ids/actions.js';
import { byTurns, type Figure, median } from '../figure.js';
import { askEverybody, openBareTown, openMirrorTown, type Town, weekOfRound } from '../town.js';

const atOnce = 50;
const rounds = { warmUp: 4, measured: 8 };
const bound = 4;

/**
 * How long people wait until Slack shows their press as taken when fifty press at the same moment: Save in the weekly
 * form, which stores the week before it acks, and `/mirror`. Half of them are served within the figure (p50).
 */
export async function measureAck(): Promise<readonly Figure[]> {
  const [mirror, bare] = await Promise.all([openMirrorTown(atOnce), openBareTown(atOnce)]);
  try {
    const [bareSave = [], save = [], bareCommand = [], command = []] = await byTurns(rounds, [
      (round) => saveAll(bare, round),
      async (round) => {
        await mirror.app.order({ order: 'move-to', instant: weekOfRound(round).instant });
        const acks = await saveAll(mirror, round);
        await repliesOf(mirror, round);
        return acks;
      },
      () => commandAll(bare),
      () => commandAll(mirror),
    ]);
    const against = `a bare Bolt listener that acks at once, ${atOnce} at once`;
    return [
      {
        name: 'ack of Save, week stored',
        measured: median(save),
        baseline: median(bareSave),
        unit: 'ms',
        against,
        bound,
      },
      { name: 'ack of /mirror', measured: median(command), baseline: median(bareCommand), unit: 'ms', against, bound },
    ];
  } finally {
    await Promise.all([mirror.close(), bare.close()]);
  }
}

async function saveAll(town: Town, round: number): Promise<readonly number[]> {
  const forms = await askEverybody(town, round);
  const hands = town.people.map(({ id }, index) => {
    const { channel = '', ts = '' } = forms[index] ?? {};
    const surface = { kind: 'message', channel, ts } as const;
    const driver = town.slack.as(id);
    driver.type(
      {
        [boxActionIds.output]: 'rate limiter shipped, 3d\nRFC: idempotent jobs https://example.com/rfc/12',
        [boxActionIds.input]: 'reviews x6\nincident call, 2h',
      },
      surface,
    );
    return () => driver.click(actionIds.save, { surface });
  });
  return ackTimes(await Promise.all(hands.map((press) => press())));
}

async function commandAll({ slack, people }: Town): Promise<readonly number[]> {
  return ackTimes(await Promise.all(people.map(({ id }) => slack.as(id).command())));
}

function ackTimes(receipts: readonly (Receipt | { readonly outcome: 'kept' })[]): readonly number[] {
  return receipts.map((receipt) => {
    if (receipt.outcome !== 'acked' || receipt.afterMs === undefined) {
      throw new Error(`A press was not acked: ${receipt.outcome}.`);
    }
    return receipt.afterMs;
  });
}

/** Everybody's reply and App Home: the next round starts on a quiet app, and a save that stored nothing is noticed. */
async function repliesOf({ slack, people }: Town, round: number): Promise<void> {
  const wanted = people.length * (round + 1);
  const count = (method: string) =>
    slack.calls.filter((call) => call.method === method && call.answer?.['ok'] === true);
  await slack.until(() => count('views.publish').length >= wanted, 'the replies', 60_000);
  const posts = slack.payloads.filter(({ via, payload }) => via === 'chat.postMessage' && 'blocks' in payload);
  if (posts.length < 2 * wanted) throw new Error(`Only ${posts.length - wanted} replies for ${wanted} saved weeks.`);
}
