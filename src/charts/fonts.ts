import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { SelfTest } from './renderer.js';

/** Font files of the two weights the charts use. */
export interface FontFiles {
  readonly regular: string;
  readonly semiBold: string;
}

/** Inter as it comes with the installation: no system fonts are needed. */
export function bundledFonts(): FontFiles {
  const folder = join(dirname(createRequire(import.meta.url).resolve('inter-ui/package.json')), 'web');
  return { regular: join(folder, 'Inter-Regular.woff2'), semiBold: join(folder, 'Inter-SemiBold.woff2') };
}

/** The family name under which these very files are known in this process. */
export function familyOf(files: FontFiles): string {
  return `Mirror ${createHash('sha256').update(`${files.regular}\n${files.semiBold}`).digest('hex').slice(0, 8)}`;
}

/** Makes the files known to the canvas once. False when one of them is missing or is no font. */
export function registerFonts(files: FontFiles): boolean {
  const family = familyOf(files);
  if (GlobalFonts.has(family)) return true;
  // Both are tried, and the family counts only when both are there: half a font would show as a foreign one.
  const keys = [files.regular, files.semiBold].map((path) => GlobalFonts.registerFromPath(path, family));
  const complete = keys.every((key) => key !== null);
  if (!complete) for (const key of keys) if (key !== null) GlobalFonts.remove(key);
  return complete;
}

/**
 * Paints letters and looks for ink: without fonts the canvas draws nothing and reports no error, and some font files
 * register and stay blank.
 */
export function paintsText(family: string, ink = inkOf): SelfTest {
  const inks = [400, 600].map((weight) => ink(family, weight));
  if (inks.includes(0)) return { ok: false, reason: 'blank-fonts' };
  return { ok: true };
}

function inkOf(family: string, weight: number): number {
  const canvas = createCanvas(80, 40);
  const context = canvas.getContext('2d');
  context.font = `${weight} 24px "${family}"`;
  if (context.measureText('Hg').width === 0) return 0;
  context.fillText('Hg', 4, 28);
  const { data } = context.getImageData(0, 0, 80, 40);
  let ink = 0;
  for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) > 0) ink += data[alpha] ?? 0;
  canvas.width = 1;
  canvas.height = 1;
  return ink;
}
