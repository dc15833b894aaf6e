import type { RenderedChart } from './chart.js';

/** The last few pictures, in memory only: a retried post or a reopened view does not draw twice. */
export class RecentPictures {
  readonly #most: number;
  readonly #pictures = new Map<string, RenderedChart>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): RenderedChart | undefined {
    const found = this.#pictures.get(key);
    if (found !== undefined) {
      this.#pictures.delete(key);
      this.#pictures.set(key, found);
    }
    return found;
  }

  put(key: string, picture: RenderedChart): void {
    this.#pictures.set(key, picture);
    const oldest = this.#pictures.keys().next();
    if (this.#pictures.size > this.#most && oldest.done !== true) this.#pictures.delete(oldest.value);
  }

  clear(): void {
    this.#pictures.clear();
  }
}
