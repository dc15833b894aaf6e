/**
 * The SQLite twin of the schema: provider and output differ, nothing else.
 * @param {string} source text of schema.prisma
 * @returns {string}
 */
export function sqliteTwin(source) {
  return replaceOnce(
    replaceOnce(source, '"postgresql"', '"sqlite"'),
    '"../src/storage/generated/postgres"',
    '"../src/storage/generated/sqlite"',
  );
}

/** @param {string} text @param {string} from @param {string} to */
function replaceOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`schema.prisma must name ${from} exactly once.`);
  return parts.join(to);
}
