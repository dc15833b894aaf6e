import type { LookUps } from './look-ups.js';
import type { Run } from './run.js';
import type { DeliverySettings } from './settings.js';
import type { Troubles } from './troubles.js';

/** What one run of the delivery works with. */
export interface Delivering extends DeliverySettings {
  readonly run: Run;
  readonly lookUps: LookUps;
  readonly troubles: Troubles;
}
