import { dayOf } from '../../domain/week.js';
import { csvOf } from '../../domain/export/csv.js';
import { writeExported, type Exported, type ExportKind } from '../../domain/export/exported.js';
import { markdownOf } from '../../domain/export/markdown.js';
import type { Contents } from '../../domain/export/sealed.js';
import { beginExport, dropExport, isStillHere, keepExport } from '../../use-cases/export-file.js';
import { exportMirror } from '../../use-cases/export-mirror.js';
import { sealContents } from '../../use-cases/export-sealing.js';
import type { Mirror } from '../../use-cases/find-mirror.js';
import { takeAway, takeAwayForGood } from '../../use-cases/take-away.js';
import { fileMessage } from '../messages/taking-out/file-message.js';
import { markdownWords } from '../messages/taking-out/markdown-words.js';
import { sealedPage } from '../messages/taking-out/sealed-page.js';
import type { OutgoingFile } from '../post/upload.js';
import type { Speaker } from '../speaker.js';
import { postNotice } from './post-notice.js';

export interface WantedFile {
  readonly format: ExportKind;
  /** Absent for a readable file. */
  readonly passphrase?: string | undefined;
}

const types: Readonly<Record<ExportKind, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
};

/** Makes the file and puts it into the person's own DM, with a word beside it; false when Slack did not take it. */
export async function handOver(speaker: Speaker, mirror: Mirror, wanted: WantedFile): Promise<boolean> {
  const { deps } = speaker;
  const sender = speaker.senderOf(mirror.identity);
  const { locale, zone } = mirror.profile;
  const exported = await exportMirror(deps, mirror);
  const leaving = await beginExport(deps, mirror, {
    format: wanted.format,
    sealed: wanted.passphrase !== undefined,
  });
  const file = await fileOf(wanted, exported, `mirror-${dayOf(deps.now(), zone)}`, locale);
  const sent = await sender.handOver(mirror.identity.slackUserId, file, (fileId) =>
    keepExport(deps, mirror, fileId, leaving),
  );
  if (sent.outcome !== 'done') {
    await takeAway(deps, sender, await dropExport(deps, mirror, leaving));
    return false;
  }
  const fileId = sent.value;
  // Of somebody who left while it was on its way nothing stays.
  if (!(await isStillHere(deps, mirror))) {
    await takeAwayForGood(deps, sender, await deps.store.keepLeftovers(mirror.identity.teamId, [{ fileId }]));
    return true;
  }
  const { checkIns } = exported;
  const lines = checkIns.reduce((sum, { entries }) => sum + entries.length, 0);
  const counts = { weeks: checkIns.length, lines };
  await postNotice(speaker, mirror, fileMessage({ ...counts, fileId, until: leaving.until, voice: mirror.profile }));
  return true;
}

async function fileOf(
  { format, passphrase }: WantedFile,
  exported: Exported,
  name: string,
  locale: string,
): Promise<OutgoingFile> {
  const contents: Contents = {
    json: writeExported(exported),
    csv: csvOf(exported),
    md: markdownOf(exported, markdownWords(locale)),
  };
  if (passphrase === undefined) return asFile(`${name}.${format}`, types[format], contents[format]);
  const sealed = await sealContents(contents, passphrase);
  return asFile(`${name}.html`, 'text/html', await sealedPage({ sealed, first: format, name, locale }));
}

function asFile(name: string, type: string, text: string): OutgoingFile {
  return { name, type, bytes: new TextEncoder().encode(text) };
}
