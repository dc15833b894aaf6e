import { randomBytes } from 'node:crypto';
import { type Credentials, credentials } from './installation.js';
import { randomId } from './random-id.js';

/** The app as it is registered, once for all workspaces. */
export interface RegisteredApp {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly appToken: string;
  /** What is granted where nobody asked for scopes. */
  readonly scopes: readonly string[];
  /** Where a code may be sent: one of these, or below it. None means anywhere on this machine. */
  readonly redirectUrls: readonly string[];
  readonly rotatesTokens: boolean;
  readonly tokenLifeSeconds: number;
  readonly credentials: Credentials;
}

export interface AppSetup {
  readonly appName?: string;
  readonly scopes?: readonly string[];
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly signingSecret?: string;
  readonly redirectUrls?: readonly string[];
  readonly rotatesTokens?: boolean;
  readonly tokenLifeSeconds?: number;
}

/** What the manifest asks for, with what is optional there; a method that needs another scope answers `missing_scope`. */
export const DEFAULT_SCOPES = [
  'chat:write',
  'commands',
  'files:read',
  'files:write',
  'im:write',
  'users:read',
] as const;

/** Slack's twelve hours. */
const TOKEN_LIFE_SECONDS = 43_200;

export function registerApp(setup: AppSetup): RegisteredApp {
  return {
    id: 'A0LOCALAPP',
    name: setup.appName ?? 'Local app',
    clientId: setup.clientId ?? `${randomDigits(12)}.${randomDigits(13)}`,
    clientSecret: setup.clientSecret ?? randomBytes(16).toString('hex'),
    signingSecret: setup.signingSecret ?? randomBytes(16).toString('hex'),
    appToken: `xapp-local-${randomId(12)}`,
    scopes: setup.scopes ?? DEFAULT_SCOPES,
    redirectUrls: setup.redirectUrls ?? [],
    rotatesTokens: setup.rotatesTokens ?? false,
    tokenLifeSeconds: setup.tokenLifeSeconds ?? TOKEN_LIFE_SECONDS,
    credentials: credentials(),
  };
}

function randomDigits(length: number): string {
  return [...randomBytes(length)].map((byte) => byte % 10).join('');
}
