import { setImmediate as nextTurn } from 'node:timers/promises';

/** The presses that wait for their ack at this moment. */
export interface Rush {
  /** One more waits; the answer is how it says that it was acked. */
  enter(): () => void;
  /** Resolves once nobody waits for an ack, or after half a second: whatever follows an ack can wait that long. */
  calm(): Promise<void>;
}

const longestWaitMs = 500;

/** Acks come before replies: while fifty people press at once, nothing is drawn for the first of them. */
export function createRush(): Rush {
  let waiting = 0;
  let patient: (() => void)[] = [];

  function release(): void {
    const released = patient;
    patient = [];
    for (const go of released) go();
  }

  return {
    enter: () => {
      waiting += 1;
      let acked = false;
      return () => {
        if (acked) return;
        acked = true;
        waiting -= 1;
        if (waiting === 0) release();
      };
    },
    calm: async () => {
      // Those who pressed at the same moment may still be on their way in.
      await nextTurn();
      if (waiting === 0) return;
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
