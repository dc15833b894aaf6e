import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, test } from '@jest/globals';

/** What git does not keep (.gitignore). */
const notKept = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', 'generated']);

const preset = '@secretlint/secretlint-rule-preset-recommend';
/** A database of an example: on this machine, in a compose file, or under a name that nobody can own. */
const exampleUrl = String.raw`/\/\/[^@\s]*@(127\.0\.0\.1|localhost|(db|database|postgres)(?![\w.-])|[\w.-]*example\.(com|org)|[\w.-]+\.(test|invalid))/`;
const rules = [
  {
    id: preset,
    rule: creator,
    rules: [
      { id: '@secretlint/secretlint-rule-database-connection-string', options: { allows: [exampleUrl] } },
      { id: '@secretlint/secretlint-rule-basicauth', options: { allows: [exampleUrl] } },
    ],
  },
];

/** Tokens of Slack carry the numbers of a workspace or an app; those of examples do not. */
const realSlackToken = /^(xox[a-z]-\d{9,}-|xapp-\d-[A-Z0-9]{9,}-\d{9,})/;

/** A master key where one is set; keys of examples are named as such. */
const masterKey = /\bMIRROR_KEYS?(?:_OLD)?\s*[=:]\s*["']?([A-Za-z0-9+/]{43}=)/g;
const privateKey = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

/** What looks like a secret in a text, by its kind: the secret itself is printed nowhere. */
async function secretsIn(filePath: string, content: string): Promise<readonly string[]> {
  const { messages } = await lintSource({
    source: { filePath, content, contentType: 'text' },
    options: { config: { rules }, locale: 'en', maskSecrets: true },
  });
  return [
    ...messages
      .filter(({ messageId, range }) => messageId !== 'SLACK_TOKEN' || realSlackToken.test(content.slice(...range)))
      .map(({ ruleId, messageId, loc }) => `${filePath}:${loc.start.line} ${ruleId} ${messageId}`),
    ...[...content.matchAll(masterKey)].map(() => `${filePath} holds a master key`),
    ...(privateKey.test(content) ? [`${filePath} holds a private key`] : []),
  ];
}

function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (notKept.has(entry.name)) return [];
    if (entry.isDirectory()) return textFiles(path);
    return /\.(png|jpg|gif|ttf|woff2?|db)$/.test(entry.name) ? [] : [path];
  });
}

describe('no file of the project holds a secret', () => {
  test('of Slack, of a database, of a cloud, or a key', async () => {
    const files = textFiles('.');
    const found: string[] = [];
    for (const file of files) found.push(...(await secretsIn(file, readFileSync(file, 'utf8'))));

    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
  }, 120_000);

  // Put together here, so that this file holds none.
  test.each([
    ['a bot token', ['xox', 'b-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx']],
    ['an app token', ['xap', `p-1-A0123456789-1234567890123-${'a'.repeat(64)}`]],
    ['an incoming webhook', ['https://hooks.slack.', 'com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx']],
    ['a token of GitHub', ['gh', 'p_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ']],
    ['a token of npm', ['np', 'm_abcdefghijklmnopqrstuvwxyzABCDEFGHIJ']],
    ['a database with its password', ['postgresql://mirror:', 'a-long-password-1@db.somewhere.net/mirror']],
    ['a master key', ['MIRROR_', 'KEY=q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=']],
    ['a private key', ['-----BEGIN RSA ', 'PRIVATE KEY-----']],
  ])('would be seen with %s', async (_, parts) => {
    const found = await secretsIn('planted.ts', `const planted = '${parts.join('')}';\n`);

    expect(found).not.toEqual([]);
    expect(found.join('\n')).not.toContain(parts[1]);
  });
});
