import { functionSettings } from "../solution/settings.js";
import { passedOn, regionOf, variablesOf } from "./variables.js";
/** Puts together what the template, the flags and the person's own environment say. */
export function targetOf(solution, fn, launch, { memory, timeout, env }) {
    const region = regionOf(solution.record?.choices.region ?? '', process.env);
    const configured = functionSettings(solution, fn, region);
    const own = variablesOf(env);
    const unknown = configured.unknownVariables.filter((name) => !(name in own));
    const emulator = launch.slice(0, -1);
    return {
        options: {
            name: configured.name,
            memory: memory ?? configured.memory,
            timeout: timeout ?? configured.timeout,
            region,
            executable: launch.at(-1) ?? launch[0],
            emulator,
            environment: { ...passedOn(process.env), ...configured.environment, ...own },
        },
        warnings: unknown.map((name) => `${name} is known only after a deployment, and is not set here. Pass --env ${name}=… where ${fn.name} needs it.`),
    };
}
