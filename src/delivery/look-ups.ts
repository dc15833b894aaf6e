import type { PersonId } from '../storage/store.js';
import type { Mirror } from '../use-cases/find-mirror.js';
import { planPrompt } from '../use-cases/plan-prompt.js';
import { refreshZone } from '../use-cases/refresh-zone.js';
import { stopMirror } from '../use-cases/stop-mirror.js';
import { mirrorOf } from './abandoned.js';
import type { Run } from './run.js';
import type { DeliverySettings } from './settings.js';

/** What Slack says about people before they are knocked at: their zone, their language, whether they are still there. */
export interface LookUps {
  /**
   * The mirror as Slack knows the person now. When Slack does not answer, or many are asked about at once, what is known
   * must do: then they are asked about later.
   */
  refresh(mirror: Mirror): Promise<Mirror>;
  /** Asks about those who were put off, at the pace that Slack allows, until nobody is left or the run is over. */
  catchUp(run: Run): Promise<void>;
  /** How many were put off. */
  waiting(): number;
}

const method = 'users.info';
/** A retry and the second knock of a day need not ask again. */
const freshMs = 6 * 60 * 60_000;
/** Of more people than these only the newest are remembered. */
const mostRemembered = 20_000;

/** In memory alone: after a crash whoever was put off is asked about at their next knock, the reminder of the next day. */
export function createLookUps(settings: DeliverySettings): LookUps {
  const { deps, senderOf, paceOf } = settings;
  const askedAt = new Map<PersonId, number>();
  const putOff = new Set<PersonId>();

  async function ask(mirror: Mirror): Promise<Mirror> {
    const looked = await senderOf(mirror.identity).lookUp(mirror.identity.slackUserId);
    if (looked.outcome !== 'done') return mirror;
    remember(mirror.person);
    if (looked.value.isReachable) return refreshZone(deps, mirror, looked.value);
    await stopMirror(deps, mirror);
    return (await mirrorOf(deps, mirror.person)) ?? mirror;
  }

  function remember(person: PersonId): void {
    putOff.delete(person);
    // The newest last, so that the first one is who was asked about longest ago.
    askedAt.delete(person);
    askedAt.set(person, deps.now().getTime());
    const [oldest] = askedAt.keys();
    if (askedAt.size > mostRemembered && oldest !== undefined) askedAt.delete(oldest);
  }

  return {
    async refresh(mirror) {
      const { person, identity } = mirror;
      if (deps.now().getTime() - (askedAt.get(person) ?? -Infinity) < freshMs) return mirror;
      if ((await paceOf(identity.teamId).take(method, 0)) !== undefined) return ask(mirror);
      putOff.add(person);
      return mirror;
    },
    async catchUp(run) {
      for (const person of putOff) {
        if (run.isOver()) return;
        const mirror = await mirrorOf(deps, person);
        if (mirror === undefined) {
          putOff.delete(person);
          continue;
        }
        const turnMs = await paceOf(mirror.identity.teamId).take(method);
        // Slack wants quiet: the next one may be in another workspace.
        if (turnMs === undefined) continue;
        await run.wait(turnMs);
        if (run.isOver()) return;
        putOff.delete(person);
        const refreshed = await ask(mirror);
        // What is planned already moves with them.
        if (refreshed.profile.zone !== mirror.profile.zone) await planPrompt(deps, person);
      }
    },
    waiting: () => putOff.size,
  };
}
