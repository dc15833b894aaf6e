import { parseArgs } from 'node:util';

/** The size of a run; equal seeds choose equal people, kills and troubles, while the machine's own timing stays its own. */
export interface Plan {
  readonly engine: 'postgres' | 'embedded';
  readonly seed: number;
  readonly people: number;
  readonly checkIns: number;
  readonly kills: number;
  readonly machines: number;
  /** Kills come this far apart on average. */
  readonly gapMs: number;
}

const sizes = {
  whole: { people: 2000, checkIns: 500, kills: { postgres: 100, embedded: 50 } },
  quick: { people: 120, checkIns: 40, kills: { postgres: 12, embedded: 6 } },
} as const;

/** Reads `--kills --people --check-ins --engine --seed --gap-ms --quick`. Throws a sentence for what it cannot read. */
export function readPlan(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: 'string', default: 'postgres' },
      seed: { type: 'string' },
      people: { type: 'string' },
      'check-ins': { type: 'string' },
      kills: { type: 'string' },
      'gap-ms': { type: 'string' },
      quick: { type: 'boolean', default: false },
    },
  });
  const { engine } = values;
  if (engine !== 'postgres' && engine !== 'embedded') throw new Error('--engine is postgres or embedded.');
  const size = values.quick ? sizes.quick : sizes.whole;
  return {
    engine,
    seed: whole('seed', values.seed) ?? Date.now() % 1_000_000,
    people: whole('people', values.people) ?? size.people,
    checkIns: whole('check-ins', values['check-ins']) ?? size.checkIns,
    kills: whole('kills', values.kills) ?? size.kills[engine],
    machines: engine === 'postgres' ? 3 : 1,
    // One machine has to come up again before it can do anything.
    gapMs: whole('gap-ms', values['gap-ms']) ?? (engine === 'postgres' ? 1200 : 3000),
  };
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new Error(`--${name} is a whole number.`);
  return Number(text);
}
