/**
 * The one declaration of a command's inputs: flags, prompts, defaults, checks, help, types and the README's
 * table all come from it. A key in camelCase is the flag in kebab-case.
 */
export function defineInputs(inputs) {
    return inputs;
}
/** `rootAssembly` → `--root-assembly` */
export function flagOf(name) {
    return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
/** `--root-assembly`, `root-assembly` → `rootAssembly` */
export function inputNameOf(flag) {
    return flag.replace(/^--/, '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
