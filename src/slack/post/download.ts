import { WebAPIHTTPError, WebAPIRequestError, type FilesInfoResponse, type WebClient } from '@slack/web-api';
import { callSlack, retryPatiently, type Calling } from './call.js';
import type { Outcome } from './outcome.js';

/** A file that somebody uploaded. */
export interface IncomingFile {
  /** Who uploaded it. */
  readonly owner: string;
  /** Absent when it is larger than was allowed. */
  readonly bytes?: Uint8Array | undefined;
}

export interface Downloading {
  readonly calling: Calling;
  readonly client: WebClient;
  readonly fetch: typeof fetch;
  /** The only other place the token goes to; Slack's own file servers when absent. */
  readonly slackApiUrl?: string | undefined;
}

const downloadTimeoutMs = 20_000;

/** Reads a file by its id (scope files:read), `mostBytes` at most: a larger one is not read, whatever it says of its size. */
export async function downloadFile(
  { calling, client, fetch: get, slackApiUrl }: Downloading,
  fileId: string,
  mostBytes: number,
): Promise<Outcome<IncomingFile>> {
  const found = await retryPatiently(calling, 'idempotent', () =>
    callSlack(
      calling,
      'files.info',
      () => client.files.info({ file: fileId }),
      ({ file }) => file,
    ),
  );
  if (found.outcome !== 'done') return found;
  const owner = found.value?.user ?? '';
  if ((found.value?.size ?? 0) > mostBytes) return { outcome: 'done', value: { owner } };
  const url = addressOf(found.value, slackApiUrl);
  if (url === undefined) return { outcome: 'refused', reason: 'file_not_hosted' };
  return retryPatiently(calling, 'idempotent', () =>
    callSlack(
      calling,
      'download',
      () => readBytes(get, url, client.token ?? '', mostBytes),
      (bytes) => ({ owner, ...(bytes === undefined ? {} : { bytes }) }),
    ),
  );
}

/** Where the bytes are; undefined for a file that Slack only points to: a stranger's server must not get the token. */
function addressOf(file: FilesInfoResponse['file'], slackApiUrl: string | undefined): URL | undefined {
  const address = file?.url_private_download ?? file?.url_private ?? '';
  if (file?.is_external === true || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isSlack = url.protocol === 'https:' && /(^|\.)slack(-files|-gov)?\.com$/.test(url.hostname);
  return isSlack || (slackApiUrl !== undefined && url.origin === new URL(slackApiUrl).origin) ? url : undefined;
}

async function readBytes(
  get: typeof fetch,
  url: URL,
  token: string,
  mostBytes: number,
): Promise<Uint8Array | undefined> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(downloadTimeoutMs)]);
  try {
    const answer = await get(url, { headers: { authorization: `Bearer ${token}` }, redirect: 'error', signal });
    if (!answer.ok) throw new WebAPIHTTPError(answer.status, answer.statusText, {});
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body ?? []) {
      size += chunk.length;
      if (size > mostBytes) {
        stop.abort();
        return undefined;
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof WebAPIHTTPError) throw error;
    throw new WebAPIRequestError(error instanceof Error ? error : new Error('download failed'));
  }
}
