import * as z from 'zod';

const text = z.string();
/** Ids, times and names of places: they come back in addresses and in the metadata of windows, which are short. */
const short = text.max(255);
const somebody = z.looseObject({ id: text.min(1), team_id: text.nullish() });
const place = z.looseObject({ id: short });
const workspace = z.looseObject({ id: short, domain: short.optional() }).nullish();
const values = z.looseObject({ values: z.looseObject({}) });

const blocks = z.array(
  z.looseObject({ block_id: text.optional(), text: z.union([text, z.looseObject({ text })]).nullish() }),
);

const view = z.looseObject({
  id: text,
  type: text,
  callback_id: text,
  private_metadata: text,
  blocks,
  state: values.optional(),
  previous_view_id: text.nullish(),
  app_installed_team_id: text.nullish(),
});

const interaction = {
  team: workspace,
  enterprise: place.nullish(),
  user: somebody,
  response_url: text.optional(),
};

const event = {
  team_id: text.nullish(),
  enterprise_id: text.nullish(),
  authorizations: z.array(z.looseObject({ team_id: text.nullish(), enterprise_id: text.nullish() })).nullish(),
};

const shapes = {
  block_actions: z
    .looseObject({
      ...interaction,
      trigger_id: text,
      actions: z
        .array(
          z.looseObject({
            action_id: text,
            block_id: text,
            selected_option: z.looseObject({ value: text.optional() }).nullish(),
          }),
        )
        .min(1),
      container: z.looseObject({}),
      channel: place.optional(),
      message: z.looseObject({ ts: text, blocks: blocks.optional() }).optional(),
      view: view.optional(),
      state: values.optional(),
    })
    // Where it is no window, the answer goes to where it was pressed.
    .refine(({ view: window, response_url: address }) => window !== undefined || address !== undefined),
  view_submission: z.looseObject({ ...interaction, view: view.extend({ state: values }) }),
  shortcut: z.looseObject({ ...interaction, trigger_id: text, callback_id: text }),
  message_action: z.looseObject({
    ...interaction,
    trigger_id: text,
    callback_id: text,
    channel: place,
    message_ts: short,
    message: z.looseObject({ text: text.nullish() }),
  }),
  event_callback: z.looseObject({ ...event, event: z.looseObject({ type: text }) }),
} as const;

const isHomeOpened = z.looseObject({ event: z.looseObject({ type: z.literal('app_home_opened') }) });
const homeOpened = z.looseObject({ event: z.looseObject({ user: text.min(1) }) });
const command = z.looseObject({ command: text, user_id: text.min(1), text, trigger_id: text, response_url: text });

/**
 * Whether something of Slack holds what listeners read of it, as what Slack says it is. What has no listener is not read.
 * Somebody who is nobody, or a window without inputs, would fail deep inside and be told of a defect.
 */
export function isReadable(body: Readonly<Record<string, unknown>>): boolean {
  const kind = kindOf(body);
  if (kind === 'command') return command.safeParse(body).success;
  if (kind !== body['type'] || typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return false;
  if (!shapes[kind as keyof typeof shapes].safeParse(body).success) return false;
  return !isHomeOpened.safeParse(body).success || homeOpened.safeParse(body).success;
}

/** As what Bolt hands it on: it looks at these first, and only then at the type. */
function kindOf(body: Readonly<Record<string, unknown>>): unknown {
  if (body['event'] !== undefined) return 'event_callback';
  if (body['command'] !== undefined) return 'command';
  return body['actions'] === undefined ? body['type'] : 'block_actions';
}
