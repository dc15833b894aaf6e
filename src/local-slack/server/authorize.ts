import { randomBytes } from 'node:crypto';
import { CODE_LIFE_MS } from '../web-api/oauth.js';
import type { LocalPerson } from '../workspace/people.js';
import { mayRedirectTo } from '../workspace/redirects.js';
import { forgetOlder, type Grounds, type Workspace } from '../workspace/workspace.js';

/** What an app asks for on the authorize page. */
export interface Asked {
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly state: string;
  /** As it was given; empty for the first registered one. */
  readonly redirectUri: string;
  /** The workspace that is suggested. */
  readonly team: string;
}

/** What somebody decided on the page. */
export interface Decision {
  /** A workspace's id, or the organisation's. */
  readonly place: string;
  readonly by: string;
  readonly isAllowed: boolean;
}

export function readAsked(query: URLSearchParams): Asked {
  return {
    clientId: query.get('client_id') ?? '',
    scopes: (query.get('scope') ?? '').split(/[ ,]+/).filter((scope) => scope !== ''),
    state: query.get('state') ?? '',
    redirectUri: query.get('redirect_uri') ?? '',
    team: query.get('team') ?? '',
  };
}

/** Why Slack's page would show an error instead of the question, or `undefined`. Nobody is redirected then. */
export function whyNotAsked({ app }: Grounds, asked: Asked): string | undefined {
  if (asked.clientId !== app.clientId) return 'Invalid client_id parameter: there is no app with this client id.';
  const target = targetOf(asked, app.redirectUrls);
  if (target === undefined) return 'There is no redirect_uri, and none is registered for the app.';
  if (!mayRedirectTo(app.redirectUrls, target)) {
    return `redirect_uri did not match any configured URIs. Passed URI: ${target}`;
  }
  const unknown = asked.scopes.filter((scope) => !/^[a-z.]+(:[a-z._]+)*$/.test(scope));
  if (unknown.length > 0) return `Invalid permissions requested: ${unknown.join(', ')}`;
  return asked.scopes.length === 0 ? 'No scopes requested.' : undefined;
}

/** Where the browser goes after a decision. Throws where the page could not have offered it. */
export function redirectAfter(grounds: Grounds, asked: Asked, { place, by, isAllowed }: Decision): string {
  const refusal = whyNotAsked(grounds, asked);
  if (refusal !== undefined) throw new Error(refusal);
  const target = new URL(targetOf(asked, grounds.app.redirectUrls) ?? '');
  if (isAllowed) target.searchParams.set('code', mintCode(grounds, asked, installerIn(grounds, place, by)));
  else target.searchParams.set('error', 'access_denied');
  target.searchParams.set('state', asked.state);
  return target.href;
}

function targetOf({ redirectUri }: Asked, registered: readonly string[]): string | undefined {
  return redirectUri === '' ? registered[0] : redirectUri;
}

function installerIn(
  { workspaces }: Grounds,
  place: string,
  by: string,
): { readonly workspace: Workspace; readonly person: LocalPerson } {
  const workspace = workspaces.get(place);
  const person = workspace?.people.get(by);
  if (workspace === undefined || person === undefined) throw new Error(`There is nobody ${by} in ${place}.`);
  if (person.isDeleted === true || person.isGuest === true || person.isSingleChannelGuest === true) {
    throw new Error(`${person.name} may not install apps: guests and people who left cannot.`);
  }
  return { workspace, person };
}

function mintCode(
  { app, elapsedMs }: Grounds,
  asked: Asked,
  { workspace, person }: { readonly workspace: Workspace; readonly person: LocalPerson },
): string {
  const { codes } = app.credentials;
  forgetOlder(codes, elapsedMs(), 2 * CODE_LIFE_MS);
  const code = `${app.clientId}.${randomBytes(24).toString('hex')}`;
  codes.set(code, {
    place: workspace.teamId,
    installedBy: person.id,
    scopes: asked.scopes,
    redirectUri: asked.redirectUri,
    mintedAtMs: elapsedMs(),
  });
  return code;
}
