/** A measure beside the bound of the issue. */
export interface Held {
  readonly shown: string;
  readonly bound: string;
  readonly kept: boolean;
}

export type Cell = string | Held;

export interface Table {
  readonly title: string;
  /** How it was measured, and what it says. */
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export function atMost(value: number, most: number, shown = String(value)): Held {
  return { shown, bound: `≤ ${most}`, kept: value <= most };
}

export function atLeast(value: number, least: number, shown = String(value)): Held {
  return { shown, bound: `≥ ${least}`, kept: value >= least };
}

export function within(value: number, least: number, most: number, digits = 2): Held {
  return { shown: value.toFixed(digits), bound: `${least}-${most}`, kept: value >= least && value <= most };
}

export function missesOf(table: Table): readonly string[] {
  return table.rows.flatMap((row) =>
    row.flatMap((cell, column) =>
      typeof cell === 'string' || cell.kept
        ? []
        : [`${row.slice(0, 2).map(words).join(', ')} · ${table.head[column]}: ${words(cell)}`],
    ),
  );
}

/** The table in columns, every bound beside its measure. */
export function textOf({ title, notes, head, rows }: Table): string {
  const lines = [head, ...rows.map((row) => row.map(words))];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [title, '═'.repeat(title.length), ...notes, '', line(head), line(widths.map((width) => '─'.repeat(width)))]
    .concat(lines.slice(1).map(line))
    .join('\n');
}

function words(cell: Cell | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? '';
  return `${cell.shown} (${cell.bound} ${cell.kept ? 'ok' : 'MISSED'})`;
}
