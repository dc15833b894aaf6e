import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalSlack } from '../../../src/local-slack/start.js';
import { byTurns, type Figure, median } from '../figure.js';
import { type Program, startProgram } from '../processes.js';
import { inWorkspace, locally } from '../product.js';
import { bareBolt } from '../town.js';

const rounds = { warmUp: 1, measured: 7 };
const bound = 2.5;

/**
 * From the spawn of the built product to the line that says it is ready. The baseline is a Node process that loads Bolt
 * and connects over Socket Mode to the same local Slack: what every Bolt app pays before its first own line.
 * The first round makes the databases and is forgotten: a start is one of an installation that is in use.
 */
export async function measureStart(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-bench-'));
  const slack = await startLocalSlack({
    people: [{ id: 'U0BENCH000', name: 'Person 1', tz: 'Europe/Berlin', locale: 'en-GB' }],
  });
  try {
    const workspace = inWorkspace(slack, folder);
    const [bare = [], connected = [], local = []] = await byTurns(rounds, [
      () => timeOf(bareBolt(slack)),
      () => timeOf(workspace),
      () => timeOf(locally(folder)),
    ]);
    const baseline = median(bare);
    const against = 'a bare Bolt app over Socket Mode on the same local Slack';
    return [
      { name: 'start to connected, workspace', measured: median(connected), baseline, unit: 'ms', against, bound },
      { name: 'start to the page, local Slack', measured: median(local), baseline, unit: 'ms', against, bound },
    ];
  } finally {
    await slack.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function timeOf(program: Program): Promise<readonly number[]> {
  const started = await startProgram(program);
  await started.stop();
  return [started.readyMs];
}
