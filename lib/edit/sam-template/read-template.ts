import { orRefuse } from '../refused.ts';
import { parseYaml } from '../yaml/yaml-document.ts';
import { addYamlEntry, addYamlItem, readYamlAt } from '../yaml/edit-yaml.ts';
import { normalized } from '../yaml/intrinsic-forms.ts';
import { toPlain } from '../yaml/plain-data.ts';
import { removeYamlEntry, removeYamlItem } from '../yaml/remove-yaml.ts';
import { renderYaml, USUAL } from '../yaml/render-yaml.ts';
import { addYamlSection } from '../yaml/add-yaml-section.ts';
import { jsonTemplate } from './json-template.ts';
import type { TemplateLanguage, TemplateValue } from './template-language.ts';

const yamlTemplate: TemplateLanguage = {
  addEntry: addYamlEntry,
  addSection: addYamlSection,
  addItem: addYamlItem,
  removeEntry: removeYamlEntry,
  removeItem: removeYamlItem,
  read: (text) => {
    const document = parseYaml(text);
    return toPlain(document.contents, document);
  },
  readAt: readYamlAt,
  show: (value) => renderYaml(value, USUAL),
};

/** JSON is YAML too, but is edited in its own style. */
export const languageOf = (text: string): TemplateLanguage =>
  /^\uFEFF?\s*\{\s*["}]/.test(text) ? jsonTemplate : yamlTemplate;

/**
 * Reads a template as data; an empty template is `{}`.
 *
 * @throws EditRefused if it cannot be read
 */
export function readTemplate(text: string): Record<string, unknown> {
  const read: unknown = orRefuse(text, '', () => languageOf(text).read(text));
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? (read as Record<string, unknown>)
    : {};
}

/**
 * The value at a path of a template, with intrinsic functions in one form; undefined if there is none.
 *
 * @throws EditRefused if it cannot be read
 */
export function readAt(text: string, path: readonly string[]): TemplateValue {
  return orRefuse(text, '', () => normalized(languageOf(text).readAt(text, path)));
}
