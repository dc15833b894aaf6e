/** Where the app is installed: in one workspace, or in a whole organisation. */
export interface Installation {
  /** The team's id, or the organisation's. */
  readonly place: string;
  readonly isOrganisationWide: boolean;
  readonly installedBy: string;
  /** What was granted, the grants of earlier installations among it. */
  readonly scopes: ReadonlySet<string>;
  /** Living access tokens, the oldest first. */
  tokens: AccessToken[];
}

export interface AccessToken {
  readonly token: string;
  readonly installation: Installation;
  /** By the clock that never jumps; `undefined` without rotation. */
  expiresAtMs: number | undefined;
  /** What calls are answered once it does not work any more. */
  refusal?: 'token_revoked' | 'account_inactive';
}

/** Trades for the next access token, once. */
export interface RefreshToken {
  readonly installation: Installation;
}

/** What the redirect carries to the app: good once, for ten minutes. */
export interface InstallCode {
  readonly place: string;
  readonly installedBy: string;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly mintedAtMs: number;
}

/** Everything that lets somebody in. */
export interface Credentials {
  readonly installations: Map<string, Installation>;
  readonly accessTokens: Map<string, AccessToken>;
  readonly refreshTokens: Map<string, RefreshToken>;
  readonly codes: Map<string, InstallCode>;
}

export function credentials(): Credentials {
  return { installations: new Map(), accessTokens: new Map(), refreshTokens: new Map(), codes: new Map() };
}
