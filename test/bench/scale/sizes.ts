import { parseArgs } from 'node:util';

/** How large each figure is measured; the sizes unless told otherwise. */
export interface Sizes {
  /** People of the large database, and of the small one beside it. */
  readonly people: number;
  readonly fewPeople: number;
  /** The same for the embedded database. */
  readonly embeddedPeople: number;
  /** Deliveries that are due in both. */
  readonly due: number;
  /** Earlier weeks that each of the many has in the ledger, and check-ins. */
  readonly weeksEach: number;
  /** Deliveries that machines claim. */
  readonly claims: number;
  /** People who press Save at the same moment. */
  readonly atOnce: number;
  /** People whose keys rotate. */
  readonly sealedPeople: number;
  /** Weeks of the person whose data key rotates. */
  readonly tenYears: number;
}

const names = {
  people: 1_000_000,
  'few-people': 10_000,
  'embedded-people': 100_000,
  due: 500,
  'weeks-each': 2,
  claims: 100_000,
  'at-once': 200,
  'sealed-people': 100_000,
  weeks: 520,
} as const;

/** Reads names of figures and `--people N` and so on. Throws a sentence for what it cannot read. */
export function readSizes(args: readonly string[]): { readonly wanted: readonly string[]; readonly sizes: Sizes } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(names).map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
  });
  const size = (name: keyof typeof names): number => {
    const text = values[name];
    if (text === undefined) return names[name];
    if (typeof text !== 'string' || !/^[1-9]\d*$/.test(text)) throw new Error(`--${name} is a whole number above 0.`);
    return Number(text);
  };
  return {
    wanted: positionals,
    sizes: {
      people: size('people'),
      fewPeople: size('few-people'),
      embeddedPeople: size('embedded-people'),
      due: size('due'),
      weeksEach: size('weeks-each'),
      claims: size('claims'),
      atOnce: size('at-once'),
      sealedPeople: size('sealed-people'),
      tenYears: size('weeks'),
    },
  };
}
