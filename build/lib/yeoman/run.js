import { EnvironmentBase } from 'yeoman-environment';
import { packageRoot } from "../package-root.js";
import { TerminalAdapter } from "./adapter.js";
/**
 * Runs one generator of this package.
 *
 * @param name folder below generators/
 * @param resolved absolute path of its index module
 * @param typed what was typed after the command's name
 */
export async function runGenerator(name, resolved, { given, words }) {
    // The base has all that a run needs; what the full one adds installs generators from npm.
    const env = new EnvironmentBase({ adapter: TerminalAdapter.forYeoman() });
    const namespace = `lambda-aot:${name}`;
    // Registered by path: a look-up would walk all global packages, and name us after our folder.
    env.register(resolved, { namespace, packagePath: packageRoot });
    const generator = await env.create(namespace, {
        generatorArgs: [...words],
        generatorOptions: { ...given },
    });
    await env.runGenerator(generator);
}
