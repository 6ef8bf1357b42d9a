import { posix } from 'node:path';
import { SamTemplate } from '../sam/template.ts';
import type { SolutionFiles } from './files.ts';
import { readQuietly } from './read-quietly.ts';

/** Names that SAM and Amazon.Lambda.Tools give a template. */
export const templateNames = ['template.yaml', 'template.yml', 'template.json', 'serverless.template'];

/** A SAM template of a solution. */
export interface SolutionTemplate {
  /** Relative to the solution's root, with slashes. */
  readonly path: string;
  /** undefined if it can't be read: the edit of it says why. */
  readonly template: SamTemplate | undefined;
}

/** The SAM templates of a solution, the nearest to its root first. Other tools have files of these names too. */
export function templatesIn(files: SolutionFiles): SolutionTemplate[] {
  const depth = (path: string): number => path.split('/').length;
  const rank = (path: string): number => templateNames.indexOf(posix.basename(path));
  return [...files.list('')]
    .filter((path) => templateNames.includes(posix.basename(path)) && !/(^|\/)\.[^/]*\//.test(path))
    .sort((left, right) => depth(left) - depth(right) || rank(left) - rank(right))
    .flatMap((path) => {
      const text = readQuietly(files, path);
      if (text !== undefined && !isUsualPlace(path) && !isSam(text)) return [];
      return [{ path, template: text === undefined ? undefined : SamTemplate.ifReadable(text) }];
    });
}

/** Where SAM itself looks: what is there is meant to be its template, whatever is wrong with it. */
const isUsualPlace = (path: string): boolean => /^(template\.ya?ml|serverless\.template)$/.test(path);

const isSam = (text: string): boolean =>
  text.trim() === '' ||
  /AWSTemplateFormatVersion|AWS::(Serverless|Lambda)|^["']?Resources["']?\s*:/m.test(text);
