import type { SlackShortcut } from '@slack/bolt';

/** A message that somebody else may have written, as a shortcut hands it over: no scope reads it, and nothing is asked of Slack. */
export interface Captured {
  /** Its address; absent when Slack did not say which workspace it belongs to. */
  readonly link?: string | undefined;
  /** Its words as Slack writes them; empty for files and blocks alone. */
  readonly text: string;
  readonly sentAt: Date;
}

/** Reads the message of a message shortcut. */
export function readCaptured(shortcut: SlackShortcut): Captured | undefined {
  if (shortcut.type !== 'message_action') return undefined;
  const { team, channel, message, message_ts: ts } = shortcut;
  const thread: unknown = message['thread_ts'];
  return {
    ...(team?.domain === undefined
      ? {}
      : { link: permalink(team.domain, channel.id, ts, typeof thread === 'string' ? thread : undefined) }),
    text: message.text ?? '',
    sentAt: new Date(Number(ts) * 1000),
  };
}

/** The address under which Slack shows a message; one in a thread names the thread too. */
export function permalink(domain: string, channel: string, ts: string, threadTs?: string): string {
  const address = `https://${domain}.slack.com/archives/${channel}/p${ts.replace('.', '')}`;
  return threadTs === undefined || threadTs === ts ? address : `${address}?thread_ts=${threadTs}&cid=${channel}`;
}
