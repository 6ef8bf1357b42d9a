import { architectures, runtimes } from "../tables/runtimes.js";
/** What the template says now of the choices that a person may have changed in it. */
export function settingsIn(template) {
    const { Runtime, Architectures, MemorySize, Timeout } = template?.functionGlobals ?? {};
    const runtime = runtimes.find(({ id }) => id === Runtime)?.id;
    const [first] = Array.isArray(Architectures) ? Architectures : [];
    const arch = architectures.find(({ value }) => value === first)?.value;
    return {
        ...(runtime && { runtime }),
        ...(arch && { arch }),
        ...(typeof MemorySize === 'number' && { memory: MemorySize }),
        ...(typeof Timeout === 'number' && { timeout: Timeout }),
    };
}
