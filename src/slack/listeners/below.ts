import type { Dimension } from '../../domain/dimension.js';
import { readWeek } from '../../use-cases/read-week.js';
import { buildLines } from './lines-window.js';
import { buildReadBack } from './read-back.js';
import type { JoinedSubmit } from './submit.js';

/** The window with lines that this one was pushed on shows them as they are now. */
export async function showLinesBelow(submit: JoinedSubmit, dimension: Dimension): Promise<void> {
  const { speaker, mirror, metadata, from } = submit;
  if (metadata.under === 'lines') {
    await submit.refreshBelow((await buildLines(speaker, mirror, dimension)).view);
    return;
  }
  if (metadata.under !== 'read_back' || metadata.week === undefined) return;
  const stored = await readWeek(speaker.deps, mirror, metadata.week);
  if (stored !== undefined) {
    await submit.refreshBelow(await buildReadBack(speaker, mirror, stored, { from, all: metadata.all }));
  }
}
