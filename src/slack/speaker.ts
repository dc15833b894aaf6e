import type { CheckIn } from '../domain/check-in.js';
import type { WeekKey } from '../domain/week.js';
import type { Log } from '../logging.js';
import type { Leftover } from '../storage/store.js';
import type { Deps } from '../use-cases/deps.js';
import type { MadeUp } from '../use-cases/look-at-made-up.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import type { RemovedLines } from '../use-cases/removed-lines.js';
import type { BetsData } from './messages/expected/bets-modal.js';
import type { OutlookData } from './messages/forecast/outlook-modal.js';
import type { PictureRef } from './messages/message.js';
import type { TrendData } from './messages/trend/trend-modal.js';
import type { Lost } from './install/ways.js';
import type { Locales } from './locales.js';
import type { SenderOf } from './post/sender.js';
import type { ReplyWishes } from './reply.js';
import type { Rush } from './rush.js';

/** When the mirror knocks: what listeners ask of delivery. */
export interface Knocker {
  /** Plans the next prompt of a person who just joined, came back or changed their rhythm; answers when it comes. */
  planNext(mirror: Mirror): Promise<Date | undefined>;
  /** Later…: the same prompt again at that time. */
  snooze(mirror: Mirror, week: WeekKey, until: Date): Promise<void>;
  /** The week is answered: nothing more is sent for it. */
  settle(mirror: Mirror, week: WeekKey): Promise<void>;
}

/** The two pictures of the made-up profile, once they are drawn and uploaded. */
export interface MadeUpPictures {
  readonly band?: PictureRef | undefined;
  readonly bullets?: PictureRef | undefined;
}

/** Everything a listener may use to do something and to answer. */
export interface Speaker {
  readonly deps: Deps;
  readonly command: string;
  /** Of this program. */
  readonly version: string;
  readonly chartHost?: string | undefined;
  /** How long everything stays after a workspace took the app out; absent where there is one workspace alone. */
  readonly graceDays?: number | undefined;
  /** What leaves for the workspace of somebody; there is no other way to one. */
  readonly senderOf: SenderOf;
  readonly knocker: Knocker;
  readonly rush: Rush;
  /** Lines that Undo can bring back. */
  readonly removed: RemovedLines;
  /** The language to answer in, also people who have not joined. */
  readonly locales: Locales;
  readonly log: Log;
  /** Whether somebody keeps the framework now. */
  isKeeper(identity: Mirror['identity']): boolean;
  /** Posts the answer to a week, or brings the one that stands up to date; false when Slack did not take it. */
  reply(mirror: Mirror, checkIn: CheckIn, wishes?: ReplyWishes): Promise<boolean>;
  /** Takes the answer to a deleted week out of Slack, after any that is under way; `known` has to go already. */
  takeBackReply(mirror: Mirror, week: WeekKey, known: readonly Leftover[]): Promise<void>;
  /** Publishes App Home as it is now, joined or not. */
  publishHome(identity: Mirror['identity']): Promise<void>;
  /** A workspace took the app out, or its token back: everything of it stops. */
  loseWorkspace(lost: Lost): Promise<void>;
  /** Draws the made-up profile for somebody who wants to see what a mirror looks like. */
  drawMadeUp(identity: Mirror['identity'], madeUp: MadeUp): Promise<MadeUpPictures>;
  /** Draws what a window of the trend says as text, and hands it over with its pictures. */
  drawTrend(mirror: Mirror, asText: TrendData, show: (drawn: TrendData) => Promise<void>): Promise<void>;
  /** The same for the outlook. */
  drawOutlook(mirror: Mirror, asText: OutlookData, show: (drawn: OutlookData) => Promise<void>): Promise<void>;
  /** The same for what outputs should change: how well it was foreseen. */
  drawBets(mirror: Mirror, asText: BetsData, show: (drawn: BetsData) => Promise<void>): Promise<void>;
}
