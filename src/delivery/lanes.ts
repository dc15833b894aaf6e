import type { Delivering } from './delivering.js';
import { runLane } from './lane.js';
import { createPlaces, type Places } from './places.js';
import { knocking } from './troubles.js';

/** The lanes of one run: each serves one workspace at a time. */
export interface Lanes {
  /** Gives free lanes to workspaces in which something is due; those that were served longest ago come first. */
  open(): Promise<void>;
  /** Those under way, and where there is no lane any more what is still being sent. */
  running(): readonly Promise<void>[];
  /** Ids of what is claimed and not done with. */
  inHand(): readonly string[];
}

/** A post takes a fraction of a second, and a workspace takes a few a second. */
const sideBySide = 4;
/** Lanes mostly wait for their workspace's turn; what they ask of the database goes through a gate of its own. */
const most = 32;
/** Where a lane ended because nothing could be sent, another one would end at once, too. */
const restMs = 1000;

/** No workspace waits for another: not for its thousands, not for its rate limit, not for its outage. */
export function createLanes(delivering: Delivering): Lanes {
  const { deps, paceOf, log } = delivering;
  const underWay = new Map<string, Promise<void>>();
  const inHand = new Set<string>();
  const places = new Map<string, Places>();
  const served = new Map<string, number>();
  const restsUntil = new Map<string, number>();
  let turn = 0;
  let waiting = 0;

  function placesOf(teamId: string): Places {
    const known = places.get(teamId) ?? createPlaces(sideBySide);
    places.set(teamId, known);
    return known;
  }

  async function isReady(teamId: string): Promise<boolean> {
    if (underWay.has(teamId) || placesOf(teamId).isFull() || (restsUntil.get(teamId) ?? 0) > deps.now().getTime())
      return false;
    return (await paceOf(teamId).quietFor(knocking)) === 0;
  }

  async function serve(teamId: string): Promise<void> {
    try {
      if ((await runLane(delivering, teamId, { places: placesOf(teamId), inHand }, () => waiting > 0)) === 'more')
        return;
    } catch (error) {
      log.error({ component: 'delivery', team: teamId, error }, 'a lane failed');
    } finally {
      underWay.delete(teamId);
    }
    restsUntil.set(teamId, deps.now().getTime() + restMs);
  }

  return {
    async open() {
      const ready: string[] = [];
      for (const teamId of await deps.ledger.teamsDue(deps.now())) if (await isReady(teamId)) ready.push(teamId);
      ready.sort((a, b) => (served.get(a) ?? 0) - (served.get(b) ?? 0));
      const next = ready.slice(0, most - underWay.size);
      waiting = ready.length - next.length;
      for (const teamId of next) {
        turn += 1;
        served.set(teamId, turn);
        underWay.set(teamId, serve(teamId));
      }
    },
    running: () => [
      ...underWay.values(),
      ...[...places].flatMap(([teamId, each]) => (underWay.has(teamId) ? [] : each.running())),
    ],
    inHand: () => [...inHand],
  };
}
