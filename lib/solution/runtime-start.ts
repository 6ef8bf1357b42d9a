import { assemblySerializer, attributesOf } from '../edit/csharp/find/attributes.ts';
import type { Member, TypeDeclaration } from '../edit/csharp/syntax/syntax.ts';
import type { Project } from './project.ts';
import type { FoundFile, SourceCode } from './source-code.ts';

/** What starts the Lambda runtime client in the code of an executable. */
export type RuntimeStart = 'bootstrap' | 'hosting';
export const starts: readonly RuntimeStart[] = ['bootstrap', 'hosting'];

const STARTS: Readonly<Record<RuntimeStart, RegExp>> = {
  bootstrap:
    /\bLambdaBootstrapBuilder \. Create\b|(?:\bnew |\. )LambdaBootstrap \(|\bHandlerWrapper \. GetHandlerWrapper\b/,
  hosting: /\. AddAWSLambdaHosting \(/,
};

/** Only files with one of these words are parsed. */
const WORDS =
  /\b(LambdaBootstrapBuilder|LambdaBootstrap|HandlerWrapper|AddAWSLambdaHosting|Lambda(Function|Serializer)(Attribute)?)\b/;

/** The files of a project that start the runtime client; words in texts and comments do not count. */
export function startingFiles(project: Project, code: SourceCode, start: RuntimeStart): FoundFile[] {
  return code.filesWith(project.path, WORDS).filter((file) => STARTS[start].test(wordsOf(file)));
}

/** How a project itself starts the runtime client; undefined if it does not. */
export const startOf = (project: Project, code: SourceCode): RuntimeStart | undefined =>
  starts.find((start) => startingFiles(project, code, start).length > 0);

/** Whether the code of a project uses a type, or an extension method, of files that start the runtime client. */
export function usesStarter(project: Project, code: SourceCode, starters: readonly FoundFile[]): boolean {
  const types = starters.flatMap(({ parsed }) => parsed?.types ?? []);
  const extensions = types.flatMap(({ members }) => members.filter(isExtension));
  const names = [...types, ...extensions].map(({ name }) => name).filter((name) => name !== '');
  if (names.length === 0) return false;
  const isNamed = new RegExp(String.raw`\b(${names.join('|')})\b`);
  return code.filesWith(project.path, isNamed).some((file) => isNamed.test(wordsOf(file)));
}

/** A method with an attribute that makes it a handler. */
export interface AnnotatedMethod {
  readonly type: TypeDeclaration;
  readonly member: Member;
}

/** The methods with [LambdaFunction] of Lambda Annotations, or with [LambdaSerializer] of their own. */
export function annotatedMethods(
  project: Project,
  code: SourceCode,
  attribute: 'LambdaFunction' | 'LambdaSerializer' = 'LambdaFunction',
): AnnotatedMethod[] {
  const hasIt = ({ attributeLists }: Member): boolean => attributesOf(attributeLists).includes(attribute);
  return code
    .filesWith(project.path, WORDS)
    .flatMap(({ parsed }) => parsed?.types ?? [])
    .flatMap((type) => type.members.filter(hasIt).map((member) => ({ type, member })));
}

/** Whether an attribute of the assembly or of a method names a Lambda serializer, as a class library has it. */
export const hasSerializer = (project: Project, code: SourceCode): boolean =>
  annotatedMethods(project, code, 'LambdaSerializer').length > 0 ||
  code
    .filesWith(project.path, WORDS)
    .some(({ parsed }) => parsed && assemblySerializer(parsed) !== undefined);

const isExtension = ({ kind, parameters }: Member): boolean =>
  kind === 'method' && parameters[0]?.modifiers.includes('this') === true;

/** The code without comments and texts, one space between two tokens; as it is if it can't be parsed. */
const wordsOf = ({ text: code, parsed }: FoundFile): string =>
  parsed?.tokens.map(({ kind, text }) => (kind === 'string' ? '""' : text)).join(' ') ??
  code.replace(/\s*([.(])\s*/g, ' $1 ');
