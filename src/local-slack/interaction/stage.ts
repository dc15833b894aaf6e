import type { Option } from '@slack/types';
import type { Dispatcher } from '../to-app/deliver.js';
import type { Scene } from '../web-api/method.js';

/** What interactions work on: the Web API's scene, and the way to the app. */
export interface Stage extends Scene {
  readonly dispatcher: Dispatcher;
  readonly command: string;
  /** Options an app suggested for external selects, by action_id: what was offered can be chosen. */
  readonly suggestions: Map<string, readonly Option[]>;
}
