import type { AddressInfo } from 'node:net';
import type { Console } from '../../console/console.ts';
import { LambdaAotError } from '../../errors.ts';
import { readSolution } from '../../solution/read.ts';
import type { ChosenHandler } from '../../solution/choose-function.ts';
import { chosenFunctions, oneHandler } from '../../solution/choose-function.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { BuildChoices } from '../../local-run/runnable-function.ts';
import { runnableFunction } from '../../local-run/runnable-function.ts';
import { explainContextOf } from '../../local-run/invocation-failure.ts';
import { failurePlaces } from '../../local-run/failure-places.ts';
import type { TargetChoices } from '../../local-run/launch-target.ts';
import { requireHandler, targetOf } from '../../local-run/launch-target.ts';
import type { ServedFunction } from './api-call.ts';
import type { NamedHandler } from './callable-names.ts';
import { callableNames } from './callable-names.ts';
import { lambdaEndpoint } from './endpoint.ts';
import { FunctionPool } from './function-pool.ts';
import { ReportedFunction } from './reported-function.ts';

export interface ServeChoices extends BuildChoices, TargetChoices {
  /** Name of a function; '' for all functions. */
  readonly function: string;
  /** TCP port; 0 picks a free port. */
  readonly port: number;
  /** Execution environments of one function at the same time. */
  readonly concurrency: number;
  readonly showLogs: boolean;
}

/**
 * Compiles the functions of a solution and serves them on the loopback interface until the process is stopped.
 *
 * @throws LambdaAotError if a function does not compile, or the port is in use
 */
export async function serveFunctions(choices: ServeChoices, cwd: string, console: Console): Promise<never> {
  const solution = readSolution(cwd);
  const chosenHandler = choices.function === '' ? undefined : oneHandler(solution, choices.function);
  const chosen = chosenHandler === undefined ? chosenFunctions(solution, '') : [chosenHandler.fn];
  const served: NamedHandler<ServedFunction>[] = [];
  for (const fn of chosen) {
    const handlers = chosenHandler === undefined ? handlersOf(fn) : [chosenHandler];
    for (const each of handlers) requireHandler(each);
    const { launch } = await runnableFunction(solution.root, fn, choices, console);
    const places = failurePlaces(fn, solution.root, cwd);
    for (const chosen of handlers) {
      const { options, warnings } = targetOf(solution, chosen, launch, choices);
      for (const each of warnings) console.warn(each);
      const pool = new FunctionPool(options, choices.concurrency);
      const { name } = options;
      const context = explainContextOf(fn, choices.jit);
      const reporting = { context, name, showLogs: choices.showLogs, places };
      served.push({ name, chosen, callable: new ReportedFunction(pool, reporting, console) });
    }
  }
  const server = lambdaEndpoint(callableNames(served));
  await new Promise<void>((resolve, reject) => {
    server
      .once('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'EADDRINUSE' ? portTaken(choices.port) : error);
      })
      .listen(choices.port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const names = served.map(({ name }) => name);
  console.say(`Serving ${names.join(', ')} at ${address}. Press Ctrl-C to stop.`);
  const [name = 'NAME'] = names;
  console.say(
    `  aws lambda invoke --endpoint-url ${address} --function-name ${name} ` +
      `--cli-binary-format raw-in-base64-out --payload '{}' response.json`,
  );
  return new Promise<never>(() => undefined);
}

/** One for each entry point; a function whose entry points nobody names has the one that its project makes. */
const handlersOf = (fn: SolutionFunction): ChosenHandler[] =>
  fn.handlers.length === 0 ? [{ fn, handler: undefined }] : fn.handlers.map((handler) => ({ fn, handler }));

const portTaken = (port: number): LambdaAotError =>
  new LambdaAotError(`Port ${port} is in use. Pass another --port, or omit it to use a free port.`);
