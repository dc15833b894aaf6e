import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { exportMirror } from '../../src/use-cases/export-mirror.js';
import { importMirror } from '../../src/use-cases/import-mirror.js';
import { expectingOf, expects, output, w27 } from './expecting.js';
import { joinForPrompt } from './journey.js';
import { ada, jana, openTown, type Town } from './town.js';

let town: Town;

beforeEach(async () => {
  town = await openTown('2026-07-03T08:00:00Z');
});

afterEach(() => town.close());

it('what a file expects of a line hangs on the line that stands here in the same words', async () => {
  for (const person of [ada, jana]) await joinForPrompt(town, person);
  const theirs = expectingOf(town, ada);
  await theirs.writeOutputs();
  await theirs.expectChange();
  const { deps } = town.app;
  const file = await exportMirror(deps, await town.mirrorOf(ada));
  const acts = expectingOf(town, jana);
  await acts.writeOutputs();
  await importMirror(deps, await town.mirrorOf(jana), file, { withSettings: false });

  const [, , id = ''] = (await acts.lineBlock(output)).split(':');
  expect(await acts.stored()).toMatchObject([{ expects, of: { week: w27, entry: id } }]);
  const list = await acts.openBets();
  expect(list).toContain('Kommt noch');
  expect(list).not.toContain('Ohne Zeile');
  await acts.closeAll();
  await acts.openSheet();
  expect(acts.front()).toContain('nachsehen am Freitag, 14. August');
});
