import { randomId } from '../workspace/workspace.js';
import { authMethods, type Tickets } from './auth.js';
import { chatMethods } from './chat.js';
import { conversationMethods } from './conversations.js';
import { fileMethods } from './files.js';
import type { Answer, Method, Scene } from './method.js';
import { peopleMethods } from './people.js';
import { Refusal } from './refusal.js';
import { viewMethods } from './views.js';

export type Methods = ReadonlyMap<string, Method>;

export function webApi(tickets: Tickets | undefined): Methods {
  return new Map(
    Object.entries({
      ...authMethods(tickets),
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
    authorize(scene, method, token);
    const answer = method.run(scene, args);
    return { ok: true, ...answer };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, error: error.code, ...error.details };
  }
}

function authorize({ workspace }: Scene, method: Method, token: string | undefined): void {
  if (token === undefined || token === '') {
    if (method.token !== 'any') throw new Refusal('not_authed');
    return;
  }
  if (token !== workspace.botToken && token !== workspace.appToken) throw new Refusal('invalid_auth');
  const isAppToken = token === workspace.appToken;
  if (method.token !== 'any' && isAppToken !== (method.token === 'app')) throw new Refusal('not_allowed_token_type');
  if (method.scope !== undefined && !workspace.scopes.has(method.scope)) {
    throw new Refusal('missing_scope', { needed: method.scope, provided: [...workspace.scopes].join(',') });
  }
}

/** Headers web-api reads beside an answer. */
export function answerHeaders({ workspace }: Scene, method: Method | undefined): Record<string, string> {
  return {
    'x-oauth-scopes': [...workspace.scopes].join(','),
    'x-accepted-oauth-scopes': method?.scope ?? '',
    'x-slack-req-id': randomId(16),
  };
}
