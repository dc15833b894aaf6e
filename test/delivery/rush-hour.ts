import type { Sender } from '../../src/slack/post/sender.js';
import type { PaceSettings } from '../../src/slack/post/pace.js';
import { weekKeySchema } from '../../src/domain/week.js';
import { connect } from '../../src/storage/database.js';
import type { Delivery, PersonId, Store } from '../../src/storage/store.js';
import type { Deps } from '../../src/use-cases/deps.js';
import { assignment, profile } from '../storage/builders.js';
import { fakeSlack } from './fake-slack.js';
import { virtualTime } from './virtual-time.js';
import { openWorld } from './world.js';

export interface RushHour {
  readonly databaseUrl: string;
  /** Everybody is due at the same moment, in one workspace. */
  readonly people: number;
  readonly replicas: number;
  readonly posts: PaceSettings;
  /** People of another workspace who are due a minute later. */
  readonly elsewhere?: number;
}

export interface RushHourReport {
  /** Whom Slack got a prompt for, in order; each once if all is well. */
  readonly receivers: readonly string[];
  /** From the moment they were due to the last post, in milliseconds. */
  readonly tookMs: number;
  /** The same for the people of the other workspace, from their own moment. */
  readonly elsewhereMs: number;
  /** The most posts of one workspace within sixty seconds. */
  readonly mostInAMinute: number;
  /** The most calls of users.info of one workspace within sixty seconds. */
  readonly mostLookUpsInAMinute: number;
  readonly lookedUp: number;
}

const due = new Date('2026-06-05T13:00:00.000Z');
const minuteMs = 60_000;
const tickMs = 5000;
const slackTakesMs = 200;

const week = weekKeySchema.parse('2026-W23');

/**
 * A Friday at three for everybody, in virtual time: the machines share database, clock and Slack. Claims, pace and outcomes
 * are those of the database; who the people are, and what is planned for the week after, is made up, because ten thousand
 * people would take the rest of the day.
 */
export async function rushHour(given: RushHour): Promise<RushHourReport> {
  const time = virtualTime(new Date('2026-06-05T08:00:00.000Z'));
  const posted: { readonly to: string; readonly at: number }[] = [];
  const lookedUp: number[] = [];
  const slack = { ...fakeSlack() };
  const quiet: Pick<Sender, 'deliver' | 'lookUp'> = {
    deliver: async (to) => {
      posted.push({ to, at: time.clock.at.getTime() });
      await time.wait(slackTakesMs);
      return { outcome: 'done', value: { channel: `D${to}`, ts: `1780900000.${posted.length}` } };
    },
    lookUp: async () => {
      lookedUp.push(time.clock.at.getTime());
      await time.wait(slackTakesMs);
      return { outcome: 'done', value: { zone: 'Europe/Berlin', locale: 'en-GB', isReachable: true } };
    },
  };
  await plan(given.databaseUrl, 'T0CROWD', 'U', given.people, due);
  await plan(given.databaseUrl, 'T0FEW', 'V', given.elsewhere ?? 0, new Date(due.getTime() + minuteMs));
  const machines = [];
  for (let index = 0; index < given.replicas; index += 1) {
    machines.push(
      await openWorld(given.databaseUrl, {
        ...time,
        slack: { ...slack, ...quiet },
        owner: `machine ${index}`,
        posts: given.posts,
        watch: time.watch,
        furnish: madeUp,
      }),
    );
  }

  time.clock.at = due;
  const all = given.people + (given.elsewhere ?? 0);
  const runs = machines.map(async ({ delivery }, index) => {
    // Machines do not tick in step.
    await time.wait(index * 700);
    while (posted.length < all && time.clock.at.getTime() < due.getTime() + 5 * 60 * minuteMs) {
      await delivery.tick();
      await time.wait(tickMs);
    }
  });
  await time.pass(Promise.all(runs));
  for (const machine of machines) await machine.close();

  const last = (start: string): number =>
    Math.max(0, ...posted.filter(({ to }) => to.startsWith(start)).map(({ at }) => at - due.getTime()));
  return {
    receivers: posted.map(({ to }) => to),
    tookMs: last('U'),
    elsewhereMs: last('V') - minuteMs,
    mostInAMinute: mostInAMinute(posted.filter(({ to }) => to.startsWith('U')).map(({ at }) => at)),
    mostLookUpsInAMinute: mostInAMinute(lookedUp),
    lookedUp: lookedUp.length,
  };
}

/** Rows of people without a content, each with a prompt; a person's id is their id in Slack. */
async function plan(databaseUrl: string, teamId: string, letter: string, people: number, dueAt: Date): Promise<void> {
  const database = await connect(databaseUrl);
  const ids = Array.from({ length: people }, (_, index) => `${letter}${index}`);
  for (let from = 0; from < people; from += 500) {
    const some = ids.slice(from, from + 500);
    const nothing = new Uint8Array();
    const person = { profileRevision: 1, sealedProfile: nothing, assignmentsRevision: 1, sealedAssignments: nothing };
    const prompt = { teamId, week, kind: 'prompt', state: 'due', dueAt, attempts: 0 };
    await database.write((client) => client.person.createMany({ data: some.map((id) => ({ id, ...person })) }));
    await database.write((client) =>
      client.delivery.createMany({ data: some.map((id) => ({ id: `prompt of ${id}`, personId: id, ...prompt })) }),
    );
  }
  await database.close();
}

function madeUp({ store, ledger }: Deps): Partial<Deps> {
  const isIn = (person: PersonId): string => (person.startsWith('U') ? 'T0CROWD' : 'T0FEW');
  const record = {
    profile: { revision: 1, value: profile({ reminder: false }) },
    assignments: { revision: 1, value: [assignment({ level: 'IC4' })] },
  };
  const people: Partial<Store> = {
    identityOf: (person) => Promise.resolve({ teamId: isIn(person), slackUserId: person }),
    readPerson: ({ slackUserId }) => Promise.resolve({ person: slackUserId, ...record }),
    readCheckIn: () => Promise.resolve(undefined),
    readDraft: () => Promise.resolve(undefined),
    keepPosted: () => Promise.resolve(),
    readPosted: () => Promise.resolve([]),
  };
  const planned = (person: PersonId): Delivery => ({
    id: `next prompt of ${person}`,
    person,
    week,
    kind: 'prompt',
    state: 'due',
    dueAt: due,
    attempts: 0,
    teamId: isIn(person),
  });
  return {
    store: { ...store, ...people, claimLeftovers: () => Promise.resolve([]) },
    ledger: {
      ...ledger,
      plan: (person) => Promise.resolve(planned(person)),
      find: () => Promise.resolve(undefined),
      drop: () => Promise.resolve(0),
    },
  };
}

function mostInAMinute(moments: readonly number[]): number {
  const sorted = moments.toSorted((a, b) => a - b);
  let most = 0;
  let from = 0;
  for (const [index, at] of sorted.entries()) {
    while (at - (sorted[from] ?? at) >= minuteMs) from += 1;
    most = Math.max(most, index - from + 1);
  }
  return most;
}
