import { createDelivery, type DeliveryRun } from '../../src/delivery/delivery.js';
import { lookAroundMs } from '../../src/delivery/lane.js';
import type { DeliverySettings } from '../../src/delivery/settings.js';
import { defaultFramework } from '../../src/domain/default-framework.js';
import type { WeekKey } from '../../src/domain/week.js';
import type { Framework } from '../../src/domain/framework.js';
import type { Profile } from '../../src/domain/profile.js';
import { createPaces, type PaceSettings } from '../../src/slack/post/pace.js';
import { openStore } from '../../src/storage/open.js';
import type { FrameworkStore, PersonId, SlackIdentity } from '../../src/storage/store.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { planPrompt } from '../../src/use-cases/plan-prompt.js';
import { ada, assignment, profile, settings } from '../storage/builders.js';
import { fakeSlack, type FakeSlack } from './fake-slack.js';
import { mortal, type Life } from './mortal.js';
import { log } from './quiet-log.js';

/** A clock that a test turns. */
export interface Clock {
  at: Date;
}

export interface World {
  readonly clock: Clock;
  readonly slack: FakeSlack;
  readonly deps: Deps;
  readonly delivery: DeliveryRun;
  /** People whose App Home was published. */
  readonly homes: PersonId[];
  close(): Promise<void>;
}

export interface Wishes {
  readonly clock?: Clock;
  readonly slack?: FakeSlack;
  /** Where workspaces answer differently; otherwise one Slack answers for all. */
  readonly slackOf?: (teamId: string) => FakeSlack;
  /** How fast a workspace takes posts; as fast as they come when absent. */
  readonly posts?: PaceSettings;
  readonly wait?: (ms: number) => Promise<void>;
  readonly publishHome?: (person: PersonId) => Promise<void>;
  /** What takes the place of the rest of a database. */
  readonly furnish?: (deps: Deps) => Partial<Deps>;
  /** Sees every call of the database. */
  readonly watch?: <T extends object>(part: T) => T;
  readonly owner?: string;
  readonly life?: Life;
  readonly graceHours?: number;
}

/** One process of the mirror on a database; several may share database, clock and Slack. */
export async function openWorld(databaseUrl: string, wishes: Wishes = {}): Promise<World> {
  const clock = wishes.clock ?? { at: new Date('2026-06-02T08:00:00.000Z') };
  const slack = wishes.slack ?? fakeSlack();
  const open = await openStore(settings(databaseUrl, { now: () => clock.at }));
  const die = <T extends object>(part: T): T => (wishes.life === undefined ? part : mortal(part, wishes.life));
  const watch = wishes.watch ?? (<T extends object>(part: T): T => part);
  const furnished: Deps = {
    store: watch(die(open.store)),
    frameworks: onlyVersion(defaultFramework),
    ledger: watch(die(open.ledger)),
    now: () => clock.at,
    newId: () => 'id',
    promptGraceHours: wishes.graceHours,
  };
  const deps = { ...furnished, ...wishes.furnish?.(furnished) };
  const homes: PersonId[] = [];
  const paceOf = createPaces({ shared: watch(die(open.pace)), now: deps.now, posts: wishes.posts ?? unlimited });
  const senderOf: DeliverySettings['senderOf'] = ({ teamId }) => {
    const sender = wishes.slackOf?.(teamId) ?? slack;
    return {
      ...die(sender),
      // What every call of the real sender does with a rate limit.
      deliver: async (to, message) => {
        const outcome = await die(sender).deliver(to, message);
        const quietMs = outcome.outcome === 'refused' ? outcome.retryAfterMs : undefined;
        if (quietMs !== undefined) await paceOf(teamId).hush('chat.postMessage', quietMs);
        return outcome;
      },
    };
  };
  const delivery = createDelivery({
    deps,
    senderOf,
    paceOf,
    publishHome: async ({ person }) => {
      await wishes.publishHome?.(person);
      homes.push(person);
    },
    log,
    owner: wishes.owner ?? 'one',
    // The clock stands still during a tick, and so does whoever looks around every second.
    wait: wishes.wait ?? ((ms) => (ms === lookAroundMs ? new Promise(() => undefined) : Promise.resolve())),
  });
  return { clock, slack, deps, delivery, homes, close: () => open.close() };
}

const unlimited: PaceSettings = { perMinute: 60_000, burst: 1000 };

/** A framework that is published already: what it asks is nothing to the delivery. */
function onlyVersion(published: Framework): FrameworkStore {
  return {
    readFramework: () => Promise.resolve(published),
    hasFramework: () => Promise.resolve(true),
    newestFramework: () => Promise.resolve(published),
    readVersions: () =>
      Promise.resolve([
        {
          version: published.version,
          startsOn: '1970-W01' as WeekKey,
          note: '',
          publishedAt: '2026-01-01T00:00:00.000Z',
        },
      ]),
    publishFramework: () => Promise.resolve(),
    readFrameworkDraft: () => Promise.resolve(undefined),
    writeFrameworkDraft: () => Promise.resolve({ outcome: 'stored', revision: 1 }),
    dropFrameworkDraft: () => Promise.resolve(true),
  };
}

/** Somebody who joined and whose first prompt is planned. */
export async function join(
  { deps }: World,
  change: Partial<Profile> = {},
  identity: SlackIdentity = ada,
): Promise<PersonId> {
  const person = await deps.store.join(identity, profile(change), [assignment({ level: 'IC4' })]);
  await planPrompt(deps, person);
  return person;
}

/** Ticks at each time, as the ticker would. */
export async function tickAt({ clock, delivery }: World, ...times: readonly string[]): Promise<void> {
  for (const time of times) {
    clock.at = new Date(time);
    await delivery.tick();
  }
}
