import { fullNameOf } from '../../edit/csharp/syntax/syntax.ts';
import type { TypeDeclaration } from '../../edit/csharp/syntax/syntax.ts';
import { usageError } from '../../errors.ts';
import { alternatives, didYouMean } from '../../inputs/suggest.ts';
import type { Closure } from '../facts/closure.ts';
import type { OwnCode } from '../facts/own-code.ts';
import type { TypeIndex } from '../facts/type-index.ts';

/**
 * The named assemblies, in their exact spelling.
 *
 * @throws LambdaAotError (exit code 2) with a line for each name that is not an assembly of the function
 */
export function checkAssemblies(names: readonly string[], { assemblies, isRestored }: Closure): string[] {
  const known = assemblies.map(({ name }) => name);
  const checked = names.map((given) => {
    const name = given.replace(/\.dll$/i, '');
    const found = known.find((each) => each.toLowerCase() === name.toLowerCase());
    // MSBuild evaluates patterns and expressions.
    if (found !== undefined || /[*$@%]/.test(name)) return { name: found ?? name };
    const near = didYouMean(name, known);
    const unsure = isRestored ? '' : ' Run "dotnet restore" first, to include the dependencies of packages.';
    const own = assemblies.filter(({ kind }) => kind !== 'framework').map((each) => each.name);
    return {
      name,
      problem: `"${name}" is not an assembly of this function.${near || unsure || ` Choose ${alternatives(own)}.`}`,
    };
  });
  const problems = checked.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw usageError(problems);
  return checked.map(({ name }) => name);
}

/**
 * The roots to remove, in their exact spelling. An assembly that is not a root is not an error.
 *
 * @throws LambdaAotError (exit code 2) for a name that is neither a root nor an assembly of the function
 */
export function checkRoots(names: readonly string[], roots: readonly string[], closure: Closure): string[] {
  return names.map((given) => {
    const name = given.replace(/\.dll$/i, '');
    const found = roots.find((each) => each.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
    const known = closure.assemblies.some((each) => each.name.toLowerCase() === name.toLowerCase());
    if (known) return name;
    const near = didYouMean(name, roots) || ` Roots: ${roots.length > 0 ? alternatives(roots) : 'none'}.`;
    throw usageError([`"${name}" is not a root.${near}`]);
  });
}

/** A type as a linker descriptor names it. */
export interface DescriptorType {
  readonly assembly: string;
  /** `A.Outer/Inner`, `A.List\`1` */
  readonly type: string;
}

/**
 * The named types, with or without their namespace.
 *
 * @throws LambdaAotError (exit code 2) if there is no such type, or more than one
 */
export function checkTypes(
  names: readonly string[],
  closure: Closure,
  own: OwnCode,
  index: TypeIndex,
): DescriptorType[] {
  const all = [
    ...ownTypes(own),
    ...closure.assemblies
      .filter(({ kind }) => kind === 'package')
      .flatMap(({ name }) =>
        index.metadataNamesOf(name).map((type) => ({ assembly: name, type: type.replaceAll('+', '/') })),
      ),
  ];
  return names.map((given) => {
    const found = all.filter(({ type }) => `.${codeName(type)}`.endsWith(`.${codeName(given)}`));
    const exact = found.filter(({ type }) => codeName(type) === codeName(given));
    const [only, another] = exact.length > 0 ? exact : found;
    if (only === undefined) {
      const near = didYouMean(
        given,
        all.flatMap(({ type }) => [codeName(type), codeName(type).split('.').at(-1) ?? '']),
      );
      throw usageError([`"${given}" is not a type in the code or the packages of this function.${near}`]);
    }
    if (another !== undefined)
      throw usageError([
        `"${given}" is ambiguous: it may be ${alternatives((exact.length > 0 ? exact : found).slice(0, 5).map(({ type, assembly }) => `${codeName(type)} of ${assembly}`))}. Include the namespace.`,
      ]);
    return only;
  });
}

/** The name of a type in code, without arity. */
const codeName = (type: string): string => type.replace(/`\d+|<.*>$/g, '').replace(/[+/]/g, '.');

const ownTypes = (own: OwnCode): DescriptorType[] =>
  own.files.flatMap((file) =>
    file.types
      .filter(({ kind }) => kind !== 'extension')
      .map((type) => ({ assembly: own.assemblyOf(file), type: metadataName(type) })),
  );

function metadataName(type: TypeDeclaration): string {
  const arity = type.typeParameters.length > 0 ? `\`${type.typeParameters.length}` : '';
  if (type.outer) return `${metadataName(type.outer)}/${type.name}${arity}`;
  return `${fullNameOf(type)}${arity}`;
}
