import type { SerializerContext } from '../edit/csharp/contexts.ts';
import type { JsonCall } from '../edit/csharp/json-uses.ts';
import { findContextUses, findJsonCalls } from '../edit/csharp/json-uses.ts';
import { findVariable, surroundingsOf } from '../edit/csharp/locals.ts';
import type { CSharpFile } from '../edit/csharp/syntax.ts';
import type { Tokens } from '../edit/csharp/tokens.ts';
import { nameOf, spanOf } from '../edit/csharp/tokens.ts';
import { typeText } from '../edit/csharp/type-names.ts';
import { lineAt } from '../edit/text.ts';
import { unclearAt } from './boundaries.ts';
import type { Code, Need, Warning } from './code.ts';
import { contextNamed } from './code.ts';
import { listedIn } from './listed.ts';
import { staticType } from './static-type.ts';
import type { CSharpType, Place } from './type.ts';

interface Found {
  readonly needs: readonly Need[];
  readonly warnings: readonly Warning[];
}
const NOTHING: Found = { needs: [], warnings: [] };

/** What the code itself reads and writes as JSON: `Context.Default.Order`, and the calls of JsonSerializer. */
export function usesOf(code: Code): Found {
  const files = [...code.files, ...code.referenced];
  const found = files.flatMap((file) => [
    ...propertyUses(file, code),
    ...findJsonCalls(file, code.files.includes(file) ? code.files : code.referenced).map((call) =>
      callUse(call, code),
    ),
  ]);
  return {
    needs: found.flatMap(({ needs }) => needs),
    warnings: found.flatMap(({ warnings }) => warnings),
  };
}

/** Members of a context that are no types. */
const OTHERS = new Set(['Options', 'Default', 'GetTypeInfo', 'GeneratedSerializerOptions']);

function propertyUses(file: CSharpFile, code: Code): Found[] {
  return findContextUses(file, code.contexts).flatMap((use): Found[] => {
    const place = { file, offset: use.start };
    const context = contextNamed(use.context, place, code);
    if (context === undefined || OTHERS.has(use.property)) return [];
    if (listedIn(context, code).heldNames.has(use.property)) return [];
    const type = typeOfProperty(use.property, context, place, code);
    if (type === undefined)
      return [
        {
          needs: [],
          warnings: [
            unclearAt(place, `no type is known for ${typeText(use.context)}.Default.${use.property}`),
          ],
        },
      ];
    const why = `${typeText(use.context)}.Default.${use.property}`;
    return [{ needs: [{ context: context.fullName, type, place, why }], warnings: [] }];
  });
}

/** The type behind `Context.Default.X`: one that is listed, or that X names. */
function typeOfProperty(
  property: string,
  context: SerializerContext,
  place: Place,
  code: Code,
): CSharpType | undefined {
  const named = listedIn(context, code).entries.find((each) => each.property === property);
  if (named !== undefined) return named.type;
  const direct = code.world.declaredAs(property, 0, place);
  if (direct !== undefined)
    return { name: direct.fullName, declared: direct, imports: [], arguments: [], marks: '' };
  const byName = code.world.declared.filter(({ fullName }) => fullName.split('.').at(-1) === property);
  const [only, another] = byName;
  if (only !== undefined && another === undefined)
    return { name: only.fullName, declared: only, imports: [], arguments: [], marks: '' };
  return collectionNamed(property, place, code);
}

/** `ListOrder`, `OrderArray` */
function collectionNamed(property: string, place: Place, code: Code): CSharpType | undefined {
  const [, generic, element] = /^(List|IList|IEnumerable|HashSet)(\w+)$/.exec(property) ?? [];
  const inner = element ?? /^(\w+)Array$/.exec(property)?.[1];
  const declared = inner === undefined ? undefined : code.world.declaredAs(inner, 0, place);
  if (declared === undefined) return undefined;
  const type = { name: declared.fullName, declared, imports: [], arguments: [], marks: '' };
  if (generic === undefined) return { ...type, marks: '[]' };
  return { name: generic, imports: ['System.Collections.Generic'], arguments: [type], marks: '' };
}

function callUse(call: JsonCall, code: Code): Found {
  const place = { file: call.file, offset: call.start };
  const values = call.arguments.map(withoutName);
  const how = values
    .map((argument, at) => metadataIn(argument, at, call, code))
    .find((each) => each !== undefined);
  if (how === 'safe') return NOTHING;
  if (how === undefined) return { needs: [], warnings: [reflectionAt(place)] };
  if (how === 'unknown')
    return {
      needs: [],
      warnings: [unclearAt(place, 'where these options get their types from can not be told')],
    };
  const type = typeOfCall(call, values, code);
  if (type === undefined)
    return { needs: [], warnings: [unclearAt(place, 'the type of what is read or written can not be told')] };
  return {
    needs: [{ context: how.fullName, type, place, why: `JsonSerializer.${call.method}` }],
    warnings: [],
  };
}

/** `options: x` is x. */
const withoutName = (argument: Tokens): Tokens => (argument[1]?.text === ':' ? argument.slice(2) : argument);

function reflectionAt(place: Place): Warning {
  const about = `${place.file.path}:${lineAt(place.file.text, place.offset)}`;
  const message =
    'this call needs reflection, which a native binary has not: pass Context.Default.Type to it';
  return { code: 'reflection-call', about, place, message };
}

/**
 * How an argument brings the metadata of types: 'safe' where it is that of one type, a context where it is that of all
 * types of it.
 */
function metadataIn(
  argument: Tokens,
  at: number,
  call: JsonCall,
  code: Code,
  steps = 0,
): SerializerContext | 'safe' | 'unknown' | undefined {
  const uses = defaultsIn(argument, { file: call.file, offset: call.start }, code);
  if (uses !== undefined) return uses;
  const [only, ...more] = argument;
  if (only?.kind === 'identifier' && more.length === 0 && at > 0 && steps < 5) {
    const surroundings = surroundingsOf(call.file, call.start);
    const variable = findVariable(nameOf(only), surroundings);
    const declared = variable ? typeText(variable.type) : parameterType(nameOf(only), surroundings);
    if (declared !== undefined && /\bJsonTypeInfo\b/.test(declared)) return 'safe';
    if (variable !== undefined && variable.value.length > 0) {
      const inner = metadataIn(variable.value, at, call, code, steps + 1);
      if (inner !== undefined) return inner;
    }
    if (declared !== undefined && /\bJsonSerializer(Options|Context)\b/.test(declared)) return 'unknown';
    if (declared === 'var' && variable && /\bJsonSerializerOptions\b/.test(typeText(variable.value)))
      return 'unknown';
  }
  if (/\bJsonSerializerOptions\b|\.Options\b|[oO]ptions$/.test(typeText(argument)) && at > 0)
    return 'unknown';
  return undefined;
}

/** `C.Default.Order` is safe; `C.Default`, `C.Default.Options` and options with `C.Default` as resolver stand for C. */
function defaultsIn(argument: Tokens, place: Place, code: Code): SerializerContext | 'safe' | undefined {
  for (const [at, token] of argument.entries()) {
    if (token.text !== 'Default' || argument[at - 1]?.text !== '.') continue;
    let start = at - 2;
    while (argument[start - 1]?.text === '.' && argument[start - 2]?.kind === 'identifier') start -= 2;
    const context = contextNamed(argument.slice(start, at - 1), place, code);
    if (context === undefined) continue;
    const property = argument[at + 1]?.text === '.' ? argument[at + 2]?.text : undefined;
    return property !== undefined && !OTHERS.has(property) ? 'safe' : context;
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

/** The type that a call reads or writes: `typeof(T)`, `<T>`, or that of the value. */
function typeOfCall(call: JsonCall, values: readonly Tokens[], code: Code): CSharpType | undefined {
  const place = { file: call.file, offset: call.start };
  const [generic] = call.typeArguments;
  const known = (type: CSharpType | undefined): CSharpType | undefined =>
    type?.name === '' ? undefined : type;
  if (generic !== undefined)
    return known(code.world.resolve(generic, { ...place, offset: spanOf(generic).start }));
  const typeOf = values.find((argument) => argument[0]?.text === 'typeof');
  if (typeOf !== undefined) return known(code.world.resolve(typeOf.slice(2, -1), place));
  if (!call.method.startsWith('Serialize')) return undefined;
  const isStreamFirst = call.method === 'SerializeAsync' || values.length > 2;
  return known(staticType(values[isStreamFirst ? 1 : 0] ?? [], place, code.world));
}
