import { posix } from 'node:path';
import type { TemplateFunction } from '../sam/template.ts';

/** A template may have functions in other languages; a runtime that is not written out may be any. */
export const runsDotnet = ({ properties: { Runtime } }: TemplateFunction): boolean =>
  typeof Runtime !== 'string' || /^(dotnet|provided)/.test(Runtime);

/**
 * The folder or file that a function's code is taken from, relative to the solution's root, with slashes.
 *
 * @param templateFile path of the template, from which CodeUri starts
 * @returns undefined if it is not a path
 */
export function codeFolderOf(
  { properties: { CodeUri } }: TemplateFunction,
  templateFile: string,
): string | undefined {
  if (typeof CodeUri !== 'string' || /^(s3|https?):/i.test(CodeUri)) return undefined;
  const path = posix.join(posix.dirname(templateFile), CodeUri.replaceAll('\\', '/'));
  return posix.normalize(path).replace(/(.)\/$/, '$1');
}
