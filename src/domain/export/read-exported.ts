import * as z from 'zod';
import { exportedSchema, exportFormat, exportVersion, type Exported } from './exported.js';

/**
 * Why a file cannot be read: not one of ours, its end is missing, its contents are not what we write, a later version
 * wrote it, or it holds more than people write.
 */
export type ReadProblem = 'foreign' | 'truncated' | 'damaged' | 'newer' | 'too-much';

export type Read<T> = { readonly outcome: 'read'; readonly value: T } | { readonly outcome: ReadProblem };

/** Reads a file of `writeExported`. Nothing in it is trusted: unknown fields are dropped, prototypes never touched. */
export function readExported(text: string): Read<Exported> {
  const read = readVersioned(text, exportFormat, exportVersion, exportedSchema);
  return read.outcome === 'read' && holdsTooMuch(read.value) ? { outcome: 'too-much' } : read;
}

/** All weeks are judged at once, and everybody waits meanwhile: forty a week for ten years take half a second. */
const mostLines = 20_000;
const mostLinesOfWeek = 300;

function holdsTooMuch({ checkIns, unchosen, issues, hypotheses, journey }: Exported): boolean {
  if (issues.length + hypotheses.length + journey.length > mostLines) return true;
  const counts = [...checkIns, ...unchosen].map(({ entries }) => entries.length);
  return counts.some((count) => count > mostLinesOfWeek) || counts.reduce((sum, count) => sum + count, 0) > mostLines;
}

/** Reads a file that says its format and version first. */
export function readVersioned<T>(text: string, format: string, version: number, schema: z.ZodType<T>): Read<T> {
  const body = text.replace(/^\ufeff/, '').trim();
  if (!startsAs(body, format)) return { outcome: 'foreign' };
  const parsed = parse(body);
  if (parsed === undefined) return { outcome: body.endsWith('}') ? 'damaged' : 'truncated' };
  const header = z.object({ version: z.int() }).safeParse(parsed);
  if (header.success && header.data.version > version) return { outcome: 'newer' };
  const read = schema.safeParse(parsed);
  return read.success ? { outcome: 'read', value: read.data } : { outcome: 'damaged' };
}

function startsAs(body: string, format: string): boolean {
  return new RegExp(`^\\{\\s*"format"\\s*:\\s*"${format}"`).test(body);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}
