import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { findContexts } from '../../lib/edit/csharp/find/contexts.ts';
import { parseCSharp } from '../../lib/edit/csharp/syntax/parse-csharp.ts';
import type { CSharpFile } from '../../lib/edit/csharp/syntax/syntax.ts';
import type { Review } from '../../lib/serializable/review.ts';
import { packageRoot } from '../../lib/package-root.ts';

const cases = join(packageRoot, 'test', 'cases');

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
  /** What the scanner sees without the compiler, where that is less. */
  readonly fast?: Partial<Pick<ExpectedReview, 'missing' | 'usings' | 'unneeded' | 'warnings'>>;
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

/** The cases that the scanner is tried on too, or those that only the compiler understands. */
export function serializableCases(kind: 'serializable' | 'compiled' = 'serializable'): SerializableCase[] {
  const root = join(cases, kind);
  return readdirSync(root)
    .sort()
    .map((name) => readCase(join(root, name)));
}

function readCase(folder: string): SerializableCase {
  const name = basename(folder);
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

/** A review in the words of case.json. */
export function shownReview({ missing, unneeded, warnings }: Review, each: SerializableCase): object {
  const several = contextsOf(each).length > 1;
  const inContext = (context: string): string =>
    several ? `${context.slice(context.lastIndexOf('.') + 1)}: ` : '';
  const named = (propertyName?: string): string => (propertyName === undefined ? '' : ` as ${propertyName}`);
  return {
    missing: missing.map(
      ({ context, type, propertyName }) => inContext(context) + type + named(propertyName),
    ),
    usings: [...new Set(missing.flatMap(({ usings }) => usings))],
    unneeded: unneeded.map(({ context, type }) => inContext(context) + type).sort(),
    warnings: warnings
      .map(({ code, about, path, line }) => `${code} ${ABOUT_A_PLACE.has(code) ? `${path}:${line}` : about}`)
      .sort(),
  };
}

const ABOUT_A_PLACE = new Set([
  'reflection-call',
  'unclear',
  'value-task',
  'anonymous-type',
  'reflection-serializer',
  'async-collection',
]);
