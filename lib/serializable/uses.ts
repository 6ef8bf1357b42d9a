import type { SerializerContext } from '../edit/csharp/find/contexts.ts';
import type { JsonCall } from '../edit/csharp/find/json-uses.ts';
import { findContextUses, findJsonCalls } from '../edit/csharp/find/json-uses.ts';
import { findVariable, surroundingsOf } from '../edit/csharp/find/locals.ts';
import type { CSharpFile } from '../edit/csharp/syntax/syntax.ts';
import type { Token, Tokens } from '../edit/csharp/syntax/tokens.ts';
import { nameOf, runsOf, spanOf } from '../edit/csharp/syntax/tokens.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import { lineAt } from '../edit/text.ts';
import { unclearAt } from './boundaries.ts';
import type { Need, SemanticModel, Warning } from './semantic-model.ts';
import { contextNamed } from './semantic-model.ts';
import { listingOf } from './context-listing.ts';
import { propertyName } from './property-name.ts';
import { staticType } from './static-type.ts';
import type { CSharpType, Place } from './type.ts';
import { shown } from './type.ts';

interface JsonUses {
  readonly needs: readonly Need[];
  readonly warnings: readonly Warning[];
}
const NOTHING: JsonUses = { needs: [], warnings: [] };

/** The types that the code reads and writes as JSON: `Context.Default.Order`, and calls to JsonSerializer. */
export function usesOf(model: SemanticModel): JsonUses {
  const files = [...model.files, ...model.referenced];
  const found = files.flatMap((file) => [
    ...propertyUses(file, model),
    ...ownPropertyUses(file, model),
    ...findJsonCalls(file, model.files.includes(file) ? model.files : model.referenced)
      .filter(
        ({ start }) => model.resolver.declaredAs('JsonSerializer', 0, { file, offset: start }) === undefined,
      )
      .map((call) => callUse(call, model)),
  ]);
  return {
    needs: found.flatMap(({ needs }) => needs),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** Members of a context that are not types. */
const NON_TYPE_MEMBERS = new Set(['Options', 'Default', 'GetTypeInfo', 'GeneratedSerializerOptions']);

function propertyUses(file: CSharpFile, model: SemanticModel): JsonUses[] {
  return findContextUses(file, model.contexts).flatMap((use): JsonUses[] => {
    const place = { file, offset: use.start };
    const context = contextNamed(use.context, place, model);
    if (context === undefined || NON_TYPE_MEMBERS.has(use.property)) return [];
    if (listingOf(context, model).heldNames.has(use.property)) return [];
    const type = typeOfProperty(use.property, context, place, model);
    if (type === undefined)
      return [
        {
          needs: [],
          warnings: [
            unclearAt(place, `cannot determine the type of ${typeText(use.context)}.Default.${use.property}`),
          ],
        },
      ];
    const why = `${typeText(use.context)}.Default.${use.property}`;
    return [{ needs: [{ context: context.fullName, type, place, why }], warnings: [] }];
  });
}

/** The type of `Context.Default.X`: a listed type, or a type whose name is X. */
function typeOfProperty(
  property: string,
  context: SerializerContext,
  place: Place,
  model: SemanticModel,
): CSharpType | undefined {
  const named = listingOf(context, model).entries.find((each) => each.property === property);
  if (named !== undefined) return named.type;
  const direct = model.resolver.declaredAs(property, 0, place);
  if (direct !== undefined)
    return { name: direct.fullName, declared: direct, imports: [], arguments: [], marks: '' };
  const byName = model.resolver.declared.filter(({ fullName }) => fullName.split('.').at(-1) === property);
  const [only, another] = byName;
  return only !== undefined && another === undefined
    ? { name: only.fullName, declared: only, imports: [], arguments: [], marks: '' }
    : undefined;
}

/** Inside a context, `Default.Order` is a property of the context. */
function ownPropertyUses(file: CSharpFile, model: SemanticModel): JsonUses[] {
  return runsOf(file.tokens).flatMap((tokens) =>
    tokens.flatMap((token, at): JsonUses[] => {
      const property = tokens[at + 2];
      const isUse = token.text === 'Default' && tokens[at - 1]?.text !== '.' && tokens[at + 1]?.text === '.';
      if (!isUse || property?.kind !== 'identifier' || NON_TYPE_MEMBERS.has(nameOf(property))) return [];
      const place = { file, offset: token.start };
      const context = contextAround(place, model);
      if (context === undefined || listingOf(context, model).heldNames.has(nameOf(property))) return [];
      const type = typeOfProperty(nameOf(property), context, place, model);
      const why = `Default.${nameOf(property)}`;
      return type ? [{ needs: [{ context: context.fullName, type, place, why }], warnings: [] }] : [];
    }),
  );
}

function contextAround({ file, offset }: Place, { contexts }: SemanticModel): SerializerContext | undefined {
  const inside = ({ start, end }: { start: number; end: number }): boolean => start <= offset && offset < end;
  return contexts.find(({ parts }) => parts.some((part) => part.file === file && inside(part.type)));
}

function callUse(call: JsonCall, model: SemanticModel): JsonUses {
  const place = { file: call.file, offset: call.start };
  const values = call.arguments.map(withoutName);
  const how = values
    .map((argument, at) => metadataIn(argument, at, call, model))
    .find((each) => each !== undefined);
  if (how === 'safe') return instanceUse(values, place, model);
  if (how === undefined)
    return { needs: [], warnings: [reflectionAt(place, typeOfCall(call, values, model))] };
  if (how === 'unknown')
    return {
      needs: [],
      warnings: [unclearAt(place, 'cannot determine the serializer context of these options')],
    };
  const type = typeOfCall(call, values, model);
  if (type === undefined)
    return {
      needs: [],
      warnings: [unclearAt(place, 'cannot determine the type that this call reads or writes')],
    };
  return {
    needs: [{ context: how.fullName, type, place, why: `JsonSerializer.${call.method}` }],
    warnings: [],
  };
}

/** `json.Order`, with a variable json that contains a context. */
function instanceUse(values: readonly Tokens[], place: Place, model: SemanticModel): JsonUses {
  for (const argument of values) {
    const property = argument.at(2);
    const context = argument.length === 3 ? contextIn(argument[0], place, model) : undefined;
    if (context === undefined || property === undefined) continue;
    const { entries } = listingOf(context, model);
    const type = entries.find((each) => each.property === nameOf(property))?.type;
    if (type)
      return { needs: [{ context: context.fullName, type, place, why: nameOf(property) }], warnings: [] };
  }
  return NOTHING;
}

/** The context in a variable, by the type of the variable. */
function contextIn(
  token: Token | undefined,
  place: Place,
  model: SemanticModel,
): SerializerContext | undefined {
  if (token?.kind !== 'identifier') return undefined;
  const variable = findVariable(nameOf(token), surroundingsOf(place.file, place.offset));
  return variable && contextNamed(variable.type, place, model);
}

/** The value of a named argument: `options: x` → `x` */
const withoutName = (argument: Tokens): Tokens => (argument[1]?.text === ':' ? argument.slice(2) : argument);

function reflectionAt(place: Place, type: CSharpType | undefined): Warning {
  const about = `${place.file.path}:${lineAt(place.file.text, place.offset)}`;
  const isTold = type !== undefined && shown(type) !== 'object';
  const list = isTold ? `list ${shown(type)}, and ` : '';
  const property = isTold ? propertyName(type) : 'Type';
  const message = `this call needs reflection, which native code does not support: ${list}pass Context.Default.${property} to it`;
  return { code: 'reflection-call', about, place, message };
}

/**
 * The metadata that an argument provides: 'safe' if it is that of one type, a context if it is that of all types of
 * the context.
 */
function metadataIn(
  argument: Tokens,
  at: number,
  call: JsonCall,
  model: SemanticModel,
  steps = 0,
): SerializerContext | 'safe' | 'unknown' | undefined {
  const uses = defaultsIn(argument, { file: call.file, offset: call.start }, model);
  if (uses !== undefined) return uses;
  const place = { file: call.file, offset: call.start };
  if (argument.length === 3 && at > 0 && contextIn(argument[0], place, model) !== undefined) return 'safe';
  const [only, ...more] = argument;
  if (only?.kind === 'identifier' && more.length === 0 && at > 0 && steps < 5) {
    const surroundings = surroundingsOf(call.file, call.start);
    const variable = findVariable(nameOf(only), surroundings);
    const declared = variable ? typeText(variable.type) : parameterType(nameOf(only), surroundings);
    if (declared !== undefined && /\bJsonTypeInfo\b/.test(declared)) return 'safe';
    if (variable !== undefined && variable.value.length > 0) {
      const inner = metadataIn(variable.value, at, call, model, steps + 1);
      if (inner !== undefined) return inner;
      if (makesOptions(variable.value)) return undefined;
    }
    if (declared !== undefined && /\bJsonSerializer(Options|Context)\b/.test(declared)) return 'unknown';
    if (declared === 'var' && variable && /\bJsonSerializerOptions\b/.test(typeText(variable.value)))
      return 'unknown';
  }
  if (/\bJsonSerializerOptions\b|\.Options\b|[oO]ptions$/.test(typeText(argument)) && at > 0)
    return 'unknown';
  return at > 0 && mayBeMetadata(argument) ? 'unknown' : undefined;
}

/** `info`, `json.Order`, `Json.Order`: what they are, only the compiler knows. */
const mayBeMetadata = (argument: Tokens): boolean =>
  argument.every(({ kind, text }) => kind === 'identifier' || text === '.' || text === '!');

/** `new(…)` and `new JsonSerializerOptions { … }` without a resolver: such options use reflection. */
const makesOptions = (value: Tokens): boolean =>
  value[0]?.text === 'new' && !value.some(({ text }) => text.includes('Resolver'));

/** `C.Default.Order` is safe; `C.Default`, `C.Default.Options` and options with `C.Default` as resolver refer to C. */
function defaultsIn(
  argument: Tokens,
  place: Place,
  model: SemanticModel,
): SerializerContext | 'safe' | undefined {
  for (const [at, token] of argument.entries()) {
    if (token.text !== 'Default') continue;
    const own = argument[at - 1]?.text === '.' ? undefined : contextAround(place, model);
    if (own !== undefined) return argument[at + 1]?.text === '.' ? 'safe' : own;
    if (argument[at - 1]?.text !== '.') continue;
    let start = at - 2;
    while (argument[start - 1]?.text === '.' && argument[start - 2]?.kind === 'identifier') start -= 2;
    const context = contextNamed(argument.slice(start, at - 1), place, model);
    if (context === undefined) continue;
    const property = argument[at + 1]?.text === '.' ? argument[at + 2]?.text : undefined;
    return property !== undefined && !NON_TYPE_MEMBERS.has(property) ? 'safe' : context;
  }
  return undefined;
}

function parameterType(
  name: string,
  { file, type, offset }: ReturnType<typeof surroundingsOf>,
): string | undefined {
  const member = (type?.members ?? file.statements).find(({ start, end }) => start <= offset && offset < end);
  const parameter = member?.parameters.find((each) => each.name === name);
  return parameter && typeText(parameter.type);
}

/** The type that a call reads or writes: `typeof(T)`, `<T>`, or the type of the value. */
function typeOfCall(call: JsonCall, values: readonly Tokens[], model: SemanticModel): CSharpType | undefined {
  const place = { file: call.file, offset: call.start };
  const [generic] = call.typeArguments;
  const known = (type: CSharpType | undefined): CSharpType | undefined =>
    type?.name === '' ? undefined : type;
  if (generic !== undefined)
    return known(model.resolver.resolve(generic, { ...place, offset: spanOf(generic).start }));
  const typeOf = values.find((argument) => argument[0]?.text === 'typeof');
  if (typeOf !== undefined) return known(model.resolver.resolve(typeOf.slice(2, -1), place));
  if (!call.method.startsWith('Serialize')) return undefined;
  const isStreamFirst = call.method === 'SerializeAsync' || values.length > 2;
  return known(staticType(values[isStreamFirst ? 1 : 0] ?? [], place, model));
}
