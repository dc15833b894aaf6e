/** One run of the delivery. */
export interface Run {
  readonly signal: AbortSignal;
  /** The process was asked to stop: nothing more is begun. */
  isOver(): boolean;
  /** Waits so many milliseconds, and no longer once the run is over. */
  wait(ms: number): Promise<void>;
}

/** A run that ends with the signal; without one it ends by itself. */
export function beginRun(wait: (ms: number) => Promise<void>, signal: AbortSignal = new AbortController().signal): Run {
  const waking = new Set<() => void>();
  signal.addEventListener('abort', () => waking.forEach((wake) => wake()), { once: true });
  return {
    signal,
    isOver: () => signal.aborted,
    wait: async (ms) => {
      if (signal.aborted) return;
      let wake = (): void => undefined;
      const over = new Promise<void>((resolve) => {
        wake = resolve;
      });
      waking.add(wake);
      await Promise.race([wait(ms), over]).finally(() => waking.delete(wake));
    },
  };
}
