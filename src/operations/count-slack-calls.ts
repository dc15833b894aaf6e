import type { WebClientOptions } from '@slack/web-api';
import type { Metrics } from './metrics.js';

type Send = NonNullable<WebClientOptions['fetch']>;

/** Counts every call that leaves through this `fetch`, by the method at the end of its address and nothing else of it. */
export function countSlackCalls(metrics: Pick<Metrics, 'called'>, send: typeof fetch = fetch): Send {
  return async (url, init) => {
    const method = methodIn(new URL(String(url)).pathname);
    const began = performance.now();
    const seconds = () => (performance.now() - began) / 1000;
    try {
      const answer = await send(url, init);
      if (answer.status === 429) metrics.called(method, 'rate_limited', seconds());
      else if (!answer.ok) metrics.called(method, 'failed', seconds());
      else void countAnswer(answer.clone(), (outcome) => metrics.called(method, outcome, seconds()));
      return answer;
    } catch (error) {
      metrics.called(method, 'unreachable', seconds());
      throw error;
    }
  };
}

/** What is no method's address answers a press or a command; it names the place of that one answer, and nothing of it is kept. */
function methodIn(path: string): string {
  return /\/api\/([^/]+)$/.exec(path)?.[1] ?? 'response_url';
}

/** Slack says no with a status of 200; `ok` is the first thing it says. */
async function countAnswer(
  answer: Response,
  count: (outcome: 'done' | 'refused' | 'unreachable') => void,
): Promise<void> {
  try {
    count(/^\s*\{\s*"ok"\s*:\s*false/.test(await answer.text()) ? 'refused' : 'done');
  } catch {
    // The connection was lost, or the call given up, before the answer was whole.
    count('unreachable');
  }
}
