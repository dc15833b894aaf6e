import type { Log } from '../logging.js';
import type { Metrics } from './metrics.js';

/** The same log; its errors are counted by the component that they name. */
export function countErrors(log: Log, metrics: Pick<Metrics, 'failed'>): Log {
  return {
    debug: (fields, message) => log.debug(fields, message),
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => {
      metrics.failed(fields.component);
      log.error(fields, message);
    },
  };
}
