import type { Assignment } from '../domain/assignment.js';
import type { CheckIn } from '../domain/check-in.js';
import type { PerDimension } from '../domain/dimension.js';
import type { Framework } from '../domain/framework.js';
import type { Hypothesis } from '../domain/hypotheses/hypothesis.js';
import type { JourneyNote } from '../domain/journey/journey-note.js';
import type { NotedLine } from '../domain/noted-line.js';
import type { Profile } from '../domain/profile.js';
import type { Share, Shared } from '../domain/shared.js';
import type { Issue } from '../domain/signals/issue.js';
import type { Told } from '../domain/told.js';
import type { WeekKey } from '../domain/week.js';

/** Random; the only name of a person outside the table that knows their Slack ids. */
export type PersonId = string;

/** `teamId` is the enterprise id for people of an org-wide install. */
export interface SlackIdentity {
  readonly teamId: string;
  readonly slackUserId: string;
  /** The organisation that their workspace belongs to, as Slack says. */
  readonly enterpriseId?: string | undefined;
  /** Of an org-wide install: the workspace they are in at this moment. */
  readonly workspaceId?: string | undefined;
}

export interface PersonRecord {
  readonly person: PersonId;
  readonly profile: Revised<Profile>;
  readonly assignments: Revised<readonly Assignment[]>;
}

/** A sealed value with the revision that compare-and-swap checks; revision 0 means "not there yet". */
export interface Revised<T> {
  readonly revision: number;
  readonly value: T;
}

export type Swap<T> =
  | { readonly outcome: 'stored'; readonly revision: number }
  /** Somebody else (another window) was first: nothing was changed. */
  | { readonly outcome: 'conflict'; readonly newest: Revised<T> };

/** The losing text of a conflict, kept until the person has chosen. */
export interface Conflict {
  readonly id: string;
  readonly week: WeekKey;
  readonly losing: CheckIn;
}

/** What the four boxes held when a modal opened or a save failed, and the lines noted for the week so far. */
export interface Draft {
  readonly week: WeekKey;
  readonly boxes: PerDimension<string>;
  /** Lines noted ahead of the check-in (`/mirror log`), oldest first; they join the week when it is saved. */
  readonly noted?: readonly NotedLine[] | undefined;
  readonly ownRead?: number | undefined;
  readonly next?: string | undefined;
  /** The message whose form still shows this text; absent when no message does. */
  readonly formTs?: string | undefined;
}

/** A file this app uploaded for the person: deleted when superseded or erased. */
export interface Picture {
  readonly fileId: string;
  readonly purpose: 'reply' | 'demo' | 'export' | 'trend';
  readonly week?: WeekKey | undefined;
  readonly channelId?: string | undefined;
  readonly messageTs?: string | undefined;
  /** Of an export: its row in the log, and when a readable one is removed (ISO instant). */
  readonly shared?: string | undefined;
  readonly until?: string | undefined;
}

/** A message where it stands in Slack. */
export interface MessagePlace {
  readonly channelId: string;
  readonly ts: string;
}

/** A message of ours in the person's DM, for later changes and for taking it away: ids only, never content. */
export interface Posted extends MessagePlace {
  /** Absent for a notice that is about no week. */
  readonly week?: WeekKey | undefined;
  /** Forms are `prompt`, `reminder` and `snoozed`: one that was put off and closes when the next knock brings another. */
  readonly kind: 'prompt' | 'reminder' | 'snoozed' | 'reply' | 'notice';
}

/** A message or a file of ours in Slack. */
export type PlaceInSlack = MessagePlace | { readonly fileId: string };

/** Something that has to go from Slack: where it is, never whose it was or what it says. */
export type Leftover = PlaceInSlack & {
  readonly id: string;
  /** Whose token deletes it; empty for what was left before there were several workspaces. */
  readonly teamId: string;
  /** How often Slack was asked in vain. */
  readonly attempts: number;
};

/** A row of the log of what left the mirror. */
export interface SharedRow {
  readonly id: string;
  readonly shared: Shared;
}

/** Everything that is data of a person, as it was at one moment; oldest first. */
export interface Whole {
  readonly profile: Profile;
  readonly assignments: readonly Assignment[];
  readonly checkIns: readonly CheckIn[];
  readonly drafts: readonly Draft[];
  /** Texts that lost against another window. */
  readonly conflicts: readonly CheckIn[];
  readonly told: readonly Told[];
  readonly shared: readonly Shared[];
  readonly issues: readonly Issue[];
  readonly hypotheses: readonly Hypothesis[];
  readonly journey: readonly JourneyNote[];
}

export interface ErasureReceipt {
  readonly checkIns: number;
  readonly entries: number;
  readonly told: number;
  readonly drafts: number;
  readonly conflicts: number;
  /** Open questions and hypotheses. */
  readonly issues: number;
  readonly hypotheses: number;
  /** What was kept of the career. */
  readonly journey: number;
  readonly deliveries: number;
  readonly pictures: number;
  /** Shares and exports in the log. */
  readonly shared: number;
  /** Every message and file that the person's mirror had in Slack, to be deleted there. */
  readonly leftovers: readonly Leftover[];
  /**
   * False when another program kept reading the database's log, so that sealed bytes leave it only when that one stops;
   * with PostgreSQL when the space of the rows could not be freed at once, and autovacuum does it later.
   */
  readonly scrubbed: boolean;
}

/**
 * Where a mirror rests. Every method that touches personal data takes the person.
 * Failures: `StoreBusy` (locked beyond 1.5 s), `StoreUnavailable` (gone, read-only, full), `SealBroken` (wrong key or tampered row),
 * `PersonGone` (erased or never joined; lists are empty instead).
 */
export interface Store {
  findPerson(identity: SlackIdentity): Promise<PersonId | undefined>;
  /** Of several the newest; one of a workspace that is there goes before one that uninstalled the app. */
  identityOf(person: PersonId): Promise<SlackIdentity | undefined>;
  /**
   * Recognises somebody who moved between a workspace and its organisation, by the same member id in the same organisation,
   * and lets this identity mean them too. Undefined when there is nobody.
   */
  rebind(identity: SlackIdentity): Promise<PersonId | undefined>;
  /** Slack says that a member has another id in their organisation; nothing happens when it is somebody's already. */
  bindAlso(person: PersonId, identity: SlackIdentity): Promise<void>;
  /** Creates the person with a data key of their own; the same identity twice returns the first person unchanged. */
  join(identity: SlackIdentity, profile: Profile, assignments: readonly Assignment[]): Promise<PersonId>;

  /** Whom an identity means, how they want to be met and what they are judged by, in one query. */
  readPerson(identity: SlackIdentity): Promise<PersonRecord | undefined>;
  readProfile(person: PersonId): Promise<Revised<Profile>>;
  writeProfile(person: PersonId, profile: Profile, revision: number): Promise<Swap<Profile>>;
  readAssignments(person: PersonId): Promise<Revised<readonly Assignment[]>>;
  writeAssignments(
    person: PersonId,
    assignments: readonly Assignment[],
    revision: number,
  ): Promise<Swap<readonly Assignment[]>>;

  /** All of it at once; throws `PersonGone`. */
  readWhole(person: PersonId): Promise<Whole>;

  readCheckIn(person: PersonId, week: WeekKey): Promise<Revised<CheckIn> | undefined>;
  /** Oldest first. */
  readHistory(person: PersonId): Promise<readonly CheckIn[]>;
  /** Stores a week if its revision still is `revision` (0: no such week yet). */
  writeCheckIn(person: PersonId, checkIn: CheckIn, revision: number): Promise<Swap<CheckIn>>;
  deleteCheckIn(person: PersonId, week: WeekKey): Promise<boolean>;

  keepConflict(person: PersonId, losing: CheckIn): Promise<Conflict>;
  readConflicts(person: PersonId): Promise<readonly Conflict[]>;
  dropConflict(person: PersonId, id: string): Promise<void>;

  readDraft(person: PersonId, week: WeekKey): Promise<Draft | undefined>;
  dropDraft(person: PersonId, week: WeekKey): Promise<void>;
  /**
   * Changes a week's one draft whatever else changes it at the same time. The change sees the newest draft (undefined when
   * there is none) and answers undefined to have none; it may be asked again.
   */
  changeDraft(
    person: PersonId,
    week: WeekKey,
    change: (draft: Draft | undefined) => Draft | undefined,
  ): Promise<Draft | undefined>;

  appendTold(person: PersonId, told: Told): Promise<void>;
  readTold(person: PersonId): Promise<readonly Told[]>;

  /** Returns the id of the row. A preview takes the place of the one before it. */
  keepShared(person: PersonId, share: Share): Promise<string>;
  findShared(person: PersonId, id: string): Promise<Share | undefined>;
  /**
   * Changes a row whatever else changes it at the same time; the change sees the newest, answers undefined to have none
   * and the same object to leave it, and may be asked again. Undefined when there is no such row.
   */
  changeShared(
    person: PersonId,
    id: string,
    change: (share: Share) => Share | undefined,
  ): Promise<{ readonly before: Share; readonly after: Share | undefined } | undefined>;
  /** What left the mirror, newest first; what was only looked at is not among it. */
  readShared(person: PersonId): Promise<readonly SharedRow[]>;

  /** An open question, under its own id; the same id twice is an error. */
  keepIssue(person: PersonId, issue: Issue): Promise<void>;
  /** By the day each began, oldest first. */
  readIssues(person: PersonId): Promise<readonly Issue[]>;
  /**
   * Changes a question whatever else changes it at the same time; the change sees the newest, answers undefined to have none
   * and the same object to leave it, and may be asked again. Undefined when there is no such question.
   */
  changeIssue(
    person: PersonId,
    id: string,
    change: (issue: Issue) => Issue | undefined,
  ): Promise<{ readonly before: Issue; readonly after: Issue | undefined } | undefined>;
  /** The same for what outputs should change. */
  keepHypothesis(person: PersonId, hypothesis: Hypothesis): Promise<void>;
  /** By their day, the earliest first. */
  readHypotheses(person: PersonId): Promise<readonly Hypothesis[]>;
  changeHypothesis(
    person: PersonId,
    id: string,
    change: (hypothesis: Hypothesis) => Hypothesis | undefined,
  ): Promise<{ readonly before: Hypothesis; readonly after: Hypothesis | undefined } | undefined>;
  /** The same for what the person keeps of their career. */
  keepJourneyNote(person: PersonId, note: JourneyNote): Promise<void>;
  /** By their day, the earliest first. */
  readJourney(person: PersonId): Promise<readonly JourneyNote[]>;
  changeJourneyNote(
    person: PersonId,
    id: string,
    change: (note: JourneyNote) => JourneyNote | undefined,
  ): Promise<{ readonly before: JourneyNote; readonly after: JourneyNote | undefined } | undefined>;

  keepPicture(person: PersonId, picture: Picture): Promise<void>;
  readPictures(person: PersonId): Promise<readonly Picture[]>;

  /** A place that is known already gets the newer kind and week. */
  keepPosted(person: PersonId, posted: Posted): Promise<void>;
  /** The messages of a week, oldest first. */
  readPosted(person: PersonId, week: WeekKey): Promise<readonly Posted[]>;
  /** Forgets a message that Slack no longer has. */
  forgetPosted(person: PersonId, place: MessagePlace): Promise<void>;

  /** Moves messages and files of the person to what has to go from Slack; returns those that were known. */
  takeOut(person: PersonId, places: readonly PlaceInSlack[]): Promise<readonly Leftover[]>;
  /**
   * Removes rows, key and ids of the person and checkpoints the files; deleted bytes do not stay.
   * What they shared in channels goes from Slack too if they say so.
   */
  erase(person: PersonId, withShares?: boolean): Promise<ErasureReceipt>;

  /** Remembers what is nobody's, or of somebody who left meanwhile; due in ten minutes unless said otherwise. */
  keepLeftovers(teamId: string, places: readonly PlaceInSlack[], dueAt?: Date): Promise<readonly Leftover[]>;
  /** At most so many that are due to be deleted in Slack, for this machine alone during the next minute. */
  claimLeftovers(now: Date, limit: number): Promise<readonly Leftover[]>;
  /** Slack has deleted these, or they are given up. */
  forgetLeftovers(leftovers: readonly Leftover[]): Promise<void>;
  postponeLeftover(leftover: Leftover, dueAt: Date): Promise<void>;
  /** Makes deleted bytes leave the files; false when another program kept them from it. */
  scrub(): Promise<boolean>;

  close(): Promise<void>;
}

/** Published frameworks; not personal. Version 1 is the default framework, stored at first start. */
export interface FrameworkStore {
  readFramework(version: number): Promise<Framework | undefined>;
  /** Whether a version is published, without reading it. */
  hasFramework(version: number): Promise<boolean>;
  /** The highest version, also before its Monday. */
  newestFramework(): Promise<Framework>;
  /** Every published version, oldest first. */
  readVersions(): Promise<readonly PublishedVersion[]>;
  /** Throws `VersionTaken`, or a zod error for a framework that breaks a rule; stores nothing then. */
  publishFramework(framework: Framework, publication: Publication): Promise<void>;

  /** What a keeper is working on; each keeper has one draft. Throws `UnreadableDraft`. */
  readFrameworkDraft(keeper: SlackIdentity): Promise<Revised<FrameworkDraft> | undefined>;
  /** Stores a draft if its revision still is `revision` (0: no draft yet). */
  writeFrameworkDraft(keeper: SlackIdentity, draft: FrameworkDraft, revision: number): Promise<Swap<FrameworkDraft>>;
  /** Takes a draft away if its revision still is `revision`; false when another window stored something since, which is kept. */
  dropFrameworkDraft(keeper: SlackIdentity, revision: number): Promise<boolean>;
}

/** What a keeper says when publishing. */
export interface Publication {
  /** The week whose Monday the version counts from. */
  readonly startsOn: WeekKey;
  /** Why it is published; everybody may read it. */
  readonly note: string;
}

export interface PublishedVersion extends Publication {
  readonly version: number;
  /** ISO instant. */
  readonly publishedAt: string;
}

/** A framework that a keeper is working on; nobody else is judged by it. */
export interface FrameworkDraft {
  /** The published version it began with. */
  readonly basedOn: number;
  readonly framework: Framework;
  /** What the keeper is going to say when it is published. */
  readonly note?: string | undefined;
}

/** `early` is the first of two knocks about one week. */
export type DeliveryKind = 'prompt' | 'reminder' | 'early';

/** What is dropped; everything when nothing is said. */
export interface Droppable {
  readonly weeks?: readonly WeekKey[] | undefined;
  readonly kind?: DeliveryKind | undefined;
  /** Only what is due later than this. */
  readonly dueAfter?: Date | undefined;
}

/**
 * `due` → `claimed` → `sending` → `sent`; `refused` goes back to `due` with a later dueAt;
 * `unknown` is a post whose outcome nobody knows: never posted again; `dropped` is no longer wanted; `held` waits until
 * its workspace installs the app again.
 */
export type DeliveryState = 'due' | 'claimed' | 'sending' | 'sent' | 'unknown' | 'dropped' | 'held';

export interface Delivery {
  readonly id: string;
  readonly person: PersonId;
  readonly week: WeekKey;
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly dueAt: Date;
  readonly attempts: number;
  readonly channelId?: string | undefined;
  readonly sentTs?: string | undefined;
  /** Where the person is: a workspace, or an organisation. */
  readonly teamId: string;
}

/** The ledger and the queue of everything the mirror sends unasked; unique on (person, week, kind). */
export interface DeliveryLedger {
  /** Plans or moves a delivery that has not been sent; leaves `sending`, `sent` and `unknown` alone. Returns the row as it now is. */
  plan(person: PersonId, week: WeekKey, kind: DeliveryKind, dueAt: Date): Promise<Delivery>;
  /** Later…: the reminder of a week is due at that time, once more if it was sent already, because the person asked; leaves `sending` alone. */
  postpone(person: PersonId, week: WeekKey, until: Date): Promise<Delivery>;
  /** Nothing of a workspace is sent until `resumeTeam`; answers how many wait. */
  holdTeam(teamId: string): Promise<number>;
  /** What waited is due again; answers how many. */
  resumeTeam(teamId: string): Promise<number>;
  /** Drops what is planned and not yet sent (stop, pause, skip). */
  drop(person: PersonId, which?: Droppable): Promise<number>;
  find(person: PersonId, week: WeekKey, kind: DeliveryKind): Promise<Delivery | undefined>;
  /** The workspaces in which something is due. */
  teamsDue(now: Date): Promise<readonly string[]>;
  /** What is due in a workspace, the longest due first, for this machine alone until `now` + `leaseMs`. */
  claimDue(now: Date, owner: string, leaseMs: number, limit: number, teamId: string): Promise<readonly Delivery[]>;
  /** Prolongs those claims of this machine that have not run out; answers how many. */
  renew(owner: string, ids: readonly string[], now: Date, until: Date): Promise<number>;
  /** What a machine claimed that has died is due again once its claim ran out, unless it reached `sending`; answers how many. */
  freeClaims(now: Date): Promise<number>;
  /** Gives back what this machine claimed and has not begun to send, these or all: due again at once. Answers how many. */
  release(owner: string, ids?: readonly string[]): Promise<number>;
  /** False when the claim was lost: then nothing may be posted. */
  markSending(id: string, owner: string, now: Date): Promise<boolean>;
  /** What follows changes only what is this machine's still; late news that something arrived is kept nevertheless. */
  markSent(id: string, channelId: string, ts: string, now: Date): Promise<void>;
  /** Slack said no before accepting: due again at `retryAt`. */
  markRefused(id: string, owner: string, retryAt: Date): Promise<void>;
  /** False when it was settled already. Whoever marks it shows it in App Home; after a minute anybody does. */
  markUnknown(id: string, owner: string, now: Date): Promise<boolean>;
  markDropped(id: string, owner: string): Promise<void>;
  /** Something failed before it was sent: due again then; what reached `sending` is left alone. */
  putOff(id: string, owner: string, until: Date): Promise<void>;
  /** Rows left in `sending` longer than `olderThan` (a crash between sending and sent) become `unknown`; returns them, each once. */
  settleAbandoned(olderThan: Date): Promise<readonly Delivery[]>;
  /** Unknown outcomes that App Home does not show yet, for this machine alone during the next minute. */
  claimUnshown(now: Date, limit: number): Promise<readonly Delivery[]>;
  /** App Home was published. */
  markShown(id: string): Promise<void>;
  /** Forgets at most so many that are over and were due before then; answers how many. */
  prune(before: Date, limit: number): Promise<number>;
  countByState(): Promise<Readonly<Record<DeliveryState, number>>>;
}

/** One method of Slack's in one workspace: Slack limits each pair by itself. */
export interface PacedMethod {
  readonly teamId: string;
  readonly method: string;
}

/** How fast workspaces may be called, for all machines on one database together. */
export interface SharedPace {
  /**
   * Takes `count` turns, one every `intervalMs`, after up to `burst` at once; answers when the last of them comes. Undefined
   * when that is later than `withinMs` from now, or while Slack wants quiet: then none was taken.
   */
  takeTurns(
    of: PacedMethod,
    now: Date,
    rate: { readonly intervalMs: number; readonly burst: number },
    count: number,
    withinMs: number,
  ): Promise<Date | undefined>;
  /** Slack wants quiet until then; an earlier moment never shortens a later one. */
  hush(of: PacedMethod, until: Date): Promise<void>;
  quietUntil(of: PacedMethod): Promise<Date | undefined>;
}

/** What is known of a request that arrives: `under-way` is begun somewhere and not finished. */
export type Arrival = 'first' | 'under-way' | 'done';

/** Which requests of Slack were taken, on whichever machine. Names are hashes; nothing says whose they were. */
export interface SeenRequests {
  /**
   * Writes a request down, unless it is there. One that Slack sends again when it hears nothing counts as done only when
   * `finishRequest` says so: begun more than ten seconds ago and not finished, it is the first again.
   */
  takeRequest(name: string, now: Date, isSentAgain: boolean): Promise<Arrival>;
  finishRequest(name: string, now: Date): Promise<void>;
  /** Forgets what was taken earlier than that; answers how many. */
  forgetRequests(before: Date): Promise<number>;
}

/** What Slack handed over for a workspace: the tokens go nowhere but to Slack. */
export interface Grant {
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId?: string | undefined;
  readonly scopes: readonly string[];
  /** Where tokens rotate: used once, and then another takes its place. */
  readonly refreshToken?: string | undefined;
  /** ISO instant. */
  readonly expiresAt?: string | undefined;
}

/** A workspace, or an organisation, that the app was installed into. */
export interface Installation {
  /** The enterprise id of an org-wide install. */
  readonly teamId: string;
  readonly enterpriseId?: string | undefined;
  readonly installedAt: Date;
  /** Access was lost: nothing is called until it is installed again. */
  readonly pausedAt?: Date | undefined;
  readonly uninstalledAt?: Date | undefined;
  /** Changes with every change of what is sealed. */
  readonly revision: number;
  /** Absent once it was uninstalled. */
  readonly grant?: Grant | undefined;
}

/** Where the app is installed. Not personal, but sealed: a token opens a whole workspace. */
export interface InstallationStore {
  findInstallation(teamId: string): Promise<Installation | undefined>;
  /**
   * Keeps what a new install, or another one, handed over. An org-wide install recognises everybody of the organisation's
   * workspaces. What waited for it is due again.
   */
  keepInstallation(
    installation: Pick<Installation, 'teamId' | 'enterpriseId' | 'installedAt'> & { readonly grant: Grant },
  ): Promise<void>;
  /** Lets one process alone use the refresh token of this revision until then; false when another does or did. */
  claimRefresh(teamId: string, revision: number, now: Date, until: Date): Promise<boolean>;
  /** Keeps what a refresh brought and ends the claim; false when a new install was faster. */
  keepRefreshed(teamId: string, revision: number, grant: Grant): Promise<boolean>;
  /** At most so many that are in use and whose tokens end before then. */
  findExpiring(before: Date, limit: number): Promise<readonly string[]>;
  /** Slack was not reached: the same refresh token may be tried again. */
  endRefresh(teamId: string, revision: number): Promise<void>;
  /** Access was lost at that moment; false when it was installed later than that, or is gone already. */
  pauseInstallation(teamId: string, at: Date): Promise<boolean>;
  /** Forgets the tokens; the same for an uninstall. */
  endInstallation(teamId: string, at: Date): Promise<boolean>;
  /** Workspaces that uninstalled the app before then. */
  findEnded(before: Date): Promise<readonly string[]>;
  /** At most so many of the people who are nowhere else, or only where the app was uninstalled before then as well. */
  peopleOnlyIn(teamId: string, before: Date, limit: number): Promise<readonly PersonId[]>;
  /** Forgets the workspace; false when it was installed again meanwhile or somebody is still there. */
  forgetInstallation(teamId: string, before: Date): Promise<boolean>;
}

/** Nobody with this id: they erased everything, perhaps a moment ago, or never joined. */
export class PersonGone extends Error {
  override readonly name = 'PersonGone';
}

/** Two keepers published at once: the other was first. */
export class VersionTaken extends Error {
  override readonly name = 'VersionTaken';
}

/** Another version of the mirror stored this draft, and this one cannot read it; it is kept as it is. */
export class UnreadableDraft extends Error {
  override readonly name = 'UnreadableDraft';
  readonly revision: number;

  constructor(revision: number, options: ErrorOptions) {
    super('A draft of the framework cannot be read.', options);
    this.revision = revision;
  }
}

/** A failure with a word for the log, which never says anything of a person. */
abstract class StoreFailure extends Error {
  readonly code: string | undefined;

  constructor(message: string, { code, ...options }: ErrorOptions & { readonly code?: string | undefined } = {}) {
    super(message, options);
    this.code = code;
  }
}

export class StoreBusy extends StoreFailure {
  override readonly name = 'StoreBusy';
}

/** Its code says why: `disk-full`, `read-only`, and so on (troubles.ts). */
export class StoreUnavailable extends StoreFailure {
  override readonly name = 'StoreUnavailable';
}

export class SealBroken extends StoreFailure {
  override readonly name = 'SealBroken';
}
