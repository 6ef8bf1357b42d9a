import { pathToFileURL } from 'node:url';
import type { GetGeneratorConstructor } from '@yeoman/types';
import { EnvironmentBase } from 'yeoman-environment';
import type { Typed } from '../inputs/request.ts';
import { packageRoot } from '../package-root.ts';
import { TerminalAdapter } from './adapter.ts';

interface GeneratorModule {
  readonly default: GetGeneratorConstructor;
}

/**
 * Runs one generator of this package.
 *
 * @param name folder below generators/
 * @param resolved absolute path of its index module
 * @param typed what was typed after the command's name
 */
export async function runGenerator(name: string, resolved: string, { given, words }: Typed): Promise<void> {
  // The base has all that a run needs; what the full one adds installs generators from npm.
  const env = new EnvironmentBase({ adapter: TerminalAdapter.forYeoman() });
  const namespace = `lambda-aot:${name}`;
  // Registered: a look-up would walk all global packages, and name us after our folder.
  // Imported here: Yeoman would require it, which it can't from the sources.
  const { default: Generator } = (await import(pathToFileURL(resolved).href)) as GeneratorModule;
  env.register(Generator, { namespace, resolved, packagePath: packageRoot });
  const generator = await env.create(namespace, {
    generatorArgs: [...words],
    generatorOptions: { ...given },
  });
  await env.runGenerator(generator);
}
