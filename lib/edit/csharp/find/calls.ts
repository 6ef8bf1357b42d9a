import type { Span } from '../../text.ts';
import { Cursor, splitArguments, splitTypes } from '../syntax/cursor.ts';
import { means } from './scope.ts';
import type { Using } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { runsOf } from '../syntax/tokens.ts';
import { typeArguments } from '../syntax/type-names.ts';

/** `Type.Method<A>(b, c)`, from the type's name to the closing parenthesis. */
export interface MethodCall extends Span {
  readonly method: string;
  readonly typeArguments: readonly Tokens[];
  readonly arguments: readonly Tokens[];
}

/** The calls of a type's static methods, in the holes of strings too. */
export function callsOf(
  type: string,
  method: RegExp,
  tokens: Tokens,
  usings: readonly Using[],
): MethodCall[] {
  return runsOf(tokens).flatMap((run) =>
    run.flatMap((token, at) => {
      if (!method.test(token.text) || run[at - 1]?.text !== '.') return [];
      const start = pathStart(run, at - 2);
      return means(run.slice(start, at - 1), type, usings) ? readCall(run, start, at) : [];
    }),
  );
}

function readCall(tokens: Tokens, start: number, at: number): MethodCall[] {
  const cursor = new Cursor(tokens, at + 1);
  if (cursor.is('<')) cursor.skipAngles();
  const generic = splitTypes(typeArguments(cursor.since(at + 1)));
  if (!cursor.is('(')) return [];
  const open = cursor.at;
  cursor.skipBrackets();
  const inside = splitArguments(tokens.slice(open + 1, cursor.at - 1));
  const span = { start: tokens[start]?.start ?? 0, end: tokens[cursor.at - 1]?.end ?? 0 };
  return [{ ...span, method: tokens[at]?.text ?? '', typeArguments: generic, arguments: inside }];
}

/** The calls of methods of a name, whatever they belong to, and of constructors of a type of that name. */
export function callsNamed(name: string, tokens: Tokens): MethodCall[] {
  return runsOf(tokens).flatMap((run) =>
    run.flatMap((token, at) =>
      token.kind === 'identifier' && token.text === name && /^[(<]$/.test(run[at + 1]?.text ?? '')
        ? readCall(run, pathStart(run, at), at)
        : [],
    ),
  );
}

/** The index at which the dotted name that ends at another index begins. */
export function pathStart(tokens: Tokens, end: number): number {
  let start = end;
  while (/^(\.|::)$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.kind === 'identifier')
    start -= 2;
  return start;
}
