/** One line of what Prometheus reads. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The lines of one figure. */
export function samplesIn(text: string, figure: string): readonly Sample[] {
  return figuresIn(text)
    .filter(({ name }) => name === figure)
    .map(({ labels, value }) => ({ labels, value }));
}

/** Every line with its name; throws for one that Prometheus could not read. */
export function figuresIn(text: string): readonly (Sample & { readonly name: string })[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name, labels = '', value] = /^([a-z_0-9]+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`Not a figure: ${line}`);
      return {
        name,
        labels: Object.fromEntries([...labels.matchAll(/(\w+)="([^"]*)"/g)].map(([, label, of]) => [label, of])),
        value: value === 'Nan' || value === 'NaN' ? Number.NaN : Number(value),
      };
    });
}
