import type { IncomingMessage } from 'node:http';

/**
 * Why a request is turned away, or `undefined`. The server listens on loopback only; a page elsewhere could still
 * reach it through the browser, by a name that resolves here (the Host header tells) or by posting across sites
 * (the Origin header tells).
 */
export function turnedAway(request: IncomingMessage, port: number): string | undefined {
  if (!isOwnHost(request.headers.host, port)) return 'This local Slack answers on 127.0.0.1 and localhost only.';
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, port)) return 'Requests from other sites are refused.';
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site === 'cross-site' && !isNavigation) return 'Requests from other sites are refused.';
  return undefined;
}

/** Actions of the page must say where they come from: browsers always do. Such types no other page may send unasked. */
export function isFromThePage(
  request: IncomingMessage,
  port: number,
  type: 'application/json' | 'application/octet-stream' = 'application/json',
): boolean {
  const { origin } = request.headers;
  return origin !== undefined && isOwnOrigin(origin, port) && request.headers['content-type'] === type;
}

function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

function isOwnOrigin(origin: string, port: number): boolean {
  return origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), port);
}
