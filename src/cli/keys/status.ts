import type { KeyStatus } from '../../storage/caretaker.js';
import { readOptions } from '../framework/options.js';
import { exitCodes, type ExitCode, type Terminal } from '../terminal.js';

/** `keys status`: which master keys are needed, by their fingerprints, and what is next. */
export async function keyStatusCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  readOptions(args, {});
  const status = await (await terminal.openCaretaker()).keys.status();
  const here = new Set([status.own, ...status.others]);
  const missing = [
    status.active,
    ...[...status.wrapped, ...status.sealed].map(({ fingerprint }) => fingerprint),
  ].filter((each) => each !== undefined && !here.has(each));
  terminal.print(`Master keys of ${terminal.databaseName}, by fingerprint:`);
  for (const each of fingerprintsIn(status)) terminal.print(`  ${each}  ${tellKey(each, status)}`);
  if (status.withOldDataKeys > 0) {
    terminal.print(
      `People with a data key from before the last rotation: ${status.withOldDataKeys}. See: keys retire.`,
    );
  }
  if (status.own !== undefined && missing.length > 0) {
    terminal.print(`Missing here: ${[...new Set(missing)].join(', ')}. Add it to MIRROR_KEYS_OLD.`);
  }
  terminal.print(whatIsNext(status, missing.length > 0));
  return exitCodes.done;
}

function fingerprintsIn({ active, own, others, retired, wrapped, sealed }: KeyStatus): readonly string[] {
  const all = [active, own, ...others, ...retired, ...[...wrapped, ...sealed].map(({ fingerprint }) => fingerprint)];
  return [...new Set(all.filter((each) => each !== undefined))];
}

function tellKey(fingerprint: string, { active, own, others, retired, wrapped, sealed }: KeyStatus): string {
  const countIn = (counts: KeyStatus['wrapped']) => counts.find((each) => each.fingerprint === fingerprint)?.count ?? 0;
  return [
    `people: ${countIn(wrapped)}`,
    ...(sealed.length > 0 ? [`workspaces: ${countIn(sealed)}`] : []),
    ...(fingerprint === active ? ['wraps whatever comes new'] : []),
    ...(retired.includes(fingerprint) ? ['was rotated away from'] : []),
    ...(fingerprint === own ? ['is MIRROR_KEY here'] : []),
    ...(others.includes(fingerprint) ? ['is in MIRROR_KEYS_OLD here'] : []),
  ].join(', ');
}

function whatIsNext({ active, own, others, retired, wrapped, sealed }: KeyStatus, isMissing: boolean): string {
  if (own === undefined) return 'MIRROR_KEY is not set here, so nothing more can be said.';
  if (isMissing) return 'Nothing can be rotated before that.';
  if (retired.includes(own))
    return `MIRROR_KEY is older than ${active}: set that one as MIRROR_KEY, and this one as old.`;
  const isDone = [...wrapped, ...sealed].every(({ fingerprint }) => fingerprint === own);
  if (own !== active || !isDone) return 'To go on with MIRROR_KEY alone: keys rotate.';
  return others.length === 0
    ? 'Nothing is left to do.'
    : 'Once MIRROR_KEY is this one on every replica, MIRROR_KEYS_OLD can be emptied. Older backups still need the older keys.';
}
