import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Hands, pageAct, perform } from '../page/acts.js';
import { SCRIPT } from '../page/script.js';
import { renderDocument, renderParts } from '../page/document.js';
import { PAGE_DEVICE, type LocalShortcut, type Sight } from '../page/sight.js';
import { STYLE } from '../page/style.js';
import { mimeTypeOf } from '../web-api/posting.js';
import type { ChangeSignal } from '../workspace/change-signal.js';
import { canRead, canSeeFile } from '../workspace/visibility.js';
import { openDirectMessage } from '../workspace/workspace.js';
import { sendJson, sendText } from './api-routes.js';
import { FILE_BYTES, readBody } from './body.js';
import { type Hosts, isFromThePage } from './guard.js';

export interface PageRoutes {
  readonly hands: Hands;
  readonly shortcuts: readonly LocalShortcut[];
  readonly showsClock: boolean;
  readonly hosts: Hosts;
  readonly command: string;
  readonly changes: ChangeSignal;
  /** As whom the page opens for somebody who says nothing. */
  readonly first: () => string | undefined;
}

// Nothing is loaded from elsewhere and nobody may frame the page.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const DOCUMENT_HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The person's side of the server: the page, its parts, live changes, pictures and acts. */
export async function servePage(
  routes: PageRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, , name = '', id = ''] = url.pathname.split('/');
  if (url.pathname === '/') return serveDocument(routes, response, url);
  if (!url.pathname.startsWith('/page/')) return sendText(response, 404, 'not found');
  switch (name) {
    case 'style.css':
      return sendAs(response, 'text/css', STYLE);
    case 'script.js':
      return sendAs(response, 'text/javascript', SCRIPT);
    case 'parts':
      return serveParts(routes, response, url);
    case 'changes':
      return serveChanges(routes, request, response);
    case 'upload':
      return serveUpload(routes, request, response, url);
    case 'file':
      return serveFile(routes, response, id, url.searchParams.get('as') ?? '');
    case 'act':
      return serveAct(routes, request, response);
    default:
      return sendText(response, 404, 'not found');
  }
}

function sendAs(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { ...DOCUMENT_HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
}

/** Who looks at what, when the address names somebody and something they can see. */
function sightOf({ hands, shortcuts, showsClock, command }: PageRoutes, url: URL): Sight | undefined {
  const who = hands.whoIs(url.searchParams.get('as') ?? '');
  const place = url.searchParams.get('in') ?? '';
  if (who === undefined) return undefined;
  const { person } = who;
  const { workspace } = who.stage;
  const conversation = workspace.conversations.get(place);
  const canSee =
    place === 'home' ||
    place === openDirectMessage(workspace, person).id ||
    (conversation !== undefined && canRead(workspace, conversation, person.id));
  return canSee ? { workspace, person, place, command, shortcuts, showsClock } : undefined;
}

function serveDocument(routes: PageRoutes, response: ServerResponse, url: URL): void {
  const sight = sightOf(routes, url);
  if (sight !== undefined) return sendAs(response, 'text/html', renderDocument(sight));
  const asked = url.searchParams.get('as') ?? '';
  const as = routes.hands.whoIs(asked) === undefined ? routes.first() : asked;
  if (as === undefined) return sendText(response, 404, 'There are no people in this workspace.');
  // A newcomer has no messages yet: Home says what this is and where to start.
  response.writeHead(302, { location: `/?as=${as}&in=home` }).end();
}

function serveParts(routes: PageRoutes, response: ServerResponse, url: URL): void {
  const sight = sightOf(routes, url);
  if (sight === undefined) return sendText(response, 404, 'not found');
  return sendJson(response, 200, renderParts(sight), { 'cache-control': 'no-store' });
}

const GATHER_MS = 25;

/** Server-sent events: one line for every burst of changes. */
function serveChanges({ changes }: PageRoutes, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`data: ${changes.count()}\n\n`);
  let timer: NodeJS.Timeout | undefined;
  const unlisten = changes.listen(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      response.write(`data: ${changes.count()}\n\n`);
    }, GATHER_MS);
  });
  request.on('close', () => {
    unlisten();
    clearTimeout(timer);
  });
}

/** A file somebody chooses on the page: the answer says its id. */
async function serveUpload(
  { hands, hosts }: PageRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const isAllowed = request.method === 'POST' && isFromThePage(request, hosts, 'application/octet-stream');
  const who = hands.whoIs(url.searchParams.get('as') ?? '');
  if (!isAllowed || who === undefined) return sendText(response, 403, 'refused');
  const bytes = await readBody(request, FILE_BYTES);
  const name = url.searchParams.get('name') ?? 'file';
  return sendJson(response, 200, { id: hands.driver(who.stage, who.person.id, PAGE_DEVICE).upload(name, bytes) });
}

/** A private file, for those who see where it was posted: pictures are shown, everything else is saved and never opened here. */
function serveFile({ hands }: PageRoutes, response: ServerResponse, id: string, as: string): void {
  const who = hands.whoIs(as);
  const file = who?.stage.workspace.files.get(id);
  const isSeen = who !== undefined && canSeeFile(who.stage.workspace, who.person.id, id);
  if (file?.state !== 'completed' || !isSeen) return sendText(response, 404, 'not found');
  const picture = mimeTypeOf(file.bytes);
  const asDownload = { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}` };
  response
    .writeHead(200, {
      'content-type': picture || 'application/octet-stream',
      ...(picture === '' ? asDownload : {}),
      'cache-control': 'private, max-age=3600',
      'x-content-type-options': 'nosniff',
    })
    .end(file.bytes);
}

async function serveAct(
  { hands, hosts }: PageRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || !isFromThePage(request, hosts)) return sendText(response, 403, 'refused');
  const asked = pageAct.safeParse(JSON.parse((await readBody(request)).toString()));
  if (!asked.success) return sendText(response, 400, 'This act is not understood.');
  try {
    return sendJson(response, 200, await perform(hands, asked.data));
  } catch (error) {
    // What a person could not have done, such as a click on a message that has just gone.
    return sendJson(response, 200, { outcome: 'failed', sentence: error instanceof Error ? error.message : 'failed' });
  }
}
