import type { HandlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import { parseCSharp } from '../../edit/csharp/syntax/parse.ts';
import type { CSharpFile, Member } from '../../edit/csharp/syntax/syntax.ts';
import { typeText } from '../../edit/csharp/syntax/type-names.ts';
import { orRefuse } from '../../edit/refused.ts';
import { eventSources } from '../../events/catalogue.ts';
import type { ExistingSolution } from '../../solution/existing.ts';
import { handlerCode } from '../../blueprint/function-files.ts';
import type { FunctionChoices } from '../../blueprint/choices.ts';
import { modelOf } from '../../blueprint/model.ts';
import { refusedAsUsage } from '../../plan/refused-as-usage.ts';

/** The name of the serializer context in the templates. */
export const CONTEXT = 'LambdaFunctionJsonSerializerContext';

/** The word for the handler in the templates. */
export const HANDLER = /\bFunctionHandler\b/g;

/**
 * The C# files of a function's project; each knows its path in the solution.
 *
 * @throws LambdaAotError (exit code 2) that names the file and line that can't be read
 */
export function readCode(solution: ExistingSolution, name: string): CSharpFile[] {
  const paths = solution.list(`src/${name}`).filter((path) => path.endsWith('.cs'));
  return paths.map((path) =>
    refusedAsUsage(path, () => {
      const text = solution.read(path) ?? '';
      return orRefuse(text, '', () => parseCSharp(text, { path }));
    }),
  );
}

/** A handler that is still the one of a template, and the methods that came with it. */
export interface Starter {
  readonly choices: FunctionChoices;
  readonly helpers: readonly Member[];
}

/** The template whose code a handler still has, wherever it was moved to; spaces and line ends do not count. */
export function starterOf(
  solution: ExistingSolution,
  name: string,
  method: HandlerMethod,
): Starter | undefined {
  const recorded = solution.choices.functions.filter((each) => each.name === name);
  const candidates = [...recorded, ...eventSources.map(({ id }): FunctionChoices => ({ name, event: id }))];
  const context = method.bootstrap.serializer?.context;
  const contextName = context ? typeText(context) : CONTEXT;
  for (const choices of candidates) {
    const [model] = modelOf({ ...solution.choices, functions: [choices] }).functions;
    if (model === undefined) continue;
    const code = handlerCode(solution.choices, model)
      .replaceAll(CONTEXT, contextName)
      .replaceAll(HANDLER, method.member.name);
    const template = parseCSharp(`class Template\n{\n${code}\n}\n`);
    const members = template.types[0]?.members ?? [];
    const found = members.map((each) =>
      method.type.members.find((own) => isSame(own, method.file, each, template)),
    );
    if (!found.includes(method.member) || found.includes(undefined)) continue;
    return {
      choices,
      helpers: found.filter((each) => each !== undefined && each !== method.member) as Member[],
    };
  }
  return undefined;
}

/** The same tokens, and no comment that the template has not. */
function isSame(left: Member, leftFile: CSharpFile, right: Member, rightFile: CSharpFile): boolean {
  if (left.name !== right.name) return false;
  const [own, template] = [wordsOf(left, leftFile), wordsOf(right, rightFile)];
  return own.tokens === template.tokens && own.comments.every((each) => template.comments.includes(each));
}

function wordsOf({ start, end }: Member, { text, tokens, comments }: CSharpFile) {
  const inside = (each: { start: number; end: number }): boolean => start <= each.start && each.end <= end;
  return {
    tokens: tokens
      .filter(inside)
      .map((token) => token.text)
      .join(' '),
    comments: comments.filter(inside).map((each) => text.slice(each.start, each.end).trim()),
  };
}
