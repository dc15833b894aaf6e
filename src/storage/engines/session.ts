export type Engine = 'sqlite' | 'postgresql';

/** Plain SQL inside one transaction. */
export interface MigrationSession {
  /** Runs a script of any number of statements. */
  script(sql: string): Promise<void>;
  /** Runs one statement with numbered placeholders (`$1`). */
  query(sql: string, values?: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
