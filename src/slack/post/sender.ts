import type { HomeView, ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../logging.js';
import type { Message } from '../messages/message.js';
import { callSlack, goneIsDone, retryPatiently, type Calling } from './call.js';
import { memberOf, type Member } from './member.js';
import type { Outcome, Place } from './outcome.js';
import type { Pace } from './pace.js';
import { withPictures, type Shown } from './pictures.js';
import { downloadFile, type IncomingFile } from './download.js';
import { uploadInto, uploadPicture, type KeepFile, type OutgoingFile, type PictureWords } from './upload.js';
import { updateWindow, type OpenWindow } from './window.js';

/**
 * Everything that leaves for one workspace, through one door.
 * No method throws for what Slack or the network does: the outcome says it.
 */
export interface Sender {
  /** Answers somebody at once; a member id opens their DM. Waits for short rate limits, repeats nothing whose outcome is unknown. */
  post(to: string, message: Message): Promise<Outcome<Place>>;
  /** Knocks unasked, on the client of the fan-out: tried once (the ledger tries again), when its turn has come (Pace). */
  deliver(slackUserId: string, message: Message): Promise<Outcome<Place>>;
  update(at: Place, message: Message): Promise<Outcome<Place>>;
  /** Deletes a message of ours; one that is gone already counts as done. */
  remove(at: Place): Promise<Outcome<void>>;
  /** Deletes a message of ours and says whether it was still there: a channel that hides itself may hold it yet. */
  takeBack(at: Place): Promise<Outcome<'deleted' | 'gone-before'>>;
  /** What Slack says about a member now. */
  lookUp(slackUserId: string): Promise<Outcome<Member>>;
  publishHome(slackUserId: string, view: HomeView): Promise<Outcome<void>>;
  /** Replaces what stands in a window as long as it shows what it showed; waits while Slack still processes its pictures. */
  updateWindow(at: OpenWindow, view: ModalView): Promise<Outcome<void>>;
  /** Uploads privately, without a channel and under a neutral title; `keep` hears of each id before Slack has a byte. Answers the file's id. */
  uploadPicture(png: Buffer, words: PictureWords, keep: KeepFile): Promise<Outcome<string>>;
  /** Posts a message that shows uploaded pictures; `fallbacks` (native chart, then text) when Slack refuses its blocks. */
  postWithPictures(to: string, message: Message, fallbacks: readonly Message[]): Promise<Outcome<Shown>>;
  updateWithPictures(at: Place, message: Message, fallbacks: readonly Message[]): Promise<Outcome<Shown>>;
  /** Puts a file into somebody's DM, as a message of its own; `keep` hears of its id before Slack has a byte. */
  handOver(slackUserId: string, file: OutgoingFile, keep: KeepFile): Promise<Outcome<string>>;
  /** Reads a file that somebody chose in a window (scope files:read); without its bytes when it is larger. */
  readFile(fileId: string, mostBytes: number): Promise<Outcome<IncomingFile>>;
  /** Whether the workspace has given this permission; true when Slack does not say so in time to open a window. */
  grants(scope: string): Promise<boolean>;
  /** Deletes a file of ours; one that is gone already counts as done. */
  deletePicture(fileId: string): Promise<Outcome<void>>;
}

/** The sender of the workspace that somebody, or something of theirs, is in. */
export type SenderOf = (at: { readonly teamId: string }) => Sender;

export interface SenderSettings {
  readonly interactive: WebClient;
  readonly fanOut: WebClient;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Of the workspace. */
  readonly pace: Pace;
  /** Where `readFile` may take the token beside Slack's own servers. */
  readonly slackApiUrl?: string | undefined;
  /** For the bytes of files; the global one when absent. */
  readonly fetch?: typeof fetch | undefined;
}

/** A trigger opens a window for three seconds. */
const patienceMs = 800;

export function createSender(settings: SenderSettings): Sender {
  const { interactive, fanOut, pace, wait, log } = settings;
  const calling: Calling = { pace, log, wait };
  const uploading = { calling, client: interactive, send: settings.fetch ?? fetch };

  const post: Sender['post'] = (to, message) =>
    retryPatiently(calling, 'once', () =>
      callSlack(calling, 'chat.postMessage', () => interactive.chat.postMessage(posting(to, message)), placeOf),
    );
  const update: Sender['update'] = (at, message) =>
    retryPatiently(calling, 'idempotent', () =>
      callSlack(
        calling,
        'chat.update',
        () => interactive.chat.update({ channel: at.channel, ts: at.ts, ...message }),
        () => at,
      ),
    );
  const idempotent = (method: string, call: () => Promise<unknown>): Promise<Outcome<void>> =>
    retryPatiently(calling, 'idempotent', () => callSlack(calling, method, call, () => undefined));

  return {
    post,
    update,
    deliver: (slackUserId, message) =>
      callSlack(calling, 'chat.postMessage', () => fanOut.chat.postMessage(posting(slackUserId, message)), placeOf),
    remove: async ({ channel, ts }) =>
      goneIsDone(await idempotent('chat.delete', () => interactive.chat.delete({ channel, ts })), [
        'message_not_found',
        'channel_not_found',
      ]),
    takeBack: async ({ channel, ts }) => {
      const deleted = await idempotent('chat.delete', () => interactive.chat.delete({ channel, ts }));
      if (deleted.outcome === 'done') return { outcome: 'done', value: 'deleted' };
      return deleted.reason === 'message_not_found' ? { outcome: 'done', value: 'gone-before' } : deleted;
    },
    lookUp: async (slackUserId) => {
      const quietMs = await pace.quietFor('users.info');
      if (quietMs > 0) return { outcome: 'refused', reason: 'ratelimited', retryAfterMs: quietMs };
      return callSlack(
        calling,
        'users.info',
        () => fanOut.users.info({ user: slackUserId, include_locale: true }),
        memberOf,
      );
    },
    publishHome: (slackUserId, view) =>
      idempotent('views.publish', () => interactive.views.publish({ user_id: slackUserId, view })),
    updateWindow: (at, view) => updateWindow(calling, interactive, at, view),
    uploadPicture: (png, words, keep) => uploadPicture(uploading, png, words, keep),
    handOver: async (slackUserId, file, keep) => {
      const opened = await retryPatiently(calling, 'idempotent', () =>
        callSlack(
          calling,
          'conversations.open',
          () => interactive.conversations.open({ users: slackUserId }),
          ({ channel }) => channel?.id ?? '',
        ),
      );
      return opened.outcome === 'done' ? uploadInto(uploading, opened.value, file, keep) : opened;
    },
    readFile: (fileId, mostBytes) =>
      downloadFile(
        { calling, client: interactive, fetch: settings.fetch ?? fetch, slackApiUrl: settings.slackApiUrl },
        fileId,
        mostBytes,
      ),
    grants: async (scope) => {
      const asked = callSlack(
        calling,
        'auth.test',
        () => interactive.auth.test(),
        ({ response_metadata }) => response_metadata?.scopes,
      );
      const answered = await Promise.race([asked, wait(patienceMs)]);
      return answered?.outcome !== 'done' || answered.value === undefined || answered.value.includes(scope);
    },
    postWithPictures: (to, message, fallbacks) =>
      withPictures(calling, [message, ...fallbacks], (candidate) => post(to, candidate)),
    updateWithPictures: (at, message, fallbacks) =>
      withPictures(calling, [message, ...fallbacks], (candidate) => update(at, candidate)),
    deletePicture: async (fileId) =>
      goneIsDone(await idempotent('files.delete', () => interactive.files.delete({ file: fileId })), [
        'file_not_found',
        'file_deleted',
      ]),
  };
}

// A link in a prompt is nobody's to unfold.
function posting(channel: string, message: Message) {
  return { channel, ...message, unfurl_links: false, unfurl_media: false };
}

function placeOf(answer: { readonly channel?: string; readonly ts?: string }): Place {
  return { channel: answer.channel ?? '', ts: answer.ts ?? '' };
}
