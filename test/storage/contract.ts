import { describeCrashes } from './contract/crashes.js';
import { describeDelivery } from './contract/delivery.js';
import { describeEarly } from './contract/early.js';
import { describeErasures } from './contract/erasures.js';
import { describeFrameworks } from './contract/frameworks.js';
import { describeInstallations } from './contract/installations.js';
import { describeKeys } from './contract/keys.js';
import { describeLeftovers } from './contract/leftovers.js';
import { describeMigrations } from './contract/migrations.js';
import { describeOpenFrameworks } from './contract/open-frameworks.js';
import { describePace } from './contract/pace.js';
import { describePeople } from './contract/people.js';
import { describePlans } from './contract/plans.js';
import { describeSealing } from './contract/sealing.js';
import { describeSeenRequests } from './contract/seen-requests.js';
import { describeShares } from './contract/shares.js';
import { describeWeeks } from './contract/weeks.js';
import { describeWhole } from './contract/whole.js';
import type { Engine } from './contract/engine.js';

/** What every engine must keep: the same tests, whatever holds the rows. */
export function describeContract(engine: Engine): void {
  describePeople(engine);
  describeWeeks(engine);
  describeWhole(engine);
  describeShares(engine);
  describeEarly(engine);
  describeInstallations(engine);
  describeLeftovers(engine);
  describeSeenRequests(engine);
  describeDelivery(engine);
  describePace(engine);
  describePlans(engine);
  describeFrameworks(engine);
  describeOpenFrameworks(engine);
  describeSealing(engine);
  describeKeys(engine);
  describeMigrations(engine);
  describeErasures(engine);
  describeCrashes(engine);
}
