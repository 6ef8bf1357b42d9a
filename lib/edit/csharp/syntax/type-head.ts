import type { Cursor } from './cursor.ts';
import { splitTypes } from './cursor.ts';
import { readParameters } from './parameters.ts';
import type { Parameter, TypeKind } from './syntax.ts';
import type { Token, Tokens } from './tokens.ts';
import { nameOf, spanOf } from './tokens.ts';
import { skipType } from './type-names.ts';

/** A type's declaration from its keyword to before its body. */
export interface TypeHead {
  readonly kind: TypeKind;
  readonly name: string;
  readonly nameToken?: Token;
  readonly typeParameters: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly bases: readonly Tokens[];
}

/** Reads the head of a type, if one begins here; `record`, `extension` and `delegate` are not always keywords. */
export function readTypeHead(cursor: Cursor, inType: boolean): TypeHead | undefined {
  const kind = kindHere(cursor, inType);
  if (kind === undefined) return undefined;
  cursor.at += kind.startsWith('record ') ? 2 : 1;
  if (kind === 'delegate' && !skipType(cursor)) cursor.fail('expected the return type of a delegate');
  const nameToken = kind === 'extension' ? undefined : cursor.take();
  const typeParameters = cursor.is('<') ? readTypeParameters(cursor) : [];
  const parameters = cursor.is('(') ? readInParentheses(cursor) : [];
  const bases = cursor.skip(':') ? readBases(cursor) : [];
  cursor.skipTo('{', ';');
  const head = { kind, typeParameters, parameters, bases };
  return nameToken === undefined ? { ...head, name: '' } : { ...head, nameToken, name: nameOf(nameToken) };
}

function kindHere(cursor: Cursor, inType: boolean): TypeKind | undefined {
  const word = cursor.text();
  switch (word) {
    case 'class':
    case 'struct':
    case 'interface':
    case 'enum':
      return cursor.isIdentifier(1) ? word : undefined;
    case 'record':
      if (cursor.is('class', 1)) return 'record class';
      if (cursor.is('struct', 1)) return 'record struct';
      return cursor.isIdentifier(1) && /^([({:;<]|where)$/.test(cursor.text(2)) ? word : undefined;
    case 'extension':
      return inType && (cursor.is('(', 1) || cursor.is('<', 1)) ? word : undefined;
    case 'delegate':
      return cursor.is('*', 1) || cursor.is('(', 1) || cursor.is('{', 1) ? undefined : word;
    default:
      return undefined;
  }
}

function readTypeParameters(cursor: Cursor): string[] {
  const start = cursor.at;
  cursor.skipAngles();
  return splitTypes(cursor.tokens.slice(start + 1, cursor.at - 1)).flatMap((tokens) => {
    const name = tokens.findLast(({ kind }) => kind === 'identifier');
    return name ? [nameOf(name)] : [];
  });
}

/** An extension block may name its receiver's type alone. */
function readInParentheses(cursor: Cursor): readonly Parameter[] {
  const start = cursor.at;
  cursor.skipBrackets();
  const inside = cursor.tokens.slice(start + 1, cursor.at - 1);
  return readParameters(inside) ?? [{ ...spanOf(inside), modifiers: [], type: inside, name: '' }];
}

function readBases(cursor: Cursor): Tokens[] {
  const start = cursor.at;
  for (;;) {
    if (cursor.is('{') || cursor.is(';') || (cursor.is('where') && cursor.is(':', 2))) break;
    if (cursor.is('<')) cursor.skipAngles();
    else if (cursor.opens()) cursor.skipBrackets();
    else cursor.take();
  }
  return splitTypes(cursor.since(start));
}
