import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findContexts } from '../../lib/edit/csharp/find/contexts.ts';
import { parseCSharp } from '../../lib/edit/csharp/syntax/parse-csharp.ts';
import type { CSharpFile } from '../../lib/edit/csharp/syntax/syntax.ts';
import { packageRoot } from '../../lib/package-root.ts';

const root = join(packageRoot, 'test', 'cases', 'serializable');

/**
 * What case.json says of a function project: what its serializer contexts lack, and what it does before and after
 * that is added.
 */
export interface ExpectedReview {
  /**
   * `List<Order>`, spelt as the context's file would, in the order of need. `A.Item as AItem` where it needs a name of
   * its own, because two types would have the same one; `PayloadCtx: Order` where there are several contexts.
   */
  readonly missing: readonly string[];
  /** Namespaces that the context's file has to import for them. */
  readonly usings?: readonly string[];
  /** What is listed, and neither used nor part of what is used. */
  readonly unneeded: readonly string[];
  /** A code and what it is about; where that is a call, its file and line. */
  readonly warnings: readonly string[];
  /** Packages, besides the two that every function has. */
  readonly packages?: readonly string[];
  /** false: the stand-ins of the packages lack something it uses. */
  readonly standIns?: false;
  /** false: it can't compile before the missing types are listed, or not at all where `event` is left out. */
  readonly compiles?: false;
  /** What the function is called with, as it is and with what is missing added. */
  readonly event?: unknown;
  /** Part of the error before; left out where nothing fails. */
  readonly fails?: string;
  /** The answer after; before, too, where nothing fails. Left out where adding types is no help. */
  readonly answers?: unknown;
}

export interface SerializableCase {
  readonly name: string;
  readonly expected: ExpectedReview;
  /** C# files by their paths: the function project's own, and those of the project it refers to. */
  readonly own: Readonly<Record<string, string>>;
  readonly shared: Readonly<Record<string, string>>;
}

/** A line of a context, there or missing. */
export interface ListedType {
  readonly context: string;
  readonly type: string;
  readonly propertyName?: string;
}

export function serializableCases(): SerializableCase[] {
  return readdirSync(root).sort().map(readCase);
}

function readCase(name: string): SerializableCase {
  const folder = join(root, name);
  const expected = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as ExpectedReview;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cs'))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const texts = paths.map((path): [string, string] => [path, readFileSync(join(folder, path), 'utf8')]);
  const isShared = ([path]: [string, string]): boolean => path.startsWith('Shared/');
  return {
    name,
    expected,
    own: Object.fromEntries(texts.filter((each) => !isShared(each))),
    shared: Object.fromEntries(texts.filter(isShared)),
  };
}

export const parsed = (files: Readonly<Record<string, string>>): CSharpFile[] =>
  Object.entries(files).map(([path, text]) => parseCSharp(text, { path }));

/** The names of the contexts that a case declares, without namespace. */
export const contextsOf = ({ own }: SerializableCase): string[] =>
  findContexts(parsed(own)).map(({ name }) => name);

/** What `missing` or `unneeded` of a case says, taken apart. */
export function listedTypes(texts: readonly string[], each: SerializableCase): ListedType[] {
  const [only = ''] = contextsOf(each);
  return texts.map((text) => {
    const [, context = only, type = '', propertyName] = /^(?:(\w+): )?(.+?)(?: as (\w+))?$/.exec(text) ?? [];
    return { context, type, ...(propertyName !== undefined && { propertyName }) };
  });
}
