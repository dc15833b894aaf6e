import * as z from 'zod';
import { install, lookUp, refresh, revoke, uninstall } from '../workspace/install.js';
import type { Installation } from '../workspace/installation.js';
import { mapIds } from '../workspace/organisation.js';
import { teamsOf } from '../workspace/town.js';
import { isOrganisation, type Workspace } from '../workspace/workspace.js';
import { type Method, flag, method, type Scene } from './method.js';
import { Refusal } from './refusal.js';

/** How long a code is good. */
export const CODE_LIFE_MS = 10 * 60 * 1000;
const USERS_AT_ONCE = 400;

const client = { client_id: z.string().optional(), client_secret: z.string().optional() };

export const oauthMethods: Record<string, Method> = {
  'oauth.v2.access': method(
    {
      token: 'any',
      args: z.looseObject({
        ...client,
        grant_type: z.string().default('authorization_code'),
        code: z.string().optional(),
        redirect_uri: z.string().optional(),
        refresh_token: z.string().optional(),
      }),
    },
    ({ workspace }, args) => {
      requireClient(workspace, args);
      if (args.grant_type === 'refresh_token') return refreshed(workspace, args.refresh_token ?? '');
      if (args.grant_type !== 'authorization_code') throw new Refusal('invalid_grant_type');
      return exchanged(workspace, args.code ?? '', args.redirect_uri);
    },
  ),
  'auth.revoke': method({ team: 'ignored', args: z.looseObject({ test: flag.optional() }) }, (scene, args) => {
    if (args.test === true || scene.token === undefined) return { revoked: false };
    const access = lookUp(scene.workspace, scene.token);
    if ('error' in access) throw new Refusal(access.error);
    revoke(access);
    scene.onRevoked(scene.workspace, access.installation);
    return { revoked: true };
  }),
  'apps.uninstall': method({ args: z.looseObject(client) }, (scene, args) => {
    requireClient(scene.workspace, args);
    const place = workspaceOf(scene, scene.token);
    const installation = uninstall(place);
    if (installation === undefined) throw new Refusal('invalid_auth');
    scene.onUninstalled(place, installation);
    return {};
  }),
  'auth.teams.list': method({ team: 'ignored', args: z.looseObject({}) }, ({ workspace }) => {
    const { organisation } = workspace;
    const isWhole = organisation !== undefined && isOrganisation(workspace);
    const teams = isWhole ? teamsOf(workspace, organisation) : [workspace];
    return {
      teams: teams.map(({ teamId, name }) => ({ id: teamId, name })),
      response_metadata: { next_cursor: '' },
    };
  }),
  'migration.exchange': method(
    {
      scope: 'tokens.basic',
      team: 'needed',
      args: z.looseObject({ users: z.union([z.string(), z.array(z.string())]), to_old: flag.optional() }),
    },
    ({ workspace }, args) => {
      const ids = typeof args.users === 'string' ? args.users.split(',').map((id) => id.trim()) : args.users;
      if (workspace.organisation === undefined) throw new Refusal('not_enterprise_team');
      if (ids.length > USERS_AT_ONCE) throw new Refusal('too_many_users');
      const { found, unknown } = mapIds(workspace, ids, args.to_old === true);
      return {
        team_id: workspace.teamId,
        enterprise_id: workspace.organisation.id,
        user_id_map: found,
        ...(unknown.length > 0 ? { invalid_user_ids: unknown } : {}),
      };
    },
  ),
};

function requireClient(
  { app }: Workspace,
  args: { client_id?: string | undefined; client_secret?: string | undefined },
): void {
  if (args.client_id !== app.clientId) throw new Refusal('invalid_client_id');
  if (args.client_secret !== app.clientSecret) throw new Refusal('bad_client_secret');
}

/** The place a token is good for; the scene's own workspace may be one of an organisation's. */
function workspaceOf({ workspace }: Scene, token: string | undefined): Workspace {
  const access = lookUp(workspace, token ?? '');
  const place = 'error' in access ? undefined : workspace.workspaces.get(access.installation.place);
  if (place === undefined) throw new Refusal('invalid_auth');
  return place;
}

function exchanged(workspace: Workspace, secret: string, redirectUri: string | undefined) {
  const { codes } = workspace.app.credentials;
  const code = codes.get(secret);
  codes.delete(secret);
  const place = workspace.workspaces.get(code?.place ?? '');
  if (code === undefined || place === undefined || workspace.elapsedMs() - code.mintedAtMs > CODE_LIFE_MS) {
    throw new Refusal('invalid_code');
  }
  // Where the page was given an address, the same one must be named again.
  if (code.redirectUri !== (redirectUri ?? '')) throw new Refusal('bad_redirect_uri');
  const granted = install(place, code.installedBy, code.scopes);
  const installation = place.app.credentials.installations.get(place.teamId);
  return { ...grantedTokens(place, granted, installation), authed_user: { id: code.installedBy } };
}

function refreshed(workspace: Workspace, refreshToken: string) {
  if (!workspace.app.rotatesTokens) throw new Refusal('token_rotation_not_enabled');
  const granted = refresh(workspace, refreshToken);
  const place = workspace.workspaces.get(granted?.installation.place ?? '');
  if (granted === undefined || place === undefined) throw new Refusal('invalid_refresh_token');
  return grantedTokens(place, granted, granted.installation);
}

/** The answer of oauth.v2.access. An install for a whole organisation names no team. */
function grantedTokens(
  place: Workspace,
  { token, refreshToken }: { readonly token: string; readonly refreshToken?: string },
  installation: Installation | undefined,
) {
  const { organisation } = place;
  const isWhole = isOrganisation(place);
  return {
    app_id: place.app.id,
    scope: [...(installation?.scopes ?? [])].join(','),
    token_type: 'bot',
    access_token: token,
    bot_user_id: place.botUserId,
    team: isWhole ? null : { id: place.teamId, name: place.name },
    enterprise: organisation === undefined ? null : { id: organisation.id, name: organisation.name },
    is_enterprise_install: isWhole,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken, expires_in: place.app.tokenLifeSeconds }),
  };
}
