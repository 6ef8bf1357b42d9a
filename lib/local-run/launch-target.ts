import type { Launch } from '../dotnet/build-function.ts';
import type { InstanceOptions } from '../runtime-api/instance.ts';
import type { Solution } from '../solution/solution.ts';
import { usageError } from '../errors.ts';
import type { ChosenHandler } from '../solution/choose-function.ts';
import { functionSettings } from '../solution/settings.ts';
import { passedOn, regionOf, variablesOf } from './variables.ts';

export interface TargetChoices {
  /** In MB; undefined to use the template. */
  readonly memory: number | undefined;
  /** In seconds; undefined to use the template. */
  readonly timeout: number | undefined;
  /** `NAME=value` each. */
  readonly env: readonly string[];
}

/** How to start a function as Lambda would. */
export interface LaunchTarget {
  readonly options: InstanceOptions;
  readonly warnings: readonly string[];
}

/**
 * Refuses a class library whose method nobody names.
 *
 * @throws LambdaAotError (exit code 2)
 */
export function requireHandler({ fn, handler }: ChosenHandler): void {
  if (fn.isExecutable || handler !== undefined) return;
  throw usageError([
    `No template and no aws-lambda-tools-defaults.json names a method of ${fn.name} to call. ` +
      `Add "function-handler": "${fn.assemblyName}::Namespace.Type::Method" to ${fn.folder}/aws-lambda-tools-defaults.json.`,
  ]);
}

/** Combines the template, the flags and the environment of this process. */
export function targetOf(
  solution: Solution,
  chosen: ChosenHandler,
  launch: Launch,
  { memory, timeout, env }: TargetChoices,
): LaunchTarget {
  const region = regionOf(solution.record?.choices.region ?? '', process.env);
  const configured = functionSettings(solution, chosen, region);
  const own = variablesOf(env);
  const unknown = configured.unknownVariables.filter((name) => !(name in own));
  const emulator = launch.slice(0, -1);
  return {
    options: {
      name: configured.name,
      handler: configured.handler,
      memory: memory ?? configured.memory,
      timeout: timeout ?? configured.timeout,
      region,
      executable: launch.at(-1) ?? launch[0],
      emulator,
      environment: { ...passedOn(process.env), ...configured.environment, ...own },
    },
    warnings: unknown.map(
      (name) =>
        `${name} is known only after deployment, and is not set. Pass --env ${name}=… if ${chosen.fn.name} needs it.`,
    ),
  };
}
