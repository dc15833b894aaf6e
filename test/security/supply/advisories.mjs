// Asks the registry's advisory service about everything that the product runs with: npm run advisories
// A weakness of level high or critical fails; a service that does not answer is said, and fails only with --must-answer.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/**
 * What an answer of `npm audit --json` means.
 * @returns {{ failed: boolean, answered: boolean, sentence: string }}
 */
export function judge(/** @type {string} */ text) {
  const answer = parsed(text);
  const counts = answer?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const reason = String(answer?.message ?? answer?.error?.summary ?? 'no answer')
      .replaceAll(/https?:\/\/\S+/g, '')
      .trim();
    return {
      failed: false,
      answered: false,
      sentence: `NOT CHECKED: the advisory service cannot be reached, so nobody asked about known weaknesses of dependencies (${reason}).`,
    };
  }
  const bad = Number(counts.high ?? 0) + Number(counts.critical ?? 0);
  const names = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity }) => `${name} (${severity})`);
  const sentence =
    bad === 0
      ? `No known weakness of level high or critical; ${Number(counts.total ?? 0)} below that.`
      : `${bad} known weaknesses of level high or critical: ${names.join(', ')}. Look at npm audit --omit=dev.`;
  return { failed: bad > 0, answered: true, sentence };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 });
  const { failed, answered, sentence } = judge(stdout ?? '');
  console.log(sentence);
  process.exitCode = failed || (!answered && process.argv.includes('--must-answer')) ? 1 : 0;
}
