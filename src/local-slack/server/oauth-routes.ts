import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderAuthorizeError, renderAuthorizePage } from '../page/authorize-page.js';
import type { Grounds } from '../workspace/workspace.js';
import { type Asked, readAsked, redirectAfter, whyNotAsked } from './authorize.js';
import { readBody } from './body.js';
import { type Hosts, isFromThePage } from './guard.js';

export interface OauthRoutes {
  readonly grounds: Grounds;
  readonly hosts: Hosts;
}

/** The browser's side of an installation: the question, and what was decided. False when the path is none of it. */
export async function serveOauth(
  routes: OauthRoutes,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<boolean> {
  switch (url.pathname) {
    case '/oauth/v2/authorize':
      serveQuestion(routes, response, readAsked(url.searchParams));
      return true;
    case '/oauth/v2/decide':
      await serveDecision(routes, request, response);
      return true;
    default:
      return false;
  }
}

function serveQuestion({ grounds }: OauthRoutes, response: ServerResponse, asked: Asked): void {
  const refusal = whyNotAsked(grounds, asked);
  if (refusal === undefined)
    send(response, 200, renderAuthorizePage(grounds, asked), originOf(asked.redirectUri, grounds));
  else send(response, 400, renderAuthorizeError(refusal));
}

async function serveDecision(
  { grounds, hosts }: OauthRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Only the page itself may decide: another one could install the app unasked.
  const isOwn = request.method === 'POST' && isFromThePage(request, hosts, 'application/x-www-form-urlencoded');
  if (!isOwn) return send(response, 403, renderAuthorizeError('Only the page of this local Slack may answer that.'));
  const fields = new URLSearchParams((await readBody(request)).toString());
  const [place = '', by = ''] = (fields.get('who') ?? '').split(' ');
  try {
    const location = redirectAfter(grounds, readAsked(fields), {
      place,
      by,
      isAllowed: fields.get('decision') === 'allow',
    });
    response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
  } catch (error) {
    send(response, 400, renderAuthorizeError(error instanceof Error ? error.message : 'failed'));
  }
  return undefined;
}

function originOf(redirectUri: string, { app }: Grounds): string {
  return new URL(redirectUri === '' ? (app.redirectUrls[0] ?? '') : redirectUri).origin;
}

// Browsers hold form-action against the redirect that answers a form, too.
function send(response: ServerResponse, status: number, html: string, formTarget = ''): void {
  response
    .writeHead(status, {
      'content-security-policy': `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self' ${formTarget}; frame-ancestors 'none'`,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      // With no-referrer a browser would send the form without saying where it comes from.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .end(html);
}
