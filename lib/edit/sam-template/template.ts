import { orRefuse } from '../refused.ts';
import { parseYaml } from '../yaml/document.ts';
import { addYamlEntry, addYamlItem, readYamlAt, setYamlScalar } from '../yaml/edit.ts';
import { normalized } from '../yaml/intrinsics.ts';
import { toPlain } from '../yaml/plain.ts';
import { removeYamlEntry, removeYamlItem } from '../yaml/remove.ts';
import { renderYaml, USUAL } from '../yaml/render.ts';
import { addYamlSection } from '../yaml/sections.ts';
import { jsonTemplate } from './json-template.ts';

/** Objects, arrays and scalars, with intrinsic functions in their long form: `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`. */
export type TemplateValue = unknown;

type Removal = (text: string, path: readonly string[], expected: TemplateValue) => string;
type Edit<Value> = (text: string, path: readonly string[], value: Value, existing: number) => string;

/** The edits of one of the two languages a template may be written in. */
export interface Language {
  readonly addEntry: (
    text: string,
    path: readonly string[],
    value: TemplateValue,
    existing: number,
    order?: readonly string[],
  ) => string;
  /** An entry of the template itself, in front of the one that is to come next. */
  readonly addSection: (text: string, key: string, value: TemplateValue, next: string) => string;
  readonly addItem: Edit<TemplateValue>;
  readonly setScalar: Edit<string>;
  readonly removeEntry: Removal;
  readonly removeItem: Removal;
  readonly read: (text: string) => unknown;
  /** What is at a path; undefined where nothing is. */
  readonly readAt: (text: string, path: readonly string[]) => unknown;
  /** As a person would write it into the file. */
  readonly show: (value: TemplateValue) => string;
}

const yamlTemplate: Language = {
  addEntry: addYamlEntry,
  addSection: addYamlSection,
  addItem: addYamlItem,
  setScalar: setYamlScalar,
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
export const languageOf = (text: string): Language =>
  /^\uFEFF?\s*\{\s*["}]/.test(text) ? jsonTemplate : yamlTemplate;

/**
 * As data; a template that holds nothing is `{}`.
 *
 * @throws EditRefused where it can't be read
 */
export function readTemplate(text: string): Record<string, unknown> {
  const read: unknown = orRefuse(text, '', () => languageOf(text).read(text));
  return typeof read === 'object' && read !== null && !Array.isArray(read)
    ? (read as Record<string, unknown>)
    : {};
}

/**
 * What is at a path of a template, with intrinsic functions in one form; undefined where nothing is.
 *
 * @throws EditRefused where it can't be read
 */
export function readAt(text: string, path: readonly string[]): TemplateValue {
  return orRefuse(text, '', () => normalized(languageOf(text).readAt(text, path)));
}
