import type { FunctionChoices } from '../../blueprint/choices.ts';
import { handlerCode } from '../../blueprint/function-files.ts';
import { functionModel } from '../../blueprint/model.ts';
import type { HandlerMethod } from '../../edit/csharp/edit/replace-handler.ts';
import { parseCSharp } from '../../edit/csharp/syntax/parse-csharp.ts';
import type { CSharpFile, Member } from '../../edit/csharp/syntax/syntax.ts';
import { typeText } from '../../edit/csharp/syntax/type-names.ts';
import { eventSources } from '../../events/catalogue.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { Solution } from '../../solution/solution.ts';

/** The name of the serializer context in the templates. */
export const CONTEXT = 'LambdaFunctionJsonSerializerContext';

/** The word for the handler in the templates. */
export const HANDLER = /\bFunctionHandler\b/g;

/** What a function was made with, and what of it is still in the class of its handler. */
export interface Starter {
  readonly choices: FunctionChoices;
  /** Whether the handler itself has still the code of its template; spaces and line ends do not count. */
  readonly isUntouched: boolean;
  /** The other methods of the template, as far as they are untouched. */
  readonly helpers: readonly Member[];
}

/**
 * What a function was made with: its record says so. Without a record it is recognised by the code of its handler.
 *
 * @returns undefined if it was not made here, as far as that can be seen
 */
export function starterOf(
  solution: Solution,
  { name, records }: SolutionFunction,
  method: HandlerMethod | undefined,
): Starter | undefined {
  const [made] = records.filter(({ attached }) => attached !== true);
  if (made !== undefined) return comparedWith(solution, made, method);
  return eventSources
    .flatMap(({ id, variants = [] }) =>
      [undefined, ...variants].map((each) => ({ id, options: each?.options })),
    )
    .map(({ id, options }) =>
      comparedWith(solution, { name, event: id, ...(options && { options }) }, method),
    )
    .find(({ isUntouched }) => isUntouched);
}

function comparedWith(
  { choices: { shared } }: Solution,
  choices: FunctionChoices,
  method: HandlerMethod | undefined,
): Starter {
  if (method === undefined) return { choices, isUntouched: false, helpers: [] };
  const context = method.bootstrap.serializer?.context;
  const code = handlerCode({ shared }, functionModel(choices, shared))
    .replaceAll(CONTEXT, context ? typeText(context) : CONTEXT)
    .replaceAll(HANDLER, method.member.name);
  const template = parseCSharp(`class Template\n{\n${code}\n}\n`);
  const members = template.types[0]?.members ?? [];
  const found = members.map((each) =>
    method.type.members.find((own) => isSame(own, method.file, each, template)),
  );
  return {
    choices,
    isUntouched: found.includes(method.member) && !found.includes(undefined),
    helpers: found.filter((each) => each !== undefined && each !== method.member) as Member[],
  };
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
