import type { IncomingMessage } from 'node:http';

const BODY_BYTES = 20_000_000;
/** For files, which Slack takes up to 1 GB. */
export const FILE_BYTES = 100_000_000;

/** The raw body; rejects above 20 MB, or what else is said. */
export async function readBody(request: IncomingMessage, most = BODY_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new Error(`The body is larger than ${most / 1_000_000} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The arguments of a Web API call, from a JSON or form body or the query; form fields may carry JSON. */
export function parseArguments(contentType: string, body: Buffer, query: URLSearchParams): Record<string, unknown> {
  if (contentType.startsWith('application/json')) {
    return { ...Object.fromEntries(query), ...(parseJson(body.toString() || '{}') as Record<string, unknown>) };
  }
  const fields = [...query, ...new URLSearchParams(body.toString())];
  return Object.fromEntries(fields.map(([name, value]) => [name, STRUCTURED.has(name) ? parseJson(value) : value]));
}

const STRUCTURED = new Set(['blocks', 'attachments', 'view', 'files', 'metadata']);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON stays text, and the method's schema says what it wanted instead.
    return text;
  }
}

/** The bytes of an upload, sent raw or as the first file of a multipart form. */
export async function uploadedBytes(contentType: string, body: Buffer): Promise<Buffer> {
  if (!contentType.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file === undefined ? Buffer.alloc(0) : Buffer.from(await (file as Blob).arrayBuffer());
}
