import { exportKinds } from '../../../domain/export/exported.js';
import type { Mirror } from '../../../use-cases/find-mirror.js';
import type { Speaker } from '../../speaker.js';
import { buildExport, buildImport } from '../taking-out-windows.js';
import type { Answer } from './answer.js';

/** `export [json|csv|md]`: the window, with that form chosen. */
export async function takeOut(speaker: Speaker, mirror: Mirror, rest: string): Promise<Answer> {
  const typed = rest.trim().toLowerCase();
  const named = typed === 'markdown' ? 'md' : typed;
  return {
    view: await buildExport(
      speaker,
      mirror,
      exportKinds.find((kind) => kind === named),
    ),
  };
}

/** `import`: the window that takes a file. */
export async function takeIn(speaker: Speaker, mirror: Mirror): Promise<Answer> {
  return { view: await buildImport(speaker, mirror) };
}
