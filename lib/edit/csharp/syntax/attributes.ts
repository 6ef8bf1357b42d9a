import type { Cursor } from './cursor.ts';
import type { Attribute, AttributeList } from './syntax.ts';
import { spanOf } from './tokens.ts';

/** Reads the attribute lists here, none included. */
export function readAttributeLists(cursor: Cursor): AttributeList[] {
  const lists: AttributeList[] = [];
  while (cursor.is('[')) lists.push(readAttributeList(cursor));
  return lists;
}

function readAttributeList(cursor: Cursor): AttributeList {
  const start = cursor.at++;
  const target = cursor.isIdentifier() && cursor.is(':', 1) ? cursor.text() : undefined;
  if (target !== undefined) cursor.at += 2;
  const attributes: Attribute[] = [];
  while (!cursor.skip(']')) {
    attributes.push(readAttribute(cursor));
    if (!cursor.skip(',') && !cursor.is(']')) cursor.fail('expected the end of an attribute');
  }
  const list = { ...spanOf(cursor.since(start)), attributes };
  return target === undefined ? list : { ...list, target };
}

function readAttribute(cursor: Cursor): Attribute {
  const start = cursor.at;
  do {
    if (!cursor.isIdentifier()) cursor.fail('expected the name of an attribute');
    cursor.at++;
    if (cursor.is('<')) cursor.skipAngles();
  } while (cursor.skip('.') || cursor.skip('::'));
  const name = cursor.since(start);
  if (!cursor.is('(')) return { ...spanOf(name), name };
  const open = cursor.at;
  cursor.skipBrackets();
  const inside = cursor.tokens.slice(open + 1, cursor.at - 1);
  return { ...spanOf(cursor.since(start)), name, arguments: inside };
}
