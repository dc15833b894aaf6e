import { WebAPIHTTPError, WebAPIRequestError, type WebClient } from '@slack/web-api';
import { callSlack, retryPatiently, type Calling } from './call.js';
import type { Outcome } from './outcome.js';

export interface PictureWords {
  /** The same sentence as in the image block; at most 1,000 characters are sent. */
  readonly altText: string;
  /** Neutral: people see it in file lists. */
  readonly title?: string | undefined;
}

/** A file as it leaves; its name and title are neutral, because people see them in lists. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Remembers a file's id. */
export type KeepFile = (fileId: string) => Promise<void>;

const neutralTitle = 'Mirror';
const longestAltText = 1000;
const uploadTimeoutMs = 20_000;

/** What uploading needs beside Slack's client: `send` for the bytes. */
export interface Uploading {
  readonly calling: Calling;
  readonly client: WebClient;
  readonly send: typeof fetch;
}

/** Uploads a picture without a channel, so that only the app holds it. Answers the file's id. */
export function uploadPicture(
  uploading: Uploading,
  png: Buffer,
  { altText, title = neutralTitle }: PictureWords,
  keep: KeepFile,
): Promise<Outcome<string>> {
  const file = { name: 'mirror.png', type: 'image/png', bytes: new Uint8Array(png) };
  const described = { alt_text: altText.slice(0, longestAltText) };
  return upload(uploading, 'idempotent', { file, described, title }, keep);
}

/** Uploads a file into a conversation, where it stands as a message of its own. Tried once: a second one would stand beside it. */
export function uploadInto(
  uploading: Uploading,
  channel: string,
  file: OutgoingFile,
  keep: KeepFile,
): Promise<Outcome<string>> {
  return upload(uploading, 'once', { file, title: neutralTitle, channel }, keep);
}

interface Upload {
  readonly file: OutgoingFile;
  readonly described?: { readonly alt_text: string };
  readonly title: string;
  readonly channel?: string;
}

/**
 * Asks for an upload address, sends the bytes there and completes the file. A failed attempt starts anew, under another
 * id: `keep` hears of each before Slack has a byte, because the answer that a file is complete may be lost. What it
 * throws, this throws.
 */
function upload(
  { calling, client, send }: Uploading,
  kind: 'once' | 'idempotent',
  { file, described, title, channel }: Upload,
  keep: KeepFile,
): Promise<Outcome<string>> {
  return retryPatiently(calling, kind, async () => {
    const address = await callSlack(
      calling,
      'files.getUploadURLExternal',
      () => client.files.getUploadURLExternal({ filename: file.name, length: file.bytes.length, ...described }),
      ({ upload_url, file_id }) => ({ url: upload_url ?? '', id: file_id ?? '' }),
    );
    if (address.outcome !== 'done') return address;
    const { url, id } = address.value;
    await keep(id);
    const sent = await callSlack(
      calling,
      'upload',
      () => sendBytes(send, url, file),
      () => id,
    );
    if (sent.outcome !== 'done') return sent;
    return callSlack(
      calling,
      'files.completeUploadExternal',
      () =>
        client.files.completeUploadExternal({
          files: [{ id, title }],
          ...(channel === undefined ? {} : { channel_id: channel }),
        }),
      () => id,
    );
  });
}

async function sendBytes(send: typeof fetch, url: string, { name, type, bytes }: OutgoingFile): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([bytes], { type }), name);
  let answer: Response;
  try {
    answer = await send(url, {
      method: 'POST',
      body: form,
      redirect: 'error',
      signal: AbortSignal.timeout(uploadTimeoutMs),
    });
  } catch (error) {
    throw new WebAPIRequestError(error instanceof Error ? error : new Error('upload failed'));
  }
  await answer.arrayBuffer();
  if (!answer.ok) throw new WebAPIHTTPError(answer.status, answer.statusText, {});
}
