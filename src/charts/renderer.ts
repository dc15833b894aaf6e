import type { RenderedChart } from './chart.js';
import type { ChartSpec } from './chart-spec.js';

export interface RenderOptions {
  /** Device pixels for one logical pixel; 2 unless said otherwise. */
  readonly dpr?: 1 | 2 | 3;
  readonly signal?: AbortSignal;
}

export type SelfTest = { readonly ok: true } | { readonly ok: false; readonly reason: ChartErrorCode };

/** Turns a spec into a picture. */
export interface ChartRenderer {
  readonly name: 'local' | 'quickchart';
  /** Whether the numbers of a person leave this process; shown on the privacy screen. */
  readonly leavesProcess: boolean;
  /** Whether pictures would really show something; to be asked at the start, before the first person needs one. */
  selfTest(): Promise<SelfTest>;
  /** Rejects with ChartError when there is no picture; the caller then falls back to text and asks nobody else. */
  render(spec: ChartSpec, options?: RenderOptions): Promise<RenderedChart>;
  close(): Promise<void>;
}

export type ChartErrorCode =
  'closed' | 'aborted' | 'no-fonts' | 'blank-fonts' | 'refused-host' | 'unreachable' | 'refused' | 'no-picture';

/** Carries a code and, from a server, its status: never the spec, which holds a person's numbers. */
export class ChartError extends Error {
  readonly code: ChartErrorCode;
  readonly status: number | undefined;

  constructor(code: ChartErrorCode, status?: number) {
    super(status === undefined ? `No picture: ${code}.` : `No picture: ${code}, status ${status}.`);
    this.name = 'ChartError';
    this.code = code;
    this.status = status;
  }
}
