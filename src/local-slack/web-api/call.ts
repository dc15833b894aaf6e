import { lookUp } from '../workspace/install.js';
import { randomId } from '../workspace/random-id.js';
import { isOrganisation, scopesOf, type Workspace } from '../workspace/workspace.js';
import { authMethods, type Tickets } from './auth.js';
import { chatMethods } from './chat.js';
import { conversationMethods } from './conversations.js';
import { fileMethods } from './files.js';
import type { Answer, Method, Scene } from './method.js';
import { oauthMethods } from './oauth.js';
import { peopleMethods } from './people.js';
import { Refusal, refusalWith } from './refusal.js';
import { viewMethods } from './views.js';

export type Methods = ReadonlyMap<string, Method>;

export function webApi(tickets: Tickets | undefined): Methods {
  return new Map(
    Object.entries({
      ...authMethods(tickets),
      ...oauthMethods,
      ...peopleMethods,
      ...conversationMethods,
      ...chatMethods,
      ...viewMethods,
      ...fileMethods,
    }),
  );
}

/** Calls a method with a token; every refusal becomes `{ ok: false, error }`, as Slack answers with status 200. */
export function callMethod(
  methods: Methods,
  scene: Scene,
  name: string,
  token: string | undefined,
  args: Readonly<Record<string, unknown>>,
): Answer {
  try {
    const method = methods.get(name);
    if (method === undefined) throw new Refusal('unknown_method', { req_method: name });
    const answer = method.run(admitted(scene, method, token, args), args);
    return { ok: true, ...answer };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.code, ...error.details };
  }
}

/** The scene of the token's own workspace; refuses a token that may not call the method. */
function admitted(
  scene: Scene,
  method: Method,
  token: string | undefined,
  args: Readonly<Record<string, unknown>>,
): Scene {
  if (token === undefined || token === '') {
    if (method.token !== 'any') throw new Refusal('not_authed');
    return scene;
  }
  if (token === scene.workspace.app.appToken) {
    if (method.token === undefined) throw new Refusal('not_allowed_token_type');
    return scene;
  }
  const access = lookUp(scene.workspace, token);
  if ('error' in access) throw new Refusal(access.error);
  if (method.token === 'app') throw new Refusal('not_allowed_token_type');
  const { scopes } = access.installation;
  if (method.scope !== undefined && !scopes.has(method.scope)) {
    throw new Refusal('missing_scope', { needed: method.scope, provided: [...scopes].join(',') });
  }
  const place = scene.workspace.workspaces.get(access.installation.place);
  if (place === undefined) throw new Refusal('invalid_auth');
  return { ...scene, workspace: narrowed(place, method, args['team_id']), token };
}

/** A call with a token for a whole organisation may name one of its workspaces, and for some methods must. */
function narrowed(place: Workspace, { team: use }: Method, teamId: unknown): Workspace {
  if (!isOrganisation(place) || use === 'ignored') return place;
  if (typeof teamId !== 'string' || teamId === '') {
    if (use !== 'needed') return place;
    throw refusalWith('missing_argument', ['[ERROR] missing required field: team_id']);
  }
  const team = place.workspaces.get(teamId);
  if (team?.organisation?.id !== place.teamId) throw new Refusal('team_access_not_granted');
  return team;
}

/** Where a token is good; the scene's own workspace when it is good nowhere. */
export function placeOf({ workspace }: Scene, token: string | undefined): Workspace {
  const access = workspace.app.credentials.accessTokens.get(token ?? '');
  return workspace.workspaces.get(access?.installation.place ?? '') ?? workspace;
}

/** Headers web-api reads beside an answer. */
export function answerHeaders(place: Workspace, method: Method | undefined): Record<string, string> {
  return {
    'x-oauth-scopes': [...scopesOf(place)].join(','),
    'x-accepted-oauth-scopes': method?.scope ?? '',
    'x-slack-req-id': randomId(16),
  };
}
