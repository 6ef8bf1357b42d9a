export function summaryOf(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const at = (share) => {
        const place = share * (sorted.length - 1);
        const [below = NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
        return below + (above - below) * (place % 1);
    };
    return { low: at(0.25), median: at(0.5), high: at(0.75) };
}
/** Round by round, so that a slow moment of the machine weighs on both. */
export function ratiosOf(values, base) {
    return values.map((value, round) => value / (base[round] ?? NaN));
}
/** `412 (398–440)` */
export function shown(values, digits = 0) {
    const { low, median, high } = summaryOf(values);
    return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`;
}
