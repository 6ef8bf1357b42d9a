import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { colors } from "../console/colors.js";
/** A unified diff with three lines of context, coloured where the terminal has colours. */
export function diffOf(change, shownPath) {
    const before = change.before?.toString('utf8') ?? '';
    const after = change.after?.toString('utf8') ?? '';
    const patch = createTwoFilesPatch(shownPath, shownPath, before, after, 'yours', 'new', {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
    });
    return patch.split('\n').map(paint).join('\n');
}
function paint(line) {
    if (line.startsWith('+'))
        return colors.green(line);
    if (line.startsWith('-'))
        return colors.red(line);
    return line.startsWith('@@') ? colors.cyan(line) : line;
}
