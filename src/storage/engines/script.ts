/** Cuts a script at the semicolons outside of quotes and comments; bodies of triggers are not understood. */
export function statementsOf(sql: string): readonly string[] {
  const pieces = sql.match(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|;|[^;'"\-/]+|[\s\S]/g) ?? [];
  const statements = [''];
  for (const piece of pieces) {
    if (piece === ';') statements.push('');
    else if (!/^(--|\/\*)/.test(piece)) statements.push(`${statements.pop() ?? ''}${piece}`);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}
