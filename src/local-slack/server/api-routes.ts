import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault, FaultBox } from '../faults.js';
import { answerHeaders, callMethod, placeOf, type Methods } from '../web-api/call.js';
import type { Scene } from '../web-api/method.js';
import { mimeTypeOf } from '../web-api/posting.js';
import { Refusal } from '../web-api/refusal.js';
import { respond } from '../web-api/response-url.js';
import { lookUp } from '../workspace/install.js';
import { scopesOf } from '../workspace/workspace.js';
import { FILE_BYTES, parseArguments, readBody, uploadedBytes } from './body.js';

export interface ApiRoutes {
  readonly scene: Scene;
  readonly methods: Methods;
  readonly faults: FaultBox;
}

/** The app's side of the server: Web API, uploads, response_urls, private files. False when the path is none of it. */
export async function serveApi(
  routes: ApiRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  const [, head = '', ...rest] = url.pathname.split('/');
  switch (head) {
    case 'api':
      await serveCall(routes, request, response, url, rest.join('/'));
      return true;
    case 'upload':
      await serveUpload(routesIn(routes, rest[0]), request, response, rest.at(-1) ?? '');
      return true;
    case 'respond':
      await serveResponse(routesIn(routes, rest[0]), request, response, rest.at(-1) ?? '');
      return true;
    case 'files-pri': {
      const [team, file = ''] = rest[0]?.split('-') ?? [];
      serveFile(routesIn(routes, team), request, response, file);
      return true;
    }
    default:
      return false;
  }
}

/** The same in the workspace that an address names. */
function routesIn(routes: ApiRoutes, teamId = ''): ApiRoutes {
  const { scene } = routes;
  return { ...routes, scene: { ...scene, workspace: scene.workspace.workspaces.get(teamId) ?? scene.workspace } };
}

async function serveCall(
  { scene, methods, faults }: ApiRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  name: string,
): Promise<void> {
  const body = await readBody(request);
  const { authorization = '', 'content-type': contentType = '' } = request.headers;
  const { token: written, ...given } = parseArguments(contentType, body, url.searchParams);
  const args: Readonly<Record<string, unknown>> = { ...given, ...clientOf(authorization) };
  const bearer = /^Bearer (.+)$/.exec(authorization)?.[1];
  const token = bearer ?? (typeof written === 'string' ? written : undefined);
  const place = placeOf(scene, token);
  const fault = faults.take(name, place.teamId, targetOf(args));
  const isDone = fault === undefined || fault.kind === 'slow' || ('when' in fault && fault.when === 'after');
  const answer = isDone ? callMethod(methods, scene, name, token, args) : undefined;
  scene.log.calls.push({ method: name, args, answer });
  scene.workspace.changes.raise();
  if (fault !== undefined && fault.kind !== 'slow') return meet(fault, request, response);
  if (fault?.kind === 'slow') await pause(fault.ms, undefined, { ref: false });
  sendJson(response, 200, answer ?? {}, answerHeaders(place, methods.get(name)));
}

/** Whom or what a call is about. */
function targetOf(args: Readonly<Record<string, unknown>>): string {
  const named = [args['channel'], args['user_id'], args['user']].find((one) => typeof one === 'string');
  return typeof named === 'string' ? named : '';
}

/** Client id and secret of HTTP Basic authentication. */
function clientOf(authorization: string): { client_id?: string; client_secret?: string } {
  const written = /^Basic (.+)$/.exec(authorization)?.[1];
  if (written === undefined) return {};
  const [client_id = '', client_secret = ''] = Buffer.from(written, 'base64').toString().split(':');
  return { client_id, client_secret };
}

function meet(fault: Exclude<Fault, { kind: 'slow' }>, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case 'rate_limited':
      return sendJson(
        response,
        429,
        { ok: false, error: 'ratelimited' },
        { 'retry-after': String(fault.retryAfterSeconds) },
      );
    case 'error': {
      const messages = fault.messages === undefined ? {} : { response_metadata: { messages: fault.messages } };
      return sendJson(response, 200, { ok: false, error: fault.error, ...messages });
    }
    case 'status':
      return sendJson(response, fault.status, { ok: false, error: 'internal_error' });
    case 'hang':
      return undefined;
    case 'dropped':
      return void request.socket.destroy();
  }
}

async function serveUpload(
  { scene, faults }: ApiRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
) {
  const body = await readBody(request, FILE_BYTES);
  const fault = faults.take('upload', scene.workspace.teamId, '');
  if (fault !== undefined && fault.kind !== 'slow') return meet(fault, request, response);
  const file = scene.workspace.uploads.get(secret);
  const bytes = await uploadedBytes(request.headers['content-type'] ?? '', body);
  if (file?.state !== 'announced' || bytes.length !== file.expectedBytes)
    return sendText(response, 400, 'upload refused');
  file.bytes = bytes;
  file.state = 'uploaded';
  scene.workspace.uploads.delete(secret);
  return sendText(response, 200, `OK - ${bytes.length}`);
}

async function serveResponse(
  { scene, faults }: ApiRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  secret: string,
) {
  const body = parseArguments('application/json', await readBody(request), new URLSearchParams());
  const fault = faults.take('response_url', scene.workspace.teamId, '');
  if (fault !== undefined && fault.kind !== 'slow') return meet(fault, request, response);
  try {
    respond(scene, secret, body);
    return sendText(response, 200, 'ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return sendJson(response, 404, { ok: false, error: error.code, ...error.details });
  }
}

/** A private file for the app itself, by its token. People see files through the page. */
function serveFile({ scene }: ApiRoutes, request: IncomingMessage, response: ServerResponse, id: string): void {
  const file = scene.workspace.files.get(id);
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  const access = lookUp(scene.workspace, token);
  const isAllowed = !('error' in access) && placeOf(scene, token).files === scene.workspace.files;
  if (file?.state !== 'completed' || !isAllowed) return sendText(response, 404, 'not found');
  if (!scopesOf(scene.workspace).has('files:read') && file.owner !== scene.workspace.botUserId) {
    return sendText(response, 404, 'not found');
  }
  response.writeHead(200, { 'content-type': mimeTypeOf(file.bytes) || 'application/octet-stream' }).end(file.bytes);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
