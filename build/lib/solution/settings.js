/** Lambda's own defaults, where the template says nothing. */
const defaults = { memory: 128, timeout: 3 };
/**
 * The configuration that a function of the solution would have in Lambda.
 *
 * @param region of the ARNs and of AWS_REGION
 * @throws LambdaAotError (exit code 2) where the template can't be read
 */
export function functionSettings(solution, fn, region) {
    const resolve = solution.requireTemplate()?.valuesIn(region) ?? (() => undefined);
    const { FunctionName, MemorySize, Timeout, Environment } = fn.resources[0]?.properties ?? {};
    const variables = Object.entries(Environment?.Variables ?? {}).map(([key, value]) => [key, resolve(value)]);
    return {
        name: resolve(FunctionName) ?? fn.name,
        memory: Number(resolve(MemorySize) ?? defaults.memory),
        timeout: Number(resolve(Timeout) ?? defaults.timeout),
        region,
        environment: Object.fromEntries(variables.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
        unknownVariables: variables.filter(([, value]) => value === undefined).map(([key]) => key),
    };
}
