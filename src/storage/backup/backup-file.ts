import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { type BackupFacts, CareRefused } from '../caretaker.js';

// Two lines of text, then the database as it is: `tail -n +3 FILE` is that database, and its sha256 stands in the second line.
const firstLine = 'performance-mirror backup';
const format = 1;
const longestHead = 4096;

const headSchema = z.object({
  format: z.literal(format),
  madeAt: z.iso.datetime(),
  schema: z.string(),
  masterKey: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const ownerOnly = 0o600;

/** The length and the sha256 of a file. */
export async function measure(file: string): Promise<Pick<BackupFacts, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Writes a backup that is not there yet, for its owner alone; on disk when it resolves. */
export async function writeBackup(file: string, facts: BackupFacts, database: string): Promise<void> {
  const target = await open(file, 'wx', ownerOnly);
  try {
    await target.writeFile(`${firstLine}\n${JSON.stringify({ format, ...facts })}\n`);
    for await (const chunk of createReadStream(database) as AsyncIterable<Buffer>) await target.writeFile(chunk);
    await target.sync();
  } finally {
    await target.close();
  }
}

/** Reads what a backup says of itself, and where its database begins. Throws `CareRefused`. */
export async function readHead(file: string): Promise<{ readonly facts: BackupFacts; readonly from: number }> {
  const head = await beginningOf(file);
  const [first, second, rest] = head.split('\n', 3);
  if (first !== firstLine || second === undefined || rest === undefined) {
    throw new CareRefused(`${file} is no backup of the mirror: npm run mirror -- backup FILE makes one.`);
  }
  const parsed = headSchema.safeParse(jsonOf(second));
  if (!parsed.success) {
    throw new CareRefused(
      `${file} is damaged, or was made by a newer version of the mirror: its second line is unknown.`,
    );
  }
  const { format: _format, ...facts } = parsed.data;
  return { facts, from: Buffer.byteLength(`${first}\n${second}\n`, 'latin1') };
}

async function beginningOf(file: string): Promise<string> {
  const source = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw new CareRefused(`${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}.`);
  });
  try {
    const { buffer, bytesRead } = await source.read(Buffer.alloc(longestHead), 0, longestHead, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await source.close();
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Takes the database out of a backup into a new file, on disk when it resolves. Throws `CareRefused` when a byte is another. */
export async function takeOutDatabase(
  file: string,
  { facts, from }: Awaited<ReturnType<typeof readHead>>,
  database: string,
): Promise<void> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(
    createReadStream(file, { start: from }),
    measured,
    createWriteStream(database, { flags: 'wx', mode: ownerOnly, flush: true }),
  );
  if (bytes !== facts.bytes || hash.digest('hex') !== facts.sha256) {
    throw new CareRefused(
      `${file} is damaged: its checksum is another one than when it was made. Nothing was changed.`,
    );
  }
}
