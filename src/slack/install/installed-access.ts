import { referenceNow, type Log } from '../../logging.js';
import type { Installation } from '../../storage/store.js';
import type { WorkspaceDeps } from '../../use-cases/workspaces/deps.js';
import { renewGrant, type Renewer } from '../../use-cases/workspaces/renew-grant.js';
import { installedInKey, type Access } from '../access.js';
import type { Opening } from '../post/senders.js';

export interface InstalledAccessSettings {
  readonly deps: WorkspaceDeps;
  readonly renewer: Renewer;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Counts work that a stop waits for. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The tokens of every workspace that installed the app. */
export interface InstalledAccess extends Access {
  /** Renews the tokens that end soon, also where nobody presses anything. */
  renewDue(): Promise<void>;
}

/** The app is not installed where something came from. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}

const minuteMs = 60_000;
/** Slack's tokens live for twelve hours. */
const aheadMs = 2 * 60 * minuteMs;
/** A call that begins now is over before the token ends. */
const safeMs = minuteMs;
/** After a refusal that may pass. */
const restMs = minuteMs;
/** How long a press waits for another machine that renews the token. */
const lookMs = 100;
const looks = 15;
const atOnce = 20;

export function createInstalledAccess({ deps, renewer, log, wait, run }: InstalledAccessSettings): InstalledAccess {
  const { installations, now } = deps;
  const renewing = new Map<string, Promise<void>>();
  const restUntil = new Map<string, number>();

  const leftMs = ({ grant }: Installation): number =>
    grant?.expiresAt === undefined ? Infinity : new Date(grant.expiresAt).getTime() - now().getTime();

  /** Of one process only one at a time renews a workspace; everybody waits for the same. */
  function renew(installation: Installation): Promise<void> {
    const { teamId } = installation;
    const already = renewing.get(teamId);
    if (already !== undefined) return already;
    if ((restUntil.get(teamId) ?? 0) > now().getTime()) return Promise.resolve();
    const begun = run(() => renewOnce(installation)).finally(() => renewing.delete(teamId));
    renewing.set(teamId, begun);
    return begun;
  }

  async function renewOnce(installation: Installation): Promise<void> {
    const { teamId } = installation;
    const fields = { component: 'slack', team: teamId, reference: referenceNow() };
    try {
      const renewal = await renewGrant(deps, renewer, installation);
      if (renewal.outcome === 'renewed' || renewal.outcome === 'elsewhere') return void restUntil.delete(teamId);
      restUntil.set(teamId, now().getTime() + restMs);
      const { reason, outcome: state } = renewal;
      if (state === 'lost') {
        log.error({ ...fields, reason, state }, 'a workspace has to install the app again: its token was not renewed');
      } else {
        log.warn({ ...fields, reason, state }, 'the token of a workspace was not renewed; it is tried again');
      }
    } catch (error) {
      restUntil.set(teamId, now().getTime() + restMs);
      log.error({ ...fields, error }, 'the token of a workspace was not renewed; it is tried again');
    }
  }

  /** The token, renewed where it ends soon: while it still works nobody waits for that. */
  async function openInstalled(installation: Installation): Promise<Opening> {
    const { teamId, grant } = installation;
    if (grant === undefined) return { closed: 'gone' };
    if (leftMs(installation) > aheadMs) return { token: grant.botToken };
    const renewed = renew(installation);
    if (leftMs(installation) > safeMs) return { token: grant.botToken };
    await renewed;
    for (let look = 0; look < looks; look += 1) {
      const newest = await installations.findInstallation(teamId);
      if (newest?.grant === undefined) return { closed: 'gone' };
      if (leftMs(newest) > 0) return { token: newest.grant.botToken };
      if ((restUntil.get(teamId) ?? 0) > now().getTime()) break;
      await wait(lookMs);
    }
    return { closed: 'later' };
  }

  async function open(teamId: string): Promise<Opening> {
    const installation = await installations.findInstallation(teamId);
    return installation === undefined ? { closed: 'gone' } : openInstalled(installation);
  }

  return {
    open,
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      // A workspace without an install of its own may be one of an organisation with an org-wide one.
      const places = isEnterpriseInstall ? [enterpriseId] : [teamId, enterpriseId];
      for (const place of places) {
        const installation = place === undefined ? undefined : await installations.findInstallation(place);
        if (installation?.grant === undefined) continue;
        const opening = await openInstalled(installation);
        if ('closed' in opening) continue;
        const { botId, botUserId } = installation.grant;
        return {
          botToken: opening.token,
          botUserId,
          ...(botId === undefined ? {} : { botId }),
          [installedInKey]: installation.teamId,
        };
      }
      throw new NotInstalled('The app is not installed there.');
    },
    renewDue: async () => {
      const due = await installations.findExpiring(new Date(now().getTime() + aheadMs), atOnce);
      for (const teamId of due) {
        const installation = await installations.findInstallation(teamId);
        if (installation?.grant !== undefined) await renew(installation);
      }
    },
  };
}
