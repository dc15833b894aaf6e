import { randomBytes } from 'node:crypto';
import type { AccessToken, Installation } from './installation.js';
import { isOrganisation, type Workspace } from './workspace.js';

/** Slack lets two access tokens of an installation live at a time; the next one revokes the oldest. */
const LIVING_TOKENS = 2;

export interface Granted {
  readonly token: string;
  /** With token rotation only. */
  readonly refreshToken?: string;
}

/** Installs the app, or grants it more: the scopes of earlier installations stay, and so do their tokens. */
export function install(place: Workspace, installedBy: string, scopes: readonly string[]): Granted {
  const { installations } = place.app.credentials;
  const before = installations.get(place.teamId);
  const installation: Installation = {
    place: place.teamId,
    isOrganisationWide: isOrganisation(place),
    installedBy,
    scopes: new Set([...(before?.scopes ?? []), ...scopes]),
    tokens: [],
  };
  for (const old of before?.tokens ?? []) adopt(place, installation, old);
  installations.set(place.teamId, installation);
  // Without rotation an installation has one token, however often it is granted.
  const living = place.app.rotatesTokens ? undefined : installation.tokens.at(-1);
  return living === undefined ? grantTokens(place, installation) : { token: living.token };
}

function adopt(place: Workspace, installation: Installation, old: AccessToken): void {
  const token = { ...old, installation };
  place.app.credentials.accessTokens.set(token.token, token);
  installation.tokens.push(token);
}

function grantTokens({ app, elapsedMs }: Workspace, installation: Installation): Granted {
  const secret = randomBytes(18).toString('base64url');
  const token = app.rotatesTokens ? `xoxe.xoxb-1-local-${secret}` : `xoxb-local-${secret}`;
  const expiresAtMs = app.rotatesTokens ? elapsedMs() + app.tokenLifeSeconds * 1000 : undefined;
  const access: AccessToken = { token, installation, expiresAtMs };
  app.credentials.accessTokens.set(token, access);
  installation.tokens.push(access);
  for (const oldest of installation.tokens.slice(0, -LIVING_TOKENS)) revoke(oldest);
  if (!app.rotatesTokens) return { token };
  const refreshToken = `xoxe-1-local-${randomBytes(18).toString('base64url')}`;
  app.credentials.refreshTokens.set(refreshToken, { installation });
  return { token, refreshToken };
}

/**
 * Trades a refresh token, which is used up by that. The access token before it lives on until its own end.
 * `undefined` for one that is unknown, used or revoked.
 */
export function refresh(
  grounds: Pick<Workspace, 'app' | 'workspaces'>,
  refreshToken: string,
): (Granted & { readonly installation: Installation }) | undefined {
  const { refreshTokens, installations } = grounds.app.credentials;
  const place = refreshTokens.get(refreshToken)?.installation.place ?? '';
  refreshTokens.delete(refreshToken);
  const installation = installations.get(place);
  const workspace = grounds.workspaces.get(place);
  if (installation === undefined || workspace === undefined) return undefined;
  return { ...grantTokens(workspace, installation), installation };
}

/** An access token stops working for good. */
export function revoke(access: AccessToken): void {
  access.refusal = 'token_revoked';
  access.installation.tokens = access.installation.tokens.filter(({ token }) => token !== access.token);
}

/** Takes the app away: no token works any more, none can be refreshed. What was there, or `undefined`. */
export function uninstall({ app, teamId }: Pick<Workspace, 'app' | 'teamId'>): Installation | undefined {
  const { installations, refreshTokens } = app.credentials;
  const installation = installations.get(teamId);
  if (installation === undefined) return undefined;
  installations.delete(teamId);
  for (const access of installation.tokens) access.refusal = 'account_inactive';
  for (const [token, { installation: its }] of refreshTokens) if (its.place === teamId) refreshTokens.delete(token);
  return installation;
}

/** What one token may do, and where; or the error that a call with it is answered. */
export function lookUp(
  { app, elapsedMs }: Pick<Workspace, 'app' | 'elapsedMs'>,
  token: string,
): AccessToken | { readonly error: string } {
  const access = app.credentials.accessTokens.get(token);
  if (access === undefined) return { error: 'invalid_auth' };
  if (access.refusal !== undefined) return { error: access.refusal };
  const isOver = access.expiresAtMs !== undefined && elapsedMs() >= access.expiresAtMs;
  return isOver ? { error: 'token_expired' } : access;
}
