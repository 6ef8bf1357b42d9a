import { mainPart } from '../../edit/csharp/find/contexts.ts';
import { lex } from '../../edit/csharp/syntax/lexer.ts';
import { Unsure } from '../../edit/refused.ts';
import { usageError } from '../../errors.ts';
import { alternatives, didYouMean } from '../../inputs/suggest.ts';
import type { SemanticModel } from '../../serializable/semantic-model.ts';
import { semanticModelOf } from '../../serializable/semantic-model.ts';
import { contextOf } from '../../serializable/boundaries.ts';
import { serializerOf } from '../../serializable/annotations.ts';
import type { ReviewedFunction } from '../../serializable/function-reviews.ts';
import { spell } from '../../serializable/spell.ts';
import type { CSharpType, Place } from '../../serializable/type.ts';
import type { Listing } from './recorded-listings.ts';

export interface NamedType extends Listing {
  /** Whether the code of the solution has it, or .NET. */
  readonly isKnown: boolean;
}

/**
 * Types that the user names, as the function's context would list them.
 *
 * @throws LambdaAotError (exit code 2) if a name is not a type, or is in more than one namespace
 */
export function namedTypes(types: readonly string[], project: ReviewedFunction): NamedType[] {
  const model = semanticModelOf(project);
  const context = contextOfFunction(project, model);
  return types.map((type) => listingOf(type, context, model));
}

function contextOfFunction(
  { name }: ReviewedFunction,
  model: SemanticModel,
): { fullName: string; place: Place } {
  const [bootstrap] = model.bootstraps;
  const [only, another] = model.contexts;
  const found =
    (bootstrap && contextOf(bootstrap, model)) ??
    serializerOf(model) ??
    (another === undefined ? only : undefined);
  const part = found && mainPart(found);
  if (found === undefined || part === undefined)
    throw usageError([`The handler of ${name} uses no serializer context.`]);
  return { fullName: found.fullName, place: { file: part.file, offset: part.type.headStart } };
}

function listingOf(
  text: string,
  { fullName: context, place }: { fullName: string; place: Place },
  model: SemanticModel,
): NamedType {
  const type = typeFrom(text, place, model);
  if (type === undefined)
    throw usageError([`"${text}" is not a C# type. Write it as in code: Order, "List<Order>".`]);
  const whole = inNamespaces(type, text, model);
  const spelling = spell(whole, place, place, model.resolver);
  return {
    context,
    type: spelling?.text ?? text,
    usings: spelling?.usings ?? [],
    isKnown: isKnownType(whole),
  };
}

/** Types of packages can't be seen here. */
const isKnownType = ({ declared, imports }: CSharpType): boolean =>
  declared !== undefined || imports.length === 0;

function typeFrom(text: string, place: Place, { resolver }: SemanticModel): CSharpType | undefined {
  try {
    return resolver.resolve(lex(text, []).tokens, place);
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** A declared type that the context's file can't see by the name that was given is found by it all the same. */
function inNamespaces(type: CSharpType, text: string, model: SemanticModel): CSharpType {
  const inner = type.arguments.map((each) => inNamespaces(each, text, model));
  if (type.declared !== undefined || type.imports.length === 0) return { ...type, arguments: inner };
  const named = model.resolver.declared.filter(({ fullName }) => `.${fullName}`.endsWith(`.${type.name}`));
  const [only, another] = named;
  if (another !== undefined)
    throw usageError([
      `"${type.name}" is ambiguous: it may be ${alternatives(named.map(({ fullName }) => fullName))}. Include the namespace.`,
    ]);
  if (only !== undefined)
    return { ...type, name: only.fullName, declared: only, imports: [], arguments: inner };
  const near = didYouMean(
    type.name,
    model.resolver.declared.map(({ fullName }) => fullName.split('.').at(-1) ?? ''),
  );
  if (near !== '') throw usageError([`The code does not declare a type ${type.name}.${near}`]);
  return { ...type, arguments: inner };
}
