/** undefined where there are no values; a percentile is the smallest value that so many are not above. */
export function spreadOf(values) {
    const sorted = [...values].sort((left, right) => left - right);
    const at = (part) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN;
    return sorted.length === 0 ? undefined : { min: at(0), median: at(0.5), p99: at(0.99) };
}
export function statisticsOf(outcomes) {
    const done = outcomes.filter(({ ok }) => ok).map(({ report }) => report);
    return {
        runs: outcomes.length,
        failed: outcomes.length - done.length,
        init: spreadOf(done.flatMap(({ initMs }) => initMs ?? [])),
        duration: spreadOf(done.map(({ durationMs }) => durationMs)),
    };
}
export function statisticsLines({ runs, failed, init, duration }) {
    const rows = [
        ['', 'min', 'median', 'p99'],
        ...rowOf('Init Duration', init),
        ...rowOf('Duration', duration),
    ];
    const lines = rows.map(([name = '', ...cells]) => name.padEnd(14) + cells.map((cell) => cell.padStart(12)).join(''));
    return failed > 0 ? [...lines, `${failed} of ${runs} invocations failed.`] : lines;
}
const rowOf = (name, spread) => spread === undefined
    ? []
    : [[name, ...[spread.min, spread.median, spread.p99].map((ms) => `${ms.toFixed(2)} ms`)]];
