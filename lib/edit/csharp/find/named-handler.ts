import type { CSharpFile, Member } from '../syntax/syntax.ts';
import { fullNameOf } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameParts, typeArguments } from '../syntax/type-names.ts';
import type { Bootstrap, Serializer } from './bootstraps.ts';
import { isLambdaContext, withoutTask } from './bootstraps.ts';

/** What a handler reads and writes, and by which serializer. */
export type HandlerTypes = Pick<Bootstrap, 'file' | 'start' | 'input' | 'output' | 'serializer'> & {
  /** The names in a lambda whose result only the compiler knows. */
  readonly inferred?: ReadonlySet<string>;
};

/**
 * The method that Lambda calls by its name.
 *
 * @param handler `Assembly::Namespace.Type::Method`
 * @returns undefined if no file has it
 */
export function namedHandler(project: readonly CSharpFile[], handler: string): HandlerTypes | undefined {
  const [, type, method] = handler.split('::');
  const isNested = (name: string): string => name.replaceAll('+', '.');
  for (const file of project)
    for (const each of file.types) {
      if (fullNameOf(each) !== isNested(type ?? '')) continue;
      const member = each.members.find(({ kind, name }) => kind === 'method' && name === method);
      if (member !== undefined) return typesOf(member, file, project);
    }
  return undefined;
}

function typesOf(member: Member, file: CSharpFile, project: readonly CSharpFile[]): HandlerTypes {
  const input = member.parameters.map(({ type }) => type).find((type) => !isLambdaContext(type));
  const output = withoutTask(member.type);
  const serializer = project.map(assemblySerializer).find((each) => each !== undefined);
  return {
    file,
    start: member.start,
    ...(input && { input }),
    ...(output && { output }),
    ...(serializer && { serializer }),
  };
}

/** `[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<Context>))]` */
function assemblySerializer({ attributeLists }: CSharpFile): Serializer | undefined {
  for (const { target, attributes } of attributeLists)
    for (const { name, arguments: inside = [] } of attributes) {
      if (target !== 'assembly' || !/^LambdaSerializer(Attribute)?$/.test(nameParts(name).at(-1) ?? ''))
        continue;
      const type = typeInTypeof(inside);
      const [context] = [typeArguments(type)].filter((each) => each.length > 0);
      return { name: nameParts(type).at(-1) ?? '', ...(context && { context }) };
    }
  return undefined;
}

/** T of `typeof(T)`. */
const typeInTypeof = (tokens: Tokens): Tokens => (tokens[0]?.text === 'typeof' ? tokens.slice(2, -1) : []);
