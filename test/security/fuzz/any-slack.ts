import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { validateMessage, validateView } from '../../../src/local-slack/validate-blocks.js';

/** Something that the app put in front of somebody. */
export interface Shown {
  /** A person's id; a channel's where everybody in it reads it. */
  readonly reader: string;
  readonly via: string;
  readonly text: string;
  /** What Slack would refuse in it. */
  readonly breaches: readonly string[];
}

/**
 * A Slack that takes everything and says who would read it: whatever it hands out carries its owner's id, so nothing has to be
 * remembered, and a hundred thousand payloads fit into memory.
 */
export interface AnySlack {
  readonly apiUrl: string;
  triggerOf(personId: string): string;
  responseUrlOf(personId: string): string;
  viewOf(personId: string): string;
  close(): Promise<void>;
}

/** Owners stand between dots, so that they are found in whatever carries them. */
function ownerIn(address: unknown): string {
  return /\.(U[A-Z0-9]+)\./.exec(String(address))?.[1] ?? 'nobody';
}

export async function startAnySlack(teamId: string, see: (shown: Shown) => void): Promise<AnySlack> {
  let made = 0;
  const next = () => String((made += 1));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const body = await textOf(request);
    const method = path.replace(/^\/api\//, '');
    const json = (value: object) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (path.startsWith('/respond/')) {
      const message = parsed(body);
      look('response_url', ownerIn(path), message, validateMessage(message));
      return void response.writeHead(200).end('ok');
    }
    if (path.startsWith('/upload')) return void response.writeHead(200).end('OK');
    json(answerTo(method, argumentsIn(body)));
  }

  function look(via: string, reader: string, shown: unknown, breaches: ReturnType<typeof validateMessage>): void {
    const refused = breaches.filter(({ severity }) => severity === 'error').map((breach) => JSON.stringify(breach));
    see({ reader, via, text: JSON.stringify(shown), breaches: refused });
  }

  function answerTo(method: string, given: Readonly<Record<string, unknown>>): object {
    const { channel, view } = given;
    const reader = String(channel).startsWith('D0') ? String(channel).replace(/^D0/, 'U0') : String(channel);
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          team_id: teamId,
          team: 'local',
          user_id: 'U0BOT00000',
          bot_id: 'B0BOT00000',
          url: 'https://local/',
        };
      case 'users.info':
        return { ok: true, user: { id: given['user'], tz: 'Europe/Berlin', locale: 'en-GB' } };
      case 'conversations.open':
        return { ok: true, channel: { id: String(given['users']).replace(/^U0/, 'D0') } };
      case 'chat.postMessage':
      case 'chat.update':
        look(method, reader, given, validateMessage(given));
        return {
          ok: true,
          channel: String(channel).replace(/^U0/, 'D0'),
          ts: given['ts'] ?? `1780900000.${next().padStart(6, '0')}`,
        };
      case 'views.publish':
        look(method, String(given['user_id']), view, validateView(fields(view)));
        return { ok: true, view: { id: `V.${String(given['user_id'])}.home`, hash: '1.1' } };
      case 'views.open':
      case 'views.push': {
        const owner = ownerIn(given['trigger_id']);
        if (owner === 'nobody') return { ok: false, error: 'invalid_trigger_id' };
        look(method, owner, view, validateView(fields(view)));
        return { ok: true, view: { ...fields(view), id: `V.${owner}.${next()}`, hash: '1.1' } };
      }
      case 'views.update':
        if (ownerIn(given['view_id']) === 'nobody') return { ok: false, error: 'not_found' };
        look(method, ownerIn(given['view_id']), view, validateView(fields(view)));
        return { ok: true, view: { ...fields(view), id: given['view_id'], hash: '1.2' } };
      case 'files.getUploadURLExternal':
        look(method, 'nobody', given, []);
        return { ok: true, upload_url: `${origin}/upload/${next()}`, file_id: `F0FUZZ${next().padStart(5, '0')}` };
      case 'files.completeUploadExternal':
        look(method, 'nobody', given, []);
        return { ok: true, files: given['files'] ?? [] };
      case 'files.info':
        return { ok: false, error: 'file_not_found' };
      default:
        return { ok: true };
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    apiUrl: `${origin}/api/`,
    triggerOf: (personId) => `1.${personId}.${next()}`,
    responseUrlOf: (personId) => `${origin}/respond/.${personId}.${next()}`,
    viewOf: (personId) => `V.${personId}.${next()}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Calls arrive as forms whose values may be JSON, or as JSON. */
function argumentsIn(body: string): Readonly<Record<string, unknown>> {
  if (body.startsWith('{')) return parsed(body);
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [key, /^[[{]/.test(value) ? (jsonOr(value) ?? value) : value]),
  );
}

function parsed(body: string): Record<string, unknown> {
  return fields(jsonOr(body));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
