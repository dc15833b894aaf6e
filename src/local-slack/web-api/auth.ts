import * as z from 'zod';
import { randomId } from '../workspace/workspace.js';
import { type Method, method } from './method.js';
import { Refusal } from './refusal.js';

/** Socket Mode links handed out and not yet used. */
export type Tickets = Set<string>;

export function authMethods(tickets: Tickets | undefined): Record<string, Method> {
  return {
    'api.test': method({ token: 'any', args: z.looseObject({ error: z.string().optional() }) }, (_scene, args) => {
      if (args.error !== undefined) throw new Refusal(args.error, { args });
      return { args };
    }),
    'auth.test': method({ token: 'any', args: z.looseObject({}) }, ({ workspace }) => ({
      url: `${workspace.origin}/`,
      team: 'Local Slack',
      user: workspace.appName.toLowerCase().replaceAll(' ', '_'),
      team_id: workspace.teamId,
      user_id: workspace.botUserId,
      bot_id: workspace.botId,
      is_enterprise_install: false,
    })),
    'apps.connections.open': method({ token: 'app', args: z.looseObject({}) }, ({ workspace }) => {
      if (tickets === undefined) throw new Refusal('not_allowed_token_type');
      const ticket = randomId(24);
      tickets.add(ticket);
      return { url: `${workspace.origin.replace('http', 'ws')}/link?ticket=${ticket}&app_id=${workspace.appId}` };
    }),
  };
}
