import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../../logging.js';
import type { WorkspaceDeps } from '../../use-cases/workspaces/deps.js';
import { installWorkspace } from '../../use-cases/workspaces/install-workspace.js';
import { endWorkspace, pauseWorkspace } from '../../use-cases/workspaces/lose-workspace.js';
import { purgeWorkspaces } from '../../use-cases/workspaces/purge-workspaces.js';
import { singleAccess, type Access } from '../access.js';
import { createInstallPages, type InstallPages } from './install-pages.js';
import { createInstalledAccess } from './installed-access.js';
import { createRenewer } from './renewer.js';

/** A workspace, or an organisation, where the app lost its place. */
export interface Lost {
  readonly teamId: string;
  /** When, as Slack says. */
  readonly at: Date;
  readonly why: 'uninstalled' | 'access-lost';
}

/** The ways into workspaces: the one of the operator's token, or those of every workspace that installs the app. */
export interface Ways {
  readonly access: Access;
  readonly installPages?: InstallPages | undefined;
  /** Stops everything of a workspace at once. */
  lose(lost: Lost): Promise<void>;
  /** With every tick: tokens that end soon are renewed, and whoever's workspace left long ago is erased. */
  upkeep(signal: AbortSignal): Promise<void>;
}

/** One workspace, by the token that the operator set. */
export function createSingleWay(botToken: string, log: Log): Ways {
  return {
    access: singleAccess(botToken),
    lose: ({ why }) => {
      log.error({ component: 'slack', reason: why }, 'the workspace took its token back: install the app again');
      return Promise.resolve();
    },
    upkeep: () => Promise.resolve(),
  };
}

/** The app as Slack knows it, and where it is reached. */
export interface InstalledApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly baseUrl: string;
  /** How long people's data stays after their workspace took the app out. */
  readonly graceDays: number;
}

export interface InstalledWaysSettings {
  readonly deps: WorkspaceDeps;
  readonly clientOptions: WebClientOptions;
  readonly slackApiUrl?: string | undefined;
  readonly log: Log;
  readonly wait: (ms: number) => Promise<void>;
  /** Counts work that a stop waits for. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Every workspace that installs the app, with a token of its own. */
export function createInstalledWays(installed: InstalledApp, settings: InstalledWaysSettings): Ways {
  const { deps, log, wait, run, clientOptions, slackApiUrl } = settings;
  const renewer = createRenewer({ ...installed, clientOptions });
  const access = createInstalledAccess({ deps, renewer, log, wait, run });
  return {
    access,
    installPages: createInstallPages({
      ...installed,
      clientOptions,
      slackApiUrl,
      install: (workspace) => run(() => installWorkspace(deps, workspace)),
      now: deps.now,
      log,
    }),
    lose: async ({ teamId, at, why }) => {
      const isNews = await (why === 'uninstalled' ? endWorkspace : pauseWorkspace)(deps, teamId, at);
      if (isNews) log.warn({ component: 'slack', team: teamId, reason: why }, 'a workspace is not reached any more');
    },
    upkeep: async (signal) => {
      if (signal.aborted) return;
      await access.renewDue();
      const { workspaces, people } = await purgeWorkspaces(deps, installed.graceDays, signal);
      if (workspaces > 0) log.info({ component: 'slack', count: workspaces }, 'workspaces that left were forgotten');
      if (people > 0) log.info({ component: 'slack', count: people }, 'people of workspaces that left were erased');
    },
  };
}
