/** `1 warning`, `2 warnings` */
export const counted = (count, word) => `${count} ${count === 1 ? word : `${word}s`}`;
/** `816.2 kB`, `11.73 MB` */
export const sizeText = (bytes) => bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
/** Columns, each as wide as its widest cell; indented by two. */
export function aligned(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd());
}
