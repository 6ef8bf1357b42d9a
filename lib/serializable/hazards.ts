import { attributeName, attributesOf } from '../edit/csharp/find/attributes.ts';
import { mainPart } from '../edit/csharp/find/contexts.ts';
import { splitArguments } from '../edit/csharp/syntax/cursor.ts';
import { findContextUses } from '../edit/csharp/find/json-uses.ts';
import type { AttributeList, TypeDeclaration } from '../edit/csharp/syntax/syntax.ts';
import { typeText } from '../edit/csharp/syntax/type-names.ts';
import { serializerOf } from './annotations.ts';
import { contextOf } from './boundaries.ts';
import type { SemanticModel, Warning } from './semantic-model.ts';
import { contextNamed } from './semantic-model.ts';
import { jsonMembers, kindOf, reachableFrom } from './json-members.ts';
import type { CSharpType, TypeSymbol } from './type.ts';
import { nestedName } from './type.ts';

/** What no list of types makes safe. @param types all that is read or written as JSON */
export function hazardsOf(types: readonly CSharpType[], model: SemanticModel): Warning[] {
  const reached = reachableFrom(types, model.resolver);
  const declared = [...new Set(reached.flatMap((type) => (type.declared ? [type.declared] : [])))];
  const objects = reached.flatMap((each) => objectMembers(each, model));
  return [
    ...objects.filter(({ about }, at) => objects.findIndex((each) => each.about === about) === at),
    ...declared.flatMap((each) => openBase(each, model)),
    ...declared.flatMap((each) => enumConverters(each)),
    ...contextHazards(model),
  ];
}

const isObject = ({ name, marks }: CSharpType): boolean => name === 'object' && marks === '';

function objectMembers(type: CSharpType, { resolver }: SemanticModel): Warning[] {
  const { declared } = type;
  if (declared === undefined) return [];
  return jsonMembers(type, resolver)
    .filter(
      ({ type }) =>
        isObject(type) || type.arguments.some(isObject) || (type.name === 'object' && type.marks !== ''),
    )
    .map(({ name, place }) => ({
      code: 'object-member',
      about: `${nestedName(declared)}.${name}`,
      place,
      message:
        'the type of this value is known only at run time, where it fails: declare a specific type, or JsonElement',
    }));
}

/** A base type without [JsonDerivedType]: the serializer silently omits the members of derived types. */
function openBase(declared: TypeSymbol, { resolver }: SemanticModel): Warning[] {
  const [first] = declared.declarations;
  const kind = kindOf(declared);
  if (
    first === undefined ||
    !(kind === 'class' || kind === 'record' || kind === 'record class' || kind === 'interface')
  )
    return [];
  const known = declared.declarations.some(({ type }) =>
    attributesOf(type.attributeLists).some((name) =>
      /^JsonDerivedType$|^JsonPolymorphic$|^JsonConverter$/.test(name),
    ),
  );
  const [derived] = resolver.derivedFrom(declared);
  if (known || derived === undefined) return [];
  return [
    {
      code: 'polymorphism',
      about: nestedName(declared),
      place: { file: first.file, offset: first.type.headStart },
      message: `the serializer omits the members of ${nestedName(derived)}, because this type does not name it: add [JsonDerivedType(typeof(${nestedName(derived)}), "…")]`,
    },
  ];
}

/** `[JsonConverter(typeof(JsonStringEnumConverter))]` creates its converters by reflection. */
function enumConverters(declared: TypeSymbol): Warning[] {
  return declared.declarations.flatMap(({ file, type }) => {
    const owners = [
      { about: nestedName(declared), lists: type.attributeLists },
      ...type.members.map(({ name, attributeLists }) => ({
        about: `${nestedName(declared)}.${name}`,
        lists: attributeLists,
      })),
    ];
    return owners.flatMap(({ about, lists }) =>
      lists.filter(isPlainEnumConverter).map(({ start }) => ({
        code: 'enum-converter' as const,
        about,
        place: { file, offset: start },
        message: 'this converter needs reflection: use JsonStringEnumConverter<TEnum>',
      })),
    );
  });
}

const isPlainEnumConverter = ({ attributes }: AttributeList): boolean =>
  attributes.some(({ arguments: given }) =>
    /^typeof\((\w+\.)*JsonStringEnumConverter\)$/.test(typeText(given ?? [])),
  );

function contextHazards(model: SemanticModel): Warning[] {
  const used = usedContexts(model);
  // A serializer class of the code's own may set options of its own.
  const plain = model.bootstraps.filter(({ serializer }) => serializer?.context !== undefined);
  const lambda = new Set(plain.flatMap((each) => contextOf(each, model)?.fullName ?? []));
  return model.contexts.flatMap((context) => {
    const part = mainPart(context);
    if (part === undefined) return [];
    const place = { file: part.file, offset: part.type.headStart };
    const about = context.name;
    const warnings: Warning[] = [];
    if (!isPartial(part.type))
      warnings.push({
        code: 'not-partial',
        about,
        place,
        message: 'the source generator extends this class: make it and its containing types partial',
      });
    if (!used.has(context.fullName))
      warnings.push({
        code: 'unused-context',
        about,
        place,
        message: 'no serializer uses this context',
      });
    const isLambda = lambda.has(context.fullName) || serializerOf(model)?.fullName === context.fullName;
    const naming = context.parts.some(({ type }) => hasNamingPolicy(type.attributeLists));
    if (isLambda && naming)
      warnings.push({
        code: 'naming-policy',
        about,
        place,
        message:
          'the Lambda serializer ignores PropertyNamingPolicy: pass options => options.PropertyNamingPolicy = … to its constructor, or name the properties with [JsonPropertyName]',
      });
    return warnings;
  });
}

function isPartial(type: TypeDeclaration): boolean {
  for (let each: TypeDeclaration | undefined = type; each !== undefined; each = each.outer)
    if (!each.modifiers.includes('partial')) return false;
  return true;
}

const hasNamingPolicy = (lists: readonly AttributeList[]): boolean =>
  lists.some(({ attributes }) =>
    attributes.some(
      (attribute) =>
        attributeName(attribute) === 'JsonSourceGenerationOptions' &&
        splitArguments(attribute.arguments ?? []).some((each) => each[0]?.text === 'PropertyNamingPolicy'),
    ),
  );

/** Contexts that a serializer or the code uses, including a name in a resolver. */
function usedContexts(model: SemanticModel): Set<string> {
  const files = [...model.files, ...model.referenced];
  const names = new Set<string>();
  for (const bootstrap of model.bootstraps) names.add(contextOf(bootstrap, model)?.fullName ?? '');
  names.add(serializerOf(model)?.fullName ?? '');
  for (const file of files) {
    for (const { context, start } of findContextUses(file, model.contexts))
      names.add(contextNamed(context, { file, offset: start }, model)?.fullName ?? '');
    for (const context of model.contexts)
      if (mentions(file.tokens, context.name)) names.add(context.fullName);
  }
  return names;
}

/** `Context.Default` without a property, or `new Context(…)`. */
const mentions = (tokens: readonly { readonly text: string }[], name: string): boolean =>
  tokens.some(
    ({ text }, at) =>
      text === name &&
      ((tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'Default') ||
        tokens[at - 1]?.text === 'new'),
  );
