import type { Framework } from '../framework.js';

export interface BandNames {
  /** Lowest first, one for each band. */
  readonly names: readonly { readonly name: string; readonly shortName: string }[];
  /** Shown percents between the bands as fractions, rising. */
  readonly edges: readonly number[];
}

/** Names the five bands and draws their edges; what a band is called inside stays. */
export function nameBands(framework: Framework, { names, edges }: BandNames): Framework {
  const named = framework.bands.names.map((band, place) => ({ ...band, ...names[place] }));
  return { ...framework, bands: { names: named, edges: [...edges] } };
}
