import * as z from 'zod';
import { breachesFrom, describeBreach } from '../block-kit/breach.js';
import type { FaultBox } from '../faults.js';
import type { PayloadLog } from '../payload-log.js';
import type { Workspace } from '../workspace/workspace.js';
import { refusalWith } from './refusal.js';

/** What a method works on. */
export interface Scene {
  readonly workspace: Workspace;
  readonly faults: FaultBox;
  readonly log: PayloadLog;
}

export type Answer = Readonly<Record<string, unknown>>;

/** One Web API method: the scope it needs, and what it does with its arguments. */
export interface Method {
  readonly scope?: string;
  /** Most methods take the bot token; connections.open takes the app-level one. */
  readonly token?: 'app' | 'any';
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
