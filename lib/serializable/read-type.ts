import { Cursor, splitTypes } from '../edit/csharp/syntax/cursor.ts';
import type { Tokens } from '../edit/csharp/syntax/tokens.ts';
import { nameOf } from '../edit/csharp/syntax/tokens.ts';

/** A type as it is written, taken apart. */
export interface WrittenType {
  /** A and B of `A.B<C>`; none for a tuple. */
  readonly parts: readonly string[];
  /** Written with `global::`. */
  readonly global: boolean;
  /** Type arguments of all its parts, or the elements of a tuple. */
  readonly arguments: readonly WrittenType[];
  readonly marks: readonly string[];
}

/** undefined if it is not a type, or one that JSON does not support, such as a pointer. */
export function readType(tokens: Tokens): WrittenType | undefined {
  const cursor = new Cursor(tokens);
  return cursor.is('(') ? readTuple(cursor) : readNamed(cursor);
}

function readTuple(cursor: Cursor): WrittenType | undefined {
  const open = cursor.at;
  cursor.skipBrackets();
  const elements = splitTypes(cursor.since(open).slice(1, -1)).map(readType);
  const marks = readMarks(cursor);
  if (marks === undefined || elements.includes(undefined)) return undefined;
  return { parts: [], global: false, arguments: elements as WrittenType[], marks };
}

function readNamed(cursor: Cursor): WrittenType | undefined {
  const global = cursor.is('global') && cursor.is('::', 1);
  if (global) cursor.at += 2;
  const parts: string[] = [];
  const inner: (WrittenType | undefined)[] = [];
  do {
    const name = cursor.token();
    if (name?.kind !== 'identifier') return undefined;
    parts.push(nameOf(name));
    cursor.at++;
    if (!cursor.is('<')) continue;
    const start = cursor.at;
    cursor.skipAngles();
    inner.push(...splitTypes(cursor.since(start).slice(1, -1)).map(readType));
  } while (cursor.skip('.') || cursor.skip('::'));
  const marks = readMarks(cursor);
  if (marks === undefined || inner.includes(undefined)) return undefined;
  return { parts, global, arguments: inner as WrittenType[], marks };
}

/** `?`, `[]` and `[,]`. What follows is a tuple element's name, or nothing of the type. */
function readMarks(cursor: Cursor): string[] | undefined {
  const marks: string[] = [];
  for (;;) {
    if (cursor.skip('?')) marks.push('?');
    else if (cursor.is('[')) {
      const start = cursor.at;
      cursor.skipBrackets();
      marks.push(
        cursor
          .since(start)
          .map(({ text }) => text)
          .join(''),
      );
    } else return cursor.is('*') ? undefined : marks;
  }
}
