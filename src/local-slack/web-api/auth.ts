import * as z from 'zod';
import { randomId } from '../workspace/random-id.js';
import { isOrganisation } from '../workspace/workspace.js';
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
    'auth.test': method({ team: 'ignored', args: z.looseObject({}) }, ({ workspace }) => ({
      url: `${workspace.address.origin}/`,
      team: workspace.name,
      user: workspace.app.name.toLowerCase().replaceAll(' ', '_'),
      team_id: workspace.teamId,
      user_id: workspace.botUserId,
      bot_id: workspace.botId,
      ...(workspace.organisation === undefined ? {} : { enterprise_id: workspace.organisation.id }),
      is_enterprise_install: isOrganisation(workspace),
    })),
    'team.info': method({ scope: 'team:read', args: z.looseObject({}) }, ({ workspace }) => ({
      team: {
        id: workspace.teamId,
        name: workspace.name,
        domain: workspace.teamDomain,
        ...(workspace.organisation === undefined
          ? {}
          : { enterprise_id: workspace.organisation.id, enterprise_name: workspace.organisation.name }),
      },
    })),
    'apps.connections.open': method({ token: 'app', args: z.looseObject({}) }, ({ workspace }) => {
      if (tickets === undefined) throw new Refusal('not_allowed_token_type');
      const ticket = randomId(24);
      tickets.add(ticket);
      return {
        url: `${workspace.address.origin.replace('http', 'ws')}/link?ticket=${ticket}&app_id=${workspace.app.id}`,
      };
    }),
  };
}
