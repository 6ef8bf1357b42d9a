import type { Bootstrap } from '../../edit/csharp/find/bootstraps.ts';
import { findBootstraps, isInferred } from '../../edit/csharp/find/bootstraps.ts';
import type { HandlerTypes } from '../../edit/csharp/find/named-handler.ts';
import { namedHandler } from '../../edit/csharp/find/named-handler.ts';
import { usageError } from '../../errors.ts';
import type { EventSource } from '../../events/define.ts';
import type { ChosenHandler } from '../../solution/choose-function.ts';
import type { SolutionFunction } from '../../solution/function.ts';

/** What the handler of an existing function reads and writes; undefined if that can't be determined. */
export function handlerTypes({ fn, handler }: ChosenHandler): HandlerTypes | undefined {
  if (fn.kind === 'class-library') return handler && namedHandler(fn.files, handler.handler);
  const [first, second] = findBootstraps(fn.files);
  if (first === undefined || second !== undefined) return undefined;
  return isInferred(first) ? { ...first, inferred: wordsIn(first) } : first;
}

/** Every word of the file: a lambda's result is one of the types that it names. */
const wordsIn = ({ handler, file }: Bootstrap): ReadonlySet<string> =>
  new Set((handler?.file ?? file).tokens.map(({ text }) => text));

/** The events that AddAWSLambdaHosting can receive, by the name of its LambdaEventSource. */
const HOSTED: Readonly<Record<string, readonly string[]>> = {
  HttpApi: ['apigw-http', 'function-url'],
  RestApi: ['apigw-rest'],
  ApplicationLoadBalancer: ['alb'],
};

/**
 * Refuses an event source for an ASP.NET Core application that receives other events.
 *
 * @throws LambdaAotError (exit code 2)
 */
export function requireHosted({ fn }: ChosenHandler, { id }: EventSource): void {
  const code = fn.files.map(({ text }) => text).concat(fn.referenced.map(({ text }) => text));
  const [, received = 'HttpApi'] =
    code.map((text) => /\bLambdaEventSource\s*\.\s*(\w+)/.exec(text)).find((match) => match !== null) ?? [];
  if (HOSTED[received]?.includes(id) === true) return;
  throw usageError([
    `${fn.name} is an ASP.NET Core application that receives ${received} events, so it cannot handle ${id}. ` +
      'Use another function with --function.',
  ]);
}

/** Lambda Annotations writes the events of its functions into the template, from attributes. */
export function refuseAnnotated(fn: SolutionFunction | undefined): void {
  if (fn?.kind !== 'annotations') return;
  throw usageError([
    `${fn.name} uses Lambda Annotations, whose build writes the events into the template. ` +
      'Add an attribute such as [HttpApi] or [SQSEvent] to a method, or use another function with --function.',
  ]);
}
