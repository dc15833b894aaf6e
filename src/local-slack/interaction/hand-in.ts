import type { ViewStateValue } from '@slack/bolt';
import type { FileInput } from '@slack/types';
import type { Choice } from '../payloads/choice.js';
import type { Client } from '../payloads/who-and-where.js';
import { describeFile } from '../web-api/files.js';
import type { LocalFile } from '../workspace/records.js';
import { randomId } from '../workspace/random-id.js';
import type { Workspace } from '../workspace/workspace.js';

/** A person uploads a file of their own; nobody else sees it until it is handed in or shared. */
export function uploadAs(workspace: Workspace, personId: string, name: string, bytes: Buffer): LocalFile {
  const file: LocalFile = {
    id: `F${randomId(10)}`,
    owner: personId,
    name,
    title: name,
    expectedBytes: bytes.length,
    altText: '',
    bytes,
    state: 'completed',
    refusalsLeft: 0,
    created: Math.floor(workspace.clock.now().getTime() / 1000),
  };
  workspace.files.set(file.id, file);
  return file;
}

/** What a file input holds once these files were chosen. Throws for what Slack's client does not let through. */
export function handedIn(
  workspace: Workspace,
  { person }: Client,
  { filetypes, max_files: most = 10 }: FileInput,
  choice: Choice,
): ViewStateValue {
  const ids = choice === null || choice === '' ? [] : Array.isArray(choice) ? choice : [String(choice)];
  if (ids.length > most) throw new Error(`At most ${most} files can be handed in here.`);
  const files = ids.map((id) => {
    const file = workspace.files.get(id);
    if (file?.state !== 'completed' || file.owner !== person.id)
      throw new Error(`There is no such file of ${person.name}.`);
    const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
    if (filetypes !== undefined && !filetypes.includes(ending)) {
      throw new Error(`Only files of these types can be handed in: ${filetypes.join(', ')}.`);
    }
    return describeFile(workspace, file);
  });
  return { type: 'file_input', files };
}
