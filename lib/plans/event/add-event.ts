import type { Bootstrap } from '../../edit/csharp/find/bootstraps.ts';
import { findBootstraps } from '../../edit/csharp/find/bootstraps.ts';
import { lex } from '../../edit/csharp/syntax/lexer.ts';
import { handlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import { isSameType } from '../../edit/csharp/find/scope.ts';
import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../../edit/csharp/syntax/tokens.ts';
import { typeText } from '../../edit/csharp/syntax/type-names.ts';
import { orRefuse, Unsure } from '../../edit/refused.ts';
import { usageError } from '../../errors.ts';
import { eventSource } from '../../events/catalogue.ts';
import type { EventSource } from '../../events/define.ts';
import type { Plan } from '../../plan/plan.ts';
import { planFunction } from '../add-function.ts';
import { planAttachment } from './attach-event.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import { readCode, starterOf } from './starter.ts';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { modelOf } from '../../blueprint/model.ts';
import { requireFreeRoute } from '../../sam/routes.ts';
import { withPayload } from '../../blueprint/payload.ts';
import { requireResource } from '../../sam/resources.ts';
import { planReplacement } from './replace-event.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';

/**
 * An event source on a function. Where there is none of the name, a new function. Where its handler takes such events,
 * only what leads them to it. Where it still has the handler of a template, another one in its place.
 *
 * @param replace put the new handler in the place of the owner's
 * @throws LambdaAotError (exit code 2) where the owner's own handler takes something else, or can't be told
 */
export function planEvent(solution: ExistingSolution, choices: FunctionChoices, replace = false): Plan {
  if (solution.list(`src/${choices.name}`).length === 0) return planFunction(solution, choices);
  const template = (): string => solution.read(solution.templateFile) ?? '';
  requireResource(template, choices);
  for (const fn of modelOf({ ...solution.choices, functions: [choices] }).functions)
    requireFreeRoute(template, fn);
  const project = readCode(solution, choices.name);
  const source = withPayload(eventSource(choices.event), choices.type);
  const bootstrap = onlyBootstrap(project);
  const method = methodOf(project);
  const starter = method && starterOf(solution, choices.name, method);
  const isOwn = starter === undefined;
  const isOfSource = starter?.choices.event === choices.event && starter.choices.type === choices.type;
  if (bootstrap && (isOwn || isOfSource) && takes(bootstrap, source))
    return planAttachment(solution, choices, project, bootstrap);
  if (isOwn && !replace) throw taken(choices, source, bootstrap);
  const { path, text } = bootstrap?.file ?? { path: `src/${choices.name}`, text: '' };
  const handler = refusedAsUsage(path, () =>
    orRefuse(text, `write a method that takes ${source.input}`, () => handlerMethod(project)),
  );
  return planReplacement(solution, choices, project, handler, starter);
}

function onlyBootstrap(project: readonly CSharpFile[]): Bootstrap | undefined {
  const [first, second] = findBootstraps(project);
  return second === undefined ? first : undefined;
}

function methodOf(project: readonly CSharpFile[]) {
  try {
    return handlerMethod(project);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** Whether a handler takes and gives what a source sends and wants. */
function takes({ file, input, output, start }: Bootstrap, source: EventSource): boolean {
  const same = (written: Tokens | undefined, wanted: string): boolean =>
    written === undefined
      ? wanted === 'void'
      : wanted !== 'void' && isSameType(written, lex(wanted, []).tokens, file, start);
  return same(input, source.input) && same(output, source.output);
}

function taken(
  { name, event }: FunctionChoices,
  source: EventSource,
  bootstrap: Bootstrap | undefined,
): Error {
  const wanted = typesOf(source.input, source.output);
  const { input, output } = bootstrap ?? {};
  const has = input
    ? `takes ${typesOf(typeText(input), output ? typeText(output) : 'void')}, not ${wanted}`
    : 'has a handler of your own';
  return usageError([
    `${name} ${has}. Name another function with --function: it is made for ${event}. ` +
      'Or put its handler in the place of yours with --replace.',
  ]);
}

const typesOf = (input: string, output: string): string =>
  output === 'void' ? input : `${input} and gives ${output}`;
