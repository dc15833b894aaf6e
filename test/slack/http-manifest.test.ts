import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { httpManifest } from '../../manifests/http.mjs';

const source = readFileSync('slack-manifest.yml', 'utf8');
const variant = readFileSync('manifests/slack-manifest.http.yml', 'utf8');
const address = 'https://replace-this-host.example/slack/events';

/** Every value of a parsed manifest with its path. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([name, each]) => [...leaves(each, `${path}/${name}`)]));
}

describe('the manifest for HTTP', () => {
  test('is in step with slack-manifest.yml; otherwise `node manifests/http.mjs` writes it anew', () => {
    expect(variant).toBe(httpManifest(source));
  });

  test('differs in its addresses, in Socket Mode, and in what many workspaces need', () => {
    const [socket, http] = [leaves(parse(source)), leaves(parse(variant))];
    const different = [...http].filter(([path, value]) => socket.get(path) !== value);

    expect(Object.fromEntries(different)).toEqual({
      '/features/slash_commands/0/url': address,
      '/settings/event_subscriptions/request_url': address,
      '/settings/interactivity/request_url': address,
      '/oauth_config/redirect_urls/0': 'https://replace-this-host.example/slack/oauth_redirect',
      '/settings/org_deploy_enabled': true,
      '/settings/socket_mode_enabled': false,
      '/settings/token_rotation_enabled': true,
    });
    expect([...socket.keys()].filter((path) => !http.has(path))).toEqual([]);
  });

  test('cannot be made from a manifest that lacks one of these places', () => {
    expect(() => httpManifest(source.replace('is_enabled: true', 'is_enabled: false'))).toThrow('exactly once');
  });
});
