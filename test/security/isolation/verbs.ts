import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/use-cases';

/**
 * Every exported verb of `src/use-cases` that is told whom it is about, as `file#name`: by a mirror, a person or an identity.
 * Read from the source, so that a new one is seen without anybody remembering it.
 */
export function verbsAboutSomebody(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const file = path.replaceAll('\\', '/').replace(/\.ts$/, '');
      return functionsIn(readFileSync(join(folder, path), 'utf8'))
        .filter(({ parameters }) => /\b(Mirror|SlackIdentity|PersonId)\b|\b(person|identity)\b\??:/.test(parameters))
        .map(({ name }) => `${file}#${name}`);
    })
    .toSorted();
}

/** Exported functions with the text of their parameters. */
export function functionsIn(source: string): readonly { readonly name: string; readonly parameters: string }[] {
  const starts = source.matchAll(
    /export (?:async )?(?:function\*? (\w+)|const (\w+)[^=]*= (?:async )?)(?:<[^(]*>)?\(/g,
  );
  return [...starts].map((start) => {
    const from = start.index + start[0].length;
    let depth = 1;
    let to = from;
    while (depth > 0 && to < source.length) {
      if (source[to] === '(') depth += 1;
      if (source[to] === ')') depth -= 1;
      to += 1;
    }
    return { name: start[1] ?? start[2] ?? '', parameters: source.slice(from, to - 1) };
  });
}
