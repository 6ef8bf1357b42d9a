import type { Cursor } from './cursor.ts';
import type { Using } from './syntax.ts';
import { nameOf, spanOf } from './tokens.ts';

/**
 * Reads a using directive, but not a using statement or declaration.
 *
 * @param namespace the namespace it is in
 */
export function readUsing(cursor: Cursor, namespace: string): Using | undefined {
  const start = cursor.at;
  const using = tryUsing(cursor, namespace);
  if (using === undefined) cursor.at = start;
  return using;
}

function tryUsing(cursor: Cursor, namespace: string): Using | undefined {
  const start = cursor.at;
  const global = cursor.is('using', 1) && cursor.skip('global');
  if (!cursor.skip('using') || cursor.is('(') || cursor.is('var')) return undefined;
  let isStatic = false;
  for (; cursor.is('static') || cursor.is('unsafe'); cursor.at++) isStatic ||= cursor.is('static');
  const aliasToken = cursor.token();
  const hasAlias = aliasToken?.kind === 'identifier' && cursor.is('=', 1);
  if (hasAlias) cursor.at += 2;
  const targetStart = cursor.at;
  while (!cursor.done && !cursor.is(';') && !cursor.is('=') && !cursor.is('{')) cursor.at++;
  const target = cursor.since(targetStart);
  if (target.length === 0 || !cursor.skip(';')) return undefined;
  const using = { ...spanOf(cursor.since(start)), global, static: isStatic, target, namespace };
  const declaration = !hasAlias && target.some((token, at) => isTwoWords(token.kind, target[at + 1]?.kind));
  if (declaration) return undefined;
  return hasAlias ? { ...using, alias: nameOf(aliasToken) } : using;
}

/** `using Stream s;` declares a variable; a namespace has a dot between its names. */
function isTwoWords(kind: string, next: string | undefined): boolean {
  return kind === 'identifier' && next === 'identifier';
}
