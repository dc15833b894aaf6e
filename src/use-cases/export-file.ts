import type { ExportKind } from '../domain/export/exported.js';
import type { Leftover, Picture } from '../storage/store.js';
import type { Deps } from './deps.js';
import type { Mirror } from './find-mirror.js';

const dayMs = 24 * 60 * 60_000;

/** A file on its way into the person's DM. */
export interface LeavingFile {
  /** Its row in the log of what left. */
  readonly shared: string;
  /** When a readable one is removed; a sealed one stays until the person removes it. */
  readonly until?: Date | undefined;
}

/** Writes down that a file leaves, before it does: the log never misses one. */
export async function beginExport(
  deps: Deps,
  mirror: Mirror,
  { format, sealed }: { readonly format: ExportKind; readonly sealed: boolean },
): Promise<LeavingFile> {
  await forgetExpired(deps, mirror);
  const now = deps.now();
  const shared = await deps.store.keepShared(mirror.person, { kind: 'export', at: now.toISOString(), format, sealed });
  return { shared, ...(sealed ? {} : { until: new Date(now.getTime() + dayMs) }) };
}

/** Remembers the file before Slack has a byte: it goes with everything else, and a readable one after a day by itself. */
export async function keepExport(
  deps: Deps,
  mirror: Mirror,
  fileId: string,
  { shared, until }: LeavingFile,
): Promise<void> {
  const picture: Picture = { fileId, purpose: 'export', shared, until: until?.toISOString() };
  await deps.store.keepPicture(mirror.person, picture);
  if (until !== undefined) await deps.store.keepLeftovers(mirror.identity.teamId, [{ fileId }], until);
}

/** Slack did not take the file: it leaves the log, and whatever arrived has to go. */
export async function dropExport(
  deps: Deps,
  { person }: Mirror,
  { shared }: LeavingFile,
): Promise<readonly Leftover[]> {
  await deps.store.changeShared(person, shared, () => undefined);
  const files = (await deps.store.readPictures(person)).filter((picture) => picture.shared === shared);
  return deps.store.takeOut(person, files);
}

/** Takes an exported file out of the chat; nothing when it is not there any more, or was never theirs. */
export async function takeExportOut(deps: Deps, mirror: Mirror, fileId: string): Promise<readonly Leftover[]> {
  const files = await exportsOf(deps, mirror);
  return removeAll(
    deps,
    mirror,
    files.filter((file) => file.fileId === fileId),
  );
}

/** Readable files that went by themselves are known no longer. */
async function forgetExpired(deps: Deps, mirror: Mirror): Promise<void> {
  const now = deps.now();
  const files = await exportsOf(deps, mirror);
  const expired = files.filter(({ until }) => until !== undefined && new Date(until) <= now);
  // Slack is asked once more by the next tick; gone is as good as deleted.
  await removeAll(deps, mirror, expired);
}

async function exportsOf({ store }: Deps, { person }: Mirror): Promise<readonly Picture[]> {
  return (await store.readPictures(person)).filter(({ purpose }) => purpose === 'export');
}

async function removeAll(deps: Deps, { person }: Mirror, files: readonly Picture[]): Promise<readonly Leftover[]> {
  const now = deps.now();
  for (const { shared, until } of files) {
    if (shared === undefined) continue;
    const removedAt = until !== undefined && new Date(until) < now ? until : now.toISOString();
    await deps.store.changeShared(person, shared, (share) =>
      share.kind === 'export' ? { ...share, removedAt } : share,
    );
  }
  return deps.store.takeOut(person, files);
}

/** False once the person erased everything, perhaps a moment ago. */
export async function isStillHere({ store }: Deps, { identity, person }: Mirror): Promise<boolean> {
  return (await store.findPerson(identity)) === person;
}
