import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { packageRoot } from '../package-root.ts';

export const templatesRoot = join(packageRoot, 'templates');

export const hasTemplate = (template: string): boolean => existsSync(join(templatesRoot, template));

/**
 * Renders one template. `<%= %>` writes the value as it is: what is generated is C#, XML and YAML, not HTML.
 *
 * @param template path below templates/, with forward slashes
 * @throws Error with file and line where the template uses a value that is not in the data
 */
export function render(template: string, data: object): string {
  const filename = join(templatesRoot, template);
  const text = readFileSync(filename, 'utf8');
  return ejs.render(text, data, { filename, escape: String });
}
