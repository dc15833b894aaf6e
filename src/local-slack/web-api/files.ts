import * as z from 'zod';
import type { LocalFile } from '../workspace/records.js';
import { randomId } from '../workspace/random-id.js';
import { keepMessage, nextTs, type Workspace } from '../workspace/workspace.js';
import { writableConversation } from './conversations.js';
import { type Method, count, method } from './method.js';
import { mimeTypeOf, withBlockIds } from './posting.js';
import { Refusal } from './refusal.js';

const scope = 'files:write';

export const fileMethods: Record<string, Method> = {
  'files.getUploadURLExternal': method(
    {
      scope,
      args: z.looseObject({
        filename: z.string().min(1),
        length: count.min(1),
        alt_text: z.string().optional(),
        alt_txt: z.string().optional(),
      }),
    },
    ({ workspace }, args) => {
      const file: LocalFile = {
        id: `F${randomId(10)}`,
        owner: workspace.botUserId,
        name: args.filename,
        title: args.filename,
        expectedBytes: args.length,
        altText: args.alt_text ?? args.alt_txt ?? '',
        bytes: Buffer.alloc(0),
        state: 'announced',
        refusalsLeft: 0,
        created: Math.floor(workspace.clock.now().getTime() / 1000),
      };
      const secret = randomId(24);
      workspace.files.set(file.id, file);
      workspace.uploads.set(secret, file);
      return { upload_url: `${workspace.address.origin}/upload/${workspace.teamId}/${secret}`, file_id: file.id };
    },
  ),
  'files.completeUploadExternal': method(
    {
      scope,
      args: z.looseObject({
        files: z.array(z.looseObject({ id: z.string(), title: z.string().optional() })).min(1),
        channel_id: z.string().optional(),
        initial_comment: z.string().optional(),
      }),
    },
    ({ workspace, faults }, args) => {
      const files = args.files.map(({ id, title }) => {
        const file = workspace.files.get(id);
        if (file?.state !== 'uploaded') throw new Refusal('file_not_found');
        return { file, title: title ?? file.name };
      });
      const channel = args.channel_id === undefined ? undefined : writableConversation(workspace, args.channel_id);
      for (const { file, title } of files) {
        file.title = title;
        file.state = 'completed';
        file.refusalsLeft = faults.postsBeforeFilesAreReady();
      }
      if (channel !== undefined)
        shareFiles(
          workspace,
          channel.id,
          files.map(({ file }) => file),
          args.initial_comment,
        );
      workspace.changes.raise();
      return { files: files.map(({ file }) => describeFile(workspace, file)) };
    },
  ),
  'files.info': method({ scope: 'files:read', args: z.looseObject({ file: z.string() }) }, ({ workspace }, args) => {
    const file = livingFile(workspace, args.file);
    const described = describeFile(workspace, file);
    // Asking again and again is how an app with files:read waits for the scan.
    if (file.refusalsLeft > 0) file.refusalsLeft -= 1;
    return { file: described, comments: [], response_metadata: { next_cursor: '' } };
  }),
  'files.delete': method({ scope, args: z.looseObject({ file: z.string() }) }, ({ workspace }, args) => {
    const file = livingFile(workspace, args.file);
    if (file.owner !== workspace.botUserId) throw new Refusal('cant_delete_file');
    file.state = 'deleted';
    file.bytes = Buffer.alloc(0);
    workspace.changes.raise();
    return {};
  }),
};

function livingFile(workspace: Workspace, id: string): LocalFile {
  const file = workspace.files.get(id);
  if (file === undefined || file.state === 'announced') throw new Refusal('file_not_found');
  if (file.state === 'deleted') throw new Refusal('file_deleted');
  return file;
}

/** Pictures are shown, other files stand below with their name. */
function shareFiles(workspace: Workspace, channel: string, files: readonly LocalFile[], comment = ''): void {
  const isPicture = (file: LocalFile) => mimeTypeOf(file.bytes) !== '';
  const pictures = files.filter(isPicture).map((file) => ({
    type: 'image',
    slack_file: { id: file.id },
    alt_text: file.altText === '' ? file.title : file.altText,
  }));
  const message = { channel, ts: nextTs(workspace), author: workspace.botUserId, text: comment };
  const others = files.filter((file) => !isPicture(file)).map(({ id }) => id);
  keepMessage(workspace, { ...message, blocks: withBlockIds(pictures), files: others });
}

/** Types that are told by the name's ending. */
const NAMED_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html',
  csv: 'text/csv',
  md: 'text/markdown',
};

/** A file as Slack tells it; before the scan it has no type. */
export function describeFile(workspace: Workspace, file: LocalFile) {
  const ending = file.name.split('.').at(-1) ?? '';
  const mimetype =
    file.refusalsLeft > 0 ? '' : mimeTypeOf(file.bytes) || (NAMED_TYPES[ending] ?? 'application/octet-stream');
  const address = `${workspace.address.origin}/files-pri/${workspace.teamId}-${file.id}/${encodeURIComponent(file.name)}`;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype,
    filetype: mimetype.startsWith('image/') ? mimetype.replace('image/', '') : ending,
    pretty_type: (mimetype.startsWith('image/') ? mimetype.replace('image/', '') : ending).toUpperCase(),
    user: file.owner,
    user_team: workspace.teamId,
    editable: false,
    size: file.bytes.length,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    url_private: address,
    url_private_download: address,
    permalink: `${workspace.address.origin}/files/${file.owner}/${file.id}/${encodeURIComponent(file.name)}`,
    channels: [],
    groups: [],
    ims: [],
    comments_count: 0,
    is_starred: false,
    has_rich_preview: false,
  };
}
