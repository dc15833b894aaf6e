/** Slack's `ok: false`, thrown by a method and turned into its answer in one place. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A refusal with sentences, as `invalid_blocks` and `invalid_arguments` carry them. */
export function refusalWith(code: string, sentences: readonly string[]): Refusal {
  return new Refusal(code, {
    errors: sentences.map((sentence) => sentence.replace(/^\[ERROR\] /, '')),
    response_metadata: { messages: sentences },
  });
}
