import type { FunctionChoices } from '../../blueprint/choices.ts';
import { withPayload } from '../../blueprint/payload.ts';
import { optionsOf } from '../../blueprint/sam-parts.ts';
import { settledChoices } from '../../blueprint/settled-choices.ts';
import { variantFor } from '../../blueprint/variants.ts';
import type { HandlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import { handlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import type { HandlerTypes } from '../../edit/csharp/find/named-handler.ts';
import { isSameType } from '../../edit/csharp/find/scope.ts';
import { lex } from '../../edit/csharp/syntax/lexer.ts';
import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import type { Tokens } from '../../edit/csharp/syntax/tokens.ts';
import { typeText } from '../../edit/csharp/syntax/type-names.ts';
import { orRefuse, Unsure } from '../../edit/refused.ts';
import { usageError } from '../../errors.ts';
import { eventSource } from '../../events/catalogue.ts';
import type { EventSource } from '../../events/define.ts';
import type { Plan } from '../../plan/plan.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';
import { functionNamed, handlerNamed, shownName } from '../../solution/choose-function.ts';
import type { Solution } from '../../solution/solution.ts';
import { checkFunction, functionIn } from '../edits/function-in.ts';
import { isSameSource } from '../recording/function-records.ts';
import { planFunction } from '../function/new-function.ts';
import { planAttachment } from './attach.ts';
import { handlerTypes, refuseAnnotated, requireHosted } from './existing-handler.ts';
import { planReplacement } from './replace.ts';
import { starterOf } from './starter.ts';

/**
 * An event source on a function. If there is none of the name, a new function. If its handler takes such events, only
 * what leads them to it. If it still has the handler of a template, another one in its place.
 *
 * @param replace put the new handler in the place of the owner's
 * @throws LambdaAotError (exit code 2) if the owner's own handler takes something else, or can't be determined
 */
export function planEvent(solution: Solution, wanted: FunctionChoices, replace = false): Plan {
  refuseAnnotated(functionNamed(solution, wanted.name));
  const found = handlerNamed(solution, wanted.name);
  if (found === undefined) return planFunction(solution, wanted);
  const { fn: existing } = found;
  const place = {
    templateFile: existing.templateFile,
    logicalId: found.handler?.resource?.logicalId ?? existing.logicalId,
  };
  const named = { ...wanted, name: shownName(found) };
  const choices = settledChoices(solution.templateAt(place.templateFile), named);
  const warnings = checkFunction(solution, functionIn(solution, choices, place), place, false);
  const source = withPayload(eventSource(choices.event), choices.type);
  if (existing.kind === 'hosting') {
    requireHosted(found, source);
    return planAttachment(solution, existing, choices, place, undefined, warnings);
  }
  const types = handlerTypes(found);
  const starter = starterOf(solution, existing, methodOf(existing.files));
  const isOwn = starter?.isUntouched !== true;
  const isOfSource = starter !== undefined && hasHandlerFor(starter.choices, choices);
  if (types && (isOwn || isOfSource) && takes(types, source))
    return planAttachment(solution, existing, choices, place, types, warnings);
  if (isOwn && !replace) throw taken(choices, source, types);
  const { path, text } = types?.file ?? { path: existing.folder, text: '' };
  const handler = refusedAsUsage(path, () =>
    orRefuse(text, `write a method that accepts ${source.input}`, () => handlerMethod(existing.files)),
  );
  return planReplacement(solution, existing, choices, handler, starter);
}

/** Whether the handler that was generated for one choice is that of another; a second resource is added to it. */
function hasHandlerFor(made: FunctionChoices, wanted: FunctionChoices): boolean {
  if (made.event !== wanted.event || made.type !== wanted.type) return false;
  const source = eventSource(made.event);
  const isSameVariant = variantFor(source, optionsOf(made)) === variantFor(source, optionsOf(wanted));
  return isSameVariant || !isSameSource(made, wanted);
}

function methodOf(project: readonly CSharpFile[]): HandlerMethod | undefined {
  try {
    return handlerMethod(project);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** Whether a handler accepts what a source sends, and returns what it wants. */
function takes(types: HandlerTypes, source: EventSource): boolean {
  const { file, input, output, start, inferred } = types;
  const same = (written: Tokens | undefined, wanted: string): boolean =>
    written === undefined
      ? wanted === 'void'
      : wanted !== 'void' && isSameType(written, lex(wanted, []).tokens, file, start);
  if (inferred === undefined) return same(input, source.input) && same(output, source.output);
  return same(input, source.input) && (source.output === 'void' || inferred.has(source.output));
}

function taken(
  { name, event }: FunctionChoices,
  source: EventSource,
  types: HandlerTypes | undefined,
): Error {
  const { input, output, inferred } = types ?? {};
  const returned = output ? typeText(output) : inferred ? 'an inferred type' : 'void';
  const has = input
    ? `The handler of ${name} is ${signatureOf(typeText(input), returned)}, but`
    : `${name} has its own handler, and`;
  return usageError([
    `${has} ${event} needs ${signatureOf(source.input, source.output)}. ` +
      'Use another --function, or --replace to overwrite the handler.',
  ]);
}

const signatureOf = (input: string, output: string): string => `${input} -> ${output}`;
