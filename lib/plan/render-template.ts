import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs from 'ejs';
import { packageRoot } from '../package-root.ts';

export const templatesRoot = join(packageRoot, 'templates');

export const hasTemplate = (template: string): boolean => existsSync(join(templatesRoot, template));

/**
 * Renders one template. `<%= %>` writes values without HTML encoding, because the output is C#, XML or YAML.
 *
 * @param template path in templates/, with forward slashes
 * @throws Error with file and line if the template uses a value that is not in the data
 */
export function render(template: string, data: object): string {
  const filename = join(templatesRoot, template);
  const text = readFileSync(filename, 'utf8');
  return ejs.render(text, data, { filename, escape: String });
}
