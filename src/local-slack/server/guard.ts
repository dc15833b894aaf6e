import type { IncomingMessage } from 'node:http';

/** The names a local Slack answers to, `name` or `name:port`, and its port. */
export interface Hosts {
  readonly names: readonly string[];
  readonly port: number;
}

/**
 * Why a request is turned away, or `undefined`. The server listens on loopback unless told otherwise; a page elsewhere could still
 * reach it through the browser, by a name that resolves here (the Host header tells) or by posting across sites
 * (the Origin header tells).
 */
export function turnedAway(request: IncomingMessage, hosts: Hosts): string | undefined {
  if (!isOwnHost(request.headers.host, hosts)) {
    return `This local Slack answers on ${hosts.names.join(' and ')} only.`;
  }
  const { origin } = request.headers;
  if (origin !== undefined && !isOwnOrigin(origin, hosts)) return 'Requests from other sites are refused.';
  const site = request.headers['sec-fetch-site'];
  const isNavigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site === 'cross-site' && !isNavigation) return 'Requests from other sites are refused.';
  return undefined;
}

/** Actions of the page must say where they come from: browsers always do. Such types no other page may send unasked. */
export function isFromThePage(
  request: IncomingMessage,
  hosts: Hosts,
  type: 'application/json' | 'application/octet-stream' | 'application/x-www-form-urlencoded' = 'application/json',
): boolean {
  const { origin } = request.headers;
  return origin !== undefined && isOwnOrigin(origin, hosts) && request.headers['content-type'] === type;
}

function isOwnHost(host: string | undefined, { names, port }: Hosts): boolean {
  return host !== undefined && names.some((name) => host === (name.includes(':') ? name : `${name}:${port}`));
}

function isOwnOrigin(origin: string, hosts: Hosts): boolean {
  return origin.startsWith('http://') && isOwnHost(origin.slice('http://'.length), hosts);
}
