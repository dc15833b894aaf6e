import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { actionIds } from '../../src/slack/ids/actions.js';
import { callbackIds, shortcutIds } from '../../src/slack/ids/callbacks.js';
import { registerListeners, routesOf } from '../../src/slack/listeners/register.js';
import { shortcuts } from '../../src/slack/shortcuts.js';
import { sourceFiles } from '../structure/source-files.js';

const manifest: unknown = parse(readFileSync('slack-manifest.yml', 'utf8'));
const listed = z
  .object({
    features: z.object({
      slash_commands: z.array(z.object({ command: z.string() })),
      shortcuts: z.array(
        z.object({ callback_id: z.string(), name: z.string().max(24), type: z.enum(['global', 'message']) }),
      ),
      app_home: z.object({ messages_tab_enabled: z.boolean(), messages_tab_read_only_enabled: z.boolean() }),
    }),
    oauth_config: z.object({
      scopes: z.object({ bot: z.array(z.string()), bot_optional: z.array(z.string()).default([]) }),
    }),
    settings: z.object({
      event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
      interactivity: z.object({ is_enabled: z.boolean() }),
      socket_mode_enabled: z.boolean(),
    }),
  })
  .parse(manifest);

/** Fields without an answer of their own. */
const inputs = [
  'box_input',
  'box_output',
  'box_outcome',
  'box_impact',
  'next',
  'line_kind',
  'line_link',
  'line_origin',
  'energy',
  'keep_text',
  'company',
  'slowly',
  'detail',
  'weekday',
  'hour',
  'early_weekday',
  'wishes',
  'band_words',
  'theme',
  'away_from',
  'away_date',
  'away_open_end',
  'away_part',
  'delete_word',
  'export_format',
  'export_protection',
  'export_tick',
  'import_file',
  'import_passphrase',
  'import_settings',
  'came_of',
  'came_as',
  'find_words',
  'note_text',
  'note_box',
  'note_week',
  'keep_quote',
  'lines_text',
  'share_lines',
  'share_extras',
  'share_sentence',
  'share_way',
  'share_text',
  'share_channel',
  'delete_shares',
  'expect_text',
  'expect_as',
  'expect_measure',
  'expect_due',
  'expect_likely',
  'look_text',
  'look_result',
  'look_lasts',
  'off_text',
  'off_since',
  'off_box',
  'off_plan',
  'work_share',
  'work_from',
  'own_name',
  'own_box',
  'own_words',
  'own_points',
  'own_ticks',
  'own_target',
  'own_window',
  'calibrate_ticks',
  'opening_values',
  'opening_map',
  'opening_gaps',
  'career_day',
  'career_to',
  'career_text',
  'career_tried',
  'review_day',
  'review_from',
  'review_to',
  'review_company',
  'review_rating',
  'review_names',
  'review_ticks',
  'review_said',
  'review_surprise',
  'review_issue_text',
  'review_issue_since',
  'keeper_field',
];
const onlyShown = [
  'privacy',
  'career',
  'settings_changed',
  'all_weeks',
  'why',
  'lines',
  'arithmetic',
  'what_if',
  'strengths',
  'growth',
  'levels',
  'kinds',
  'version',
  'level_asks',
  'mine',
  'made_up',
  'trend',
  'outlook',
  'notice',
  'home',
  'share_log',
  'bets',
  'signals',
  'journey',
  'reviews',
];

/** The scope that each Web API method of ours needs; none for views. */
const scopeOf: Readonly<Record<string, string | undefined>> = {
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.delete': 'files:write',
  'users.info': 'users:read',
  // A file for somebody who has not opened the DM yet.
  'conversations.open': 'im:write',
  'auth.test': undefined,
  'views.open': undefined,
  'views.push': undefined,
  'views.update': undefined,
  'views.publish': undefined,
};

/** Methods that a workspace may do without: the person is told which scope is missing. */
const optionalScopeOf: Readonly<Record<string, string>> = { 'files.info': 'files:read' };

/** An app that only remembers what was registered. */
function recordListeners() {
  const heard = {
    command: [] as unknown[],
    event: [] as unknown[],
    shortcut: [] as unknown[],
    action: [] as unknown[],
    view: [] as unknown[],
  };
  const app = Object.fromEntries(
    Object.entries(heard).map(([kind, names]) => [kind, (name: unknown) => void names.push(name)]),
  );
  registerListeners(app as never, { command: '/mirror' } as never);
  return heard;
}

/** Every Web API method that the source calls on a client. */
function calledMethods(): Set<string> {
  const calls = sourceFiles()
    .filter(({ path }) => /^src\/(slack|delivery)\/|^src\/app\.ts$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\b(?:client|interactive|fanOut)\.([a-z]+)\.([A-Za-z]+)\(/g)]);
  return new Set(calls.map(([, family, name]) => `${family}.${name}`));
}

describe('slack-manifest.yml', () => {
  const schemaFile = join('..', 'shared', 'slack-data', 'manifest-schema', 'manifest.schema.1.0.0.json');
  const hasSchema = existsSync(schemaFile);
  const schemaTest = hasSchema || process.env['CI'] !== undefined ? test : test.skip;

  schemaTest.each(['slack-manifest.yml', 'manifests/slack-manifest.http.yml'])(
    `passes Slack's own manifest schema: %s${hasSchema ? '' : ' (skipped: the schema is not beside this project)'}`,
    (file) => {
      const manifest: unknown = parse(readFileSync(file, 'utf8'));
      const check = new Ajv({ strict: false, allErrors: true, logger: false }).compile(
        JSON.parse(readFileSync(schemaFile, 'utf8')) as object,
      );

      expect({ passes: check(manifest), errors: check.errors }).toEqual({ passes: true, errors: null });
      expect(check({ ...(manifest as object), surprises: true })).toBe(false);
    },
  );

  test('its commands and events are those that somebody listens to, and no others', () => {
    const heard = recordListeners();

    expect(listed.features.slash_commands.map(({ command }) => command)).toEqual(heard.command);
    expect(new Set(listed.settings.event_subscriptions.bot_events)).toEqual(new Set(heard.event));
  });

  test('its shortcuts are those that the local Slack offers, and every one has an answer', () => {
    const { shortcuts: answered } = routesOf({ command: '/mirror' } as never);

    expect(listed.features.shortcuts.map(({ callback_id, name, type }) => [callback_id, name, type])).toEqual(
      shortcuts.map(({ callbackId, name, kind }) => [callbackId, name, kind]),
    );
    expect(Object.values(shortcutIds)).toEqual([...answered.keys()]);
  });

  test('buttons, modals and shortcuts have listeners, so interactivity is on', () => {
    const heard = recordListeners();

    expect([heard.action.length, heard.view.length, heard.shortcut.length]).toEqual([1, 1, 1]);
    expect(listed.settings.interactivity.is_enabled).toBe(true);
  });

  test('every button and every window that is submitted has an answer; inputs are read with what they stand in', () => {
    const { presses, submits } = routesOf({ command: '/mirror' } as never);

    expect(Object.values(actionIds).filter((id) => !presses.has(id))).toEqual(inputs);
    expect(Object.values(callbackIds).filter((id) => !submits.has(id))).toEqual(onlyShown);
  });

  test('its scopes are those of the methods that are called, and no others', () => {
    const called = calledMethods();
    const unknown = [...called].filter((method) => !(method in scopeOf) && !(method in optionalScopeOf));
    const needed = [...called].map((method) => scopeOf[method]).filter((scope) => scope !== undefined);

    expect(unknown).toEqual([]);
    expect(called.size).toBeGreaterThan(8);
    // The command itself, and a first DM to somebody who has not opened the app.
    expect(new Set(listed.oauth_config.scopes.bot)).toEqual(new Set([...needed, 'commands', 'im:write']));
    // A share to a public channel that nobody invited the app to.
    expect(['chat:write.public', ...[...called].flatMap((method) => optionalScopeOf[method] ?? [])]).toEqual(
      listed.oauth_config.scopes.bot_optional,
    );
  });

  test('no scope reads what people write; files only where somebody takes one in', () => {
    expect(listed.oauth_config.scopes.bot_optional.filter((scope) => /history|email/.test(scope))).toEqual([]);
    expect(listed.oauth_config.scopes.bot.filter((scope) => /history|files:read|email/.test(scope))).toEqual([]);
  });

  test('the Messages tab takes the DM and no typing', () => {
    expect(listed.features.app_home).toEqual({ messages_tab_enabled: true, messages_tab_read_only_enabled: true });
    expect(listed.settings.socket_mode_enabled).toBe(true);
  });
});
