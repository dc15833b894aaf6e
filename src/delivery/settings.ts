import type { Log } from '../logging.js';
import type { Pace } from '../slack/post/pace.js';
import type { Sender, SenderOf } from '../slack/post/sender.js';
import type { Deps } from '../use-cases/deps.js';
import type { Mirror } from '../use-cases/find-mirror.js';

/** What delivery reaches for. */
export interface DeliverySettings {
  readonly deps: Deps;
  /** What leaves for the workspace of a person. */
  readonly senderOf: (
    at: Parameters<SenderOf>[0],
  ) => Pick<Sender, 'deliver' | 'lookUp' | 'update' | 'remove' | 'deletePicture'>;
  /** How fast a workspace may be called, by all machines together. */
  readonly paceOf: (teamId: string) => Pace;
  /** App Home carries the prompt when nobody knows whether its DM arrived; publishing it twice does no harm. */
  readonly publishHome: (mirror: Mirror) => Promise<void>;
  readonly log: Log;
  /** Names this process in claims; another one at every start. */
  readonly owner: string;
  readonly wait: (ms: number) => Promise<void>;
}
