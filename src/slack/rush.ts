import { setImmediate as nextTurn } from 'node:timers/promises';

/** The presses that wait for their ack at this moment. */
export interface Rush {
  /** Resolves when a press may begin, first come, first served; the answer is how it says that it was acked. */
  enter(): Promise<() => void>;
  /** Resolves once nobody waits for an ack, or after half a second: whatever follows an ack can wait that long. */
  calm(): Promise<void>;
}

/** Served side by side: enough to commit many weeks at once. */
const sideBySide = 32;
/** Who takes longer, for example because Slack is slow, no longer keeps the next one waiting. */
const longestHoldMs = 100;
const longestWaitMs = 500;

/** Acks come before replies: while fifty people press at once, nothing is drawn for the first of them. */
export function createRush(): Rush {
  let arrivals = 0;
  let unacked = 0;
  let served = 0;
  const queue: (() => void)[] = [];
  let patient: (() => void)[] = [];

  function serve(): () => void {
    served += 1;
    return once(() => {
      served -= 1;
      queue.shift()?.();
    });
  }

  return {
    enter: async () => {
      arrivals += 1;
      unacked += 1;
      if (served >= sideBySide) await new Promise<void>((resolve) => queue.push(resolve));
      const makeRoom = serve();
      const timer = setTimeout(makeRoom, longestHoldMs);
      return once(() => {
        clearTimeout(timer);
        makeRoom();
        unacked -= 1;
        if (unacked > 0) return;
        for (const go of patient) go();
        patient = [];
      });
    },
    calm: async () => {
      // Those who pressed at the same moment may still be on their way in.
      arrivals += 1;
      let before: number;
      do {
        before = arrivals;
        await nextTurn();
      } while (arrivals > before);
      if (unacked === 0) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestWaitMs);
        patient.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    },
  };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
