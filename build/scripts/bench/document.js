const head = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- help start\` measures those parts again and leaves the others.

What is compared runs in turns, in the opposite order every other round. A figure is the median, with the quartiles in parentheses; a ratio is the median of the ratios of the rounds. Ratios are what to compare: milliseconds depend on the machine and on what else it does.
`;
/**
 * docs/benchmarks.md with some of its sections made anew.
 *
 * @param before the text there is; '' for none
 * @param order names of all parts
 * @param measured sections by the name of their part
 */
export function withSections(before, order, measured) {
    const blocks = order.map((name) => {
        const section = measured[name];
        return section === undefined ? blockIn(before, name) : block(name, section);
    });
    return [head, ...blocks.filter((each) => each !== '')].join('\n');
}
function block(name, { title, text, plots, machine }) {
    const images = plots.map(({ file }) => `![${title}](${file})`);
    const body = [`## ${title}`, text.trim(), ...images, `_${machine}_`].join('\n\n');
    return `<!-- ${name} -->\n\n${body}\n\n<!-- end of ${name} -->\n`;
}
function blockIn(text, name) {
    return new RegExp(`<!-- ${name} -->\n[\\s\\S]*?<!-- end of ${name} -->\n`).exec(text)?.[0] ?? '';
}
