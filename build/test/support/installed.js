import { spawnSync } from 'node:child_process';
/** undefined where all programs are there, else the sentence that says which are not. */
export function installed(...programs) {
    const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
    return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`;
}
