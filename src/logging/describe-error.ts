export interface ErrorDescription {
  readonly name: string;
  readonly code?: string;
  /** The frames, without the message. */
  readonly at?: readonly string[];
  readonly cause?: ErrorDescription;
}

const deepest = 3;
const frames = 8;

/**
 * What may be said of an error: its name, its code (also Slack's, such as `invalid_blocks`) and where it came from.
 * The message is left out, because parsers and databases quote the value that they could not take.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = slackCode(error) ?? codeOf(error);
  const at = framesOf(error);
  const cause = causeOf(error);
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    ...(at.length === 0 ? {} : { at }),
    ...(cause instanceof Error && depth < deepest ? { cause: describeError(cause, depth + 1) } : {}),
  };
}

function slackCode(error: Error): string | undefined {
  const data = 'data' in error && typeof error.data === 'object' ? error.data : null;
  return data !== null && 'error' in data ? codeText(data.error) : undefined;
}

function codeOf(error: Error): string | undefined {
  return 'code' in error ? codeText(error.code) : undefined;
}

function codeText(code: unknown): string | undefined {
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : undefined;
}

function causeOf(error: Error): unknown {
  if (error.cause !== undefined) return error.cause;
  return 'original' in error ? error.original : undefined;
}

function framesOf(error: Error): string[] {
  // A message of several lines could look like frames.
  return (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, frames);
}
