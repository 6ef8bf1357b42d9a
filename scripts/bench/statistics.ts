/** Median and quartiles of what was measured. */
export interface Quartiles {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export function quartilesOf(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (share: number): number => {
    const place = share * (sorted.length - 1);
    const [below = NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
    return below + (above - below) * (place % 1);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Round by round, so that a slow moment of the machine weighs on both. */
export function ratiosOf(values: readonly number[], base: readonly number[]): number[] {
  return values.map((value, round) => value / (base[round] ?? NaN));
}

/** `412 (398–440)` */
export function shown(values: readonly number[], digits = 0): string {
  const { low, median, high } = quartilesOf(values);
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
