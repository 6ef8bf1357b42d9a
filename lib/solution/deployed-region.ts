import { posix } from 'node:path';
import type { Solution } from './solution.ts';

/**
 * The Region that samconfig.toml deploys a template to.
 *
 * @returns '' if it names none, so that the configuration of AWS decides, or several for different environments
 */
export function deployedRegion(solution: Solution, templateFile = ''): string {
  const text = solution.read(posix.join(posix.dirname(templateFile), 'samconfig.toml')) ?? '';
  const regions = new Set([...text.matchAll(/^\s*region\s*=\s*["']([\w-]+)["']/gm)].map(([, name]) => name));
  const [region = '', ...others] = regions;
  return others.length === 0 ? region : '';
}
