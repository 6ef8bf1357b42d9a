import type { CSharpFile, Member } from '../syntax/syntax.ts';
import { fullNameOf } from '../syntax/syntax.ts';
import { nameParts, typeArguments } from '../syntax/type-names.ts';
import { assemblySerializer } from './attributes.ts';
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
  // A nested type has a plus sign before its name.
  const typeName = type?.replaceAll('+', '.');
  for (const file of project)
    for (const each of file.types) {
      if (fullNameOf(each) !== typeName) continue;
      const member = each.members.find(({ kind, name }) => kind === 'method' && name === method);
      if (member !== undefined) return typesOf(member, file, project);
    }
  return undefined;
}

function typesOf(member: Member, file: CSharpFile, project: readonly CSharpFile[]): HandlerTypes {
  const input = member.parameters.map(({ type }) => type).find((type) => !isLambdaContext(type));
  const output = withoutTask(member.type);
  const serializer = project.map(serializerIn).find((each) => each !== undefined);
  return {
    file,
    start: member.start,
    ...(input && { input }),
    ...(output && { output }),
    ...(serializer && { serializer }),
  };
}

function serializerIn(file: CSharpFile): Serializer | undefined {
  const found = assemblySerializer(file);
  if (found === undefined) return undefined;
  const context = typeArguments(found.type);
  return { name: nameParts(found.type).at(-1) ?? '', ...(context.length > 0 && { context }) };
}
