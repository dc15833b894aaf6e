import { WebAPIHTTPError, WebAPIRequestError, type WebClient } from '@slack/web-api';
import { callSlack, retryPatiently, type Calling } from './call.js';
import type { Outcome } from './outcome.js';

export interface PictureWords {
  /** The same sentence as in the image block; at most 1,000 characters are sent. */
  readonly altText: string;
  /** Neutral: people see it in file lists. */
  readonly title?: string | undefined;
}

/** Remembers a file's id. */
export type KeepFile = (fileId: string) => Promise<void>;

const neutralTitle = 'Mirror';
const longestAltText = 1000;
const uploadTimeoutMs = 20_000;

/**
 * Asks for an upload address, sends the bytes there and completes the file without a channel, so that only the app holds it.
 * Answers the file's id. A failed attempt starts anew, under another id: `keep` hears of each before Slack has a byte,
 * because the answer that a file is complete may be lost. What it throws, this throws.
 */
export function uploadPicture(
  calling: Calling,
  client: WebClient,
  send: typeof fetch,
  png: Buffer,
  { altText, title = neutralTitle }: PictureWords,
  keep: KeepFile,
): Promise<Outcome<string>> {
  return retryPatiently(calling, 'idempotent', async () => {
    const address = await callSlack(
      calling,
      'files.getUploadURLExternal',
      () =>
        client.files.getUploadURLExternal({
          filename: 'mirror.png',
          length: png.length,
          alt_text: altText.slice(0, longestAltText),
        }),
      ({ upload_url, file_id }) => ({ url: upload_url ?? '', id: file_id ?? '' }),
    );
    if (address.outcome !== 'done') return address;
    const { url, id } = address.value;
    await keep(id);
    const sent = await callSlack(
      calling,
      'upload',
      () => sendBytes(send, url, png),
      () => id,
    );
    if (sent.outcome !== 'done') return sent;
    return callSlack(
      calling,
      'files.completeUploadExternal',
      () => client.files.completeUploadExternal({ files: [{ id, title }] }),
      () => id,
    );
  });
}

async function sendBytes(send: typeof fetch, url: string, png: Buffer): Promise<void> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(png)], { type: 'image/png' }), 'mirror.png');
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
