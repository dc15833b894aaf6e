import { randomBytes } from 'node:crypto';
import { describeBreach } from '../block-kit/breach.js';
import type { SlackBlock } from '../block-kit/blocks.js';
import { inspect } from '../payload-log.js';
import { MESSAGE_CHARACTERS } from '../validate-blocks.js';
import type { LocalMessage } from '../workspace/records.js';
import { fileIdOf } from '../workspace/visibility.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Scene } from './method.js';
import { refusalWith } from './refusal.js';

export interface Content {
  readonly text?: string | undefined;
  readonly blocks?: readonly unknown[] | undefined;
}

/** Text and blocks of a message, once nothing in them is refused; `invalid_blocks` with pointers otherwise. */
export function acceptedContent(scene: Scene, via: string, content: Content): { text: string; blocks: SlackBlock[] } {
  const payload = { text: content.text, blocks: content.blocks };
  const breaches = inspect(scene.log, via, 'message', payload);
  if (breaches.length > 0) throw refusalWith('invalid_blocks', breaches.map(describeBreach));
  const blocks = withBlockIds(content.blocks ?? []);
  refuseFilesNotReady(scene, blocks);
  return { text: (content.text ?? '').slice(0, MESSAGE_CHARACTERS), blocks };
}

/** Blocks that passed the validator, each with an id of its own where the app gave none. */
export function withBlockIds(blocks: readonly unknown[]): SlackBlock[] {
  return (blocks as readonly SlackBlock[]).map((block) => ({
    ...structuredClone(block),
    block_id: block.block_id ?? randomBytes(4).toString('base64url').slice(0, 5),
  }));
}

/**
 * Slack scans an upload after it was completed; a message that shows it before is refused as invalid, so is one
 * that shows a file the app cannot see or no picture at all.
 */
function refuseFilesNotReady(scene: Scene, blocks: readonly SlackBlock[]): void {
  const refused = [...slackFilesIn(blocks, ['blocks'])].filter(({ file }) => !isShowable(scene.workspace, file));
  if (refused.length === 0) return;
  throw refusalWith(
    'invalid_blocks',
    refused.map(({ path }) => `[ERROR] invalid slack file [json-pointer:/${path.join('/')}]`),
  );
}

function* slackFilesIn(
  value: unknown,
  path: readonly (string | number)[],
): Generator<{ file: { id?: string; url?: string }; path: readonly (string | number)[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (key === 'slack_file') yield { file: inner as { id?: string; url?: string }, path: here };
    else yield* slackFilesIn(inner, here);
  }
}

function isShowable(workspace: Workspace, reference: { id?: string; url?: string }): boolean {
  const file = workspace.files.get(fileIdOf(reference) ?? '');
  if (file?.state !== 'completed' || mimeTypeOf(file.bytes) === '') return false;
  if (file.refusalsLeft === 0) return true;
  file.refusalsLeft -= 1;
  return false;
}

/** The type of a picture by its first bytes; empty for anything else. */
export function mimeTypeOf(bytes: Buffer): '' | 'image/png' | 'image/jpeg' | 'image/gif' {
  if (bytes.subarray(0, 4).toString('latin1') === '\u0089PNG') return 'image/png';
  if (bytes.subarray(0, 2).toString('hex') === 'ffd8') return 'image/jpeg';
  return bytes.subarray(0, 4).toString('latin1') === 'GIF8' ? 'image/gif' : '';
}

/** A message as Slack's answers and payloads carry it. */
export function describeMessage(workspace: Workspace, message: LocalMessage) {
  const byApp = message.author === workspace.botUserId;
  return {
    type: 'message' as const,
    user: message.author,
    ts: message.ts,
    ...(byApp
      ? {
          bot_id: workspace.botId,
          app_id: workspace.app.id,
          bot_profile: {
            id: workspace.botId,
            app_id: workspace.app.id,
            user_id: workspace.botUserId,
            name: workspace.app.name,
            deleted: false,
            updated: 0,
            team_id: workspace.teamId,
          },
        }
      : {}),
    text: message.text,
    team: workspace.teamId,
    blocks: message.blocks,
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.editedTs === undefined ? {} : { edited: { user: message.author, ts: message.editedTs } }),
  };
}
