import * as z from 'zod';
import { breachesFrom, describeBreach } from '../block-kit/breach.js';
import type { FaultBox } from '../faults.js';
import type { PayloadLog } from '../payload-log.js';
import type { Installation } from '../workspace/installation.js';
import type { Workspace } from '../workspace/workspace.js';
import { refusalWith } from './refusal.js';

/** What a method works on. */
export interface Scene {
  /** The workspace that is acted in; with a token for a whole organisation, that unless a call names a workspace. */
  readonly workspace: Workspace;
  readonly faults: FaultBox;
  readonly log: PayloadLog;
  /** Tells the app, after the call, that its tokens were revoked or that it was uninstalled. */
  readonly onRevoked: (place: Workspace, installation: Installation) => void;
  readonly onUninstalled: (place: Workspace, installation: Installation) => void;
  /** What the call came with. */
  readonly token?: string;
}

export type Answer = Readonly<Record<string, unknown>>;

/** One Web API method: the scope it needs, and what it does with its arguments. */
export interface Method {
  readonly scope?: string;
  /** Most methods take the bot token; connections.open takes the app-level one. */
  readonly token?: 'app' | 'any';
  /** Whether a token for a whole organisation has to say `team_id`, or says it in vain. Others may say it. */
  readonly team?: 'needed' | 'ignored';
  readonly run: (scene: Scene, args: Readonly<Record<string, unknown>>) => Answer;
}

/** A method whose arguments pass a schema first; what does not fit answers `invalid_arguments` with the reasons. */
export function method<Args extends z.ZodType>(
  about: Omit<Method, 'run'> & { readonly args: Args },
  run: (scene: Scene, args: z.output<Args>) => Answer,
): Method {
  return {
    ...about,
    run: (scene, raw) => {
      const args = about.args.safeParse(raw);
      if (args.success) return run(scene, args.data);
      throw refusalWith('invalid_arguments', breachesFrom(args.error, raw).map(describeBreach));
    },
  };
}

/** Form bodies carry `"true"` and `"3"`, JSON bodies true and 3. */
export const flag = z.union([z.boolean(), z.stringbool()]);
export const count = z.coerce.number().int();
