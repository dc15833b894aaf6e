import type { Theme } from '../chart.js';

/** Colours of one theme, as `#RRGGBB`. Orange to grey to blue: no red against green, nothing that judges. */
export interface Palette {
  readonly background: string;
  readonly border: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly bar: string;
  readonly track: string;
  /** Lowest band first. */
  readonly zones: readonly [string, string, string, string, string];
  /** A week that holds none of the four kinds, one, … all four. */
  readonly kinds: readonly [string, string, string, string, string];
}

export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#FFFFFF',
    border: '#DDDEE2',
    ink: '#1D1C1D',
    muted: '#5E5D60',
    line: '#3B2E8C',
    bar: '#3B2E8C',
    track: '#EEEFF2',
    zones: ['#F6D9BF', '#FAEBDA', '#EFF0F2', '#D9E8F4', '#B7D4EA'],
    kinds: ['#EEEFF2', '#D5CFEF', '#A99FDB', '#6F62B5', '#3B2E8C'],
  },
  dark: {
    background: '#1F2125',
    border: '#3A3D43',
    ink: '#F4F4F5',
    muted: '#B4B6BC',
    line: '#D9D2FF',
    bar: '#A99BFF',
    track: '#33363B',
    zones: ['#5A3A22', '#42342A', '#33363B', '#26404F', '#1D4F6E'],
    kinds: ['#33363B', '#4A4378', '#6B5FB0', '#9A8DE6', '#D9D2FF'],
  },
};

/** `#RRGGBB` at an opacity of 0 to 1, in the one notation every canvas reads. */
export function translucent(colour: string, opacity: number): string {
  const [red, green, blue] = channels(colour);
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}

/** Contrast of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
