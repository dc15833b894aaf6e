/** An area in logical pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The first candidate that covers nothing, else the one that covers least; absent without candidates. */
export function leastCovering(candidates: readonly Area[], taken: readonly Area[]): Area | undefined {
  const ranked = candidates.map((area) => ({
    area,
    covers: taken.reduce((sum, other) => sum + overlap(area, other), 0),
  }));
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best === undefined || next.covers < best.covers ? next : best),
    undefined,
  )?.area;
}

/** Shared surface in square pixels; 0 when the areas do not touch. */
export function overlap(one: Area, other: Area): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Small areas along a broken line, so that labels can keep clear of it. */
export function areasAlong(points: readonly (readonly [number, number])[], thickness: number): Area[] {
  return points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / thickness));
    return Array.from({ length: steps }, (_, step) => ({
      x: fromX + ((x - fromX) * (step + 1)) / steps - thickness / 2,
      y: fromY + ((y - fromY) * (step + 1)) / steps - thickness / 2,
      width: thickness,
      height: thickness,
    }));
  });
}

/** Moves centres apart until neighbours are `gap` away, keeping their order and staying inside `from`..`to`. */
export function spread(centres: readonly number[], gap: number, from: number, to: number): number[] {
  const placed: number[] = [];
  for (const centre of centres) placed.push(Math.max(centre, (placed.at(-1) ?? from - gap) + gap));
  let limit = to;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - gap;
  }
  return placed;
}
