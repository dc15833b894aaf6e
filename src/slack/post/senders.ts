import type { Log } from '../../logging.js';
import type { Outcome } from './outcome.js';
import type { Sender, SenderOf } from './sender.js';

/** What opens a workspace at this moment: `gone` when the app is not installed there any more, `later` when its token is just being renewed. */
export type Opening = { readonly token: string } | { readonly closed: 'gone' | 'later' };

export interface SendersSettings {
  readonly open: (teamId: string) => Promise<Opening>;
  /** Makes the sender of a workspace for a token. */
  readonly connect: (teamId: string, token: string) => Sender;
  readonly log: Log;
}

/** Renewing a token takes Slack a second or two. */
const laterMs = 5000;

/** One sender for each workspace. Each call asks for the token of this moment; without one nothing leaves. */
export function createSenders({ open, connect, log }: SendersSettings): SenderOf {
  const connected = new Map<string, { readonly token: string; readonly sender: Sender }>();
  const senders = new Map<string, Sender>();

  async function now(teamId: string): Promise<Sender | Exclude<Outcome<never>, { readonly outcome: 'done' }>> {
    try {
      const opening = await open(teamId);
      if ('closed' in opening) {
        connected.delete(teamId);
        return opening.closed === 'later'
          ? { outcome: 'refused', reason: 'token_renewed', retryAfterMs: laterMs }
          : { outcome: 'stopped', reason: 'not_installed', scope: 'workspace' };
      }
      const known = connected.get(teamId);
      if (known?.token === opening.token) return known.sender;
      const sender = connect(teamId, opening.token);
      connected.set(teamId, { token: opening.token, sender });
      return sender;
    } catch (error) {
      log.warn({ component: 'slack', error }, 'a token was not read');
      return { outcome: 'refused', reason: 'token_unread' };
    }
  }

  function senderFor(teamId: string): Sender {
    const via =
      <Given extends readonly unknown[], Value>(
        call: (sender: Sender, ...given: Given) => Promise<Outcome<Value>>,
      ): ((...given: Given) => Promise<Outcome<Value>>) =>
      async (...given) => {
        const sender = await now(teamId);
        return 'outcome' in sender ? sender : call(sender, ...given);
      };
    return {
      post: via((sender, ...given: Parameters<Sender['post']>) => sender.post(...given)),
      deliver: via((sender, ...given: Parameters<Sender['deliver']>) => sender.deliver(...given)),
      update: via((sender, ...given: Parameters<Sender['update']>) => sender.update(...given)),
      remove: via((sender, ...given: Parameters<Sender['remove']>) => sender.remove(...given)),
      takeBack: via((sender, ...given: Parameters<Sender['takeBack']>) => sender.takeBack(...given)),
      lookUp: via((sender, ...given: Parameters<Sender['lookUp']>) => sender.lookUp(...given)),
      publishHome: via((sender, ...given: Parameters<Sender['publishHome']>) => sender.publishHome(...given)),
      updateWindow: via((sender, ...given: Parameters<Sender['updateWindow']>) => sender.updateWindow(...given)),
      uploadPicture: via((sender, ...given: Parameters<Sender['uploadPicture']>) => sender.uploadPicture(...given)),
      postWithPictures: via((sender, ...given: Parameters<Sender['postWithPictures']>) =>
        sender.postWithPictures(...given),
      ),
      updateWithPictures: via((sender, ...given: Parameters<Sender['updateWithPictures']>) =>
        sender.updateWithPictures(...given),
      ),
      handOver: via((sender, ...given: Parameters<Sender['handOver']>) => sender.handOver(...given)),
      readFile: via((sender, ...given: Parameters<Sender['readFile']>) => sender.readFile(...given)),
      deletePicture: via((sender, ...given: Parameters<Sender['deletePicture']>) => sender.deletePicture(...given)),
      grants: async (scope) => {
        const sender = await now(teamId);
        return 'outcome' in sender || sender.grants(scope);
      },
    };
  }

  return ({ teamId }) => {
    const sender = senders.get(teamId) ?? senderFor(teamId);
    senders.set(teamId, sender);
    return sender;
  };
}
