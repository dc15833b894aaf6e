import { actionIds } from '../../../src/slack/ids/actions.js';
import { fieldBlock } from '../../../src/slack/messages/framework/field.js';
import { placeValue, type Place } from '../../../src/slack/messages/framework/place.js';
import type { Driver } from '../../../src/local-slack/driver.js';
import { byTurns, type Figure } from '../figure.js';
import { openMirrorTown, type Town } from '../town.js';

const rounds = { warmUp: 2, measured: 25 };
const limitMs = 100;

const weights: Place = { at: 'level', level: 'IC4', tab: 'weights' };
const quarter: Place = { at: 'level', level: 'IC4', tab: 'quarter' };

/** How long Slack waits for each step of the keeper's editor: going to a screen, and storing what was typed on it (p99). */
export async function measureEditor(): Promise<readonly Figure[]> {
  const town = await openMirrorTown(1);
  try {
    const [acks = []] = await byTurns(rounds, [(round) => oneEdit(town, round)]);
    const sorted = acks.toSorted((one, other) => one - other);
    const measured = sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
    return [
      { name: 'ack of an editor step, p99', measured, baseline: limitMs, unit: 'ms', against: 'the limit', bound: 1 },
    ];
  } finally {
    await town.close();
  }
}

/** Opens the editor, goes to a level, changes its weights, goes to its quarter and to the differences. */
async function oneEdit({ slack, people }: Town, round: number): Promise<readonly number[]> {
  const [keeper] = people;
  if (keeper === undefined) throw new Error('Nobody keeps the framework.');
  const driver = slack.as(keeper.id);
  const acks: number[] = [];
  const step = async (act: () => Promise<unknown>) => {
    const before = hashOf(driver);
    const receipt = (await act()) as { readonly outcome: string; readonly afterMs?: number };
    if (receipt.outcome !== 'acked' || receipt.afterMs === undefined) throw new Error('A step was not acked.');
    acks.push(receipt.afterMs);
    await slack.until(() => hashOf(driver) !== before, 'the next screen', 10_000);
  };
  const go = (to: string) => step(() => driver.click(`${actionIds.keeperGo}:${to}`));
  await step(() => driver.command('admin'));
  await go('levels');
  await step(() => driver.click(actionIds.keeperDo, { blockId: rowOf(driver, 'level IC4'), choose: 'level IC4' }));
  acks.push(await save(slack, driver, round));
  await go('level-quarter');
  if (!JSON.stringify(driver.currentView()?.definition).includes(placeValue(quarter))) {
    throw new Error('The editor is somewhere else.');
  }
  await go('levels');
  await go('overview');
  await go('differences');
  await driver.closeView(true);
  return acks;
}

async function save(slack: Town['slack'], driver: Driver, round: number): Promise<number> {
  const screen = placeValue(weights);
  const shift = (round % 10) + 1;
  const before = performance.now();
  const saved = await driver.submitView({
    [fieldBlock(screen, 'input')]: String(25 - shift),
    [fieldBlock(screen, 'outcome')]: String(30 + shift),
  });
  if (saved.outcome !== 'updated') throw new Error(`Nothing was stored: ${saved.outcome}.`);
  await slack.until(
    () => JSON.stringify(driver.currentView()?.definition).includes('Saved in your draft'),
    'the receipt',
  );
  return performance.now() - before;
}

function hashOf(driver: Driver): string | undefined {
  const view = driver.currentView();
  return view === undefined ? undefined : `${view.id} ${view.hash}`;
}

function rowOf(driver: Driver, value: string): string {
  const blocks = driver.currentView()?.definition.blocks ?? [];
  return blocks.find((block) => JSON.stringify(block).includes(`"${value}"`))?.block_id ?? '';
}
