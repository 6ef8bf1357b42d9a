import { addJsonEntry, addJsonItem, setJson } from '../json/edit.ts';
import { readJson } from '../json/parse.ts';
import { orRefuse } from '../refused.ts';
import { parseYaml } from '../yaml/document.ts';
import { addYamlEntry, addYamlItem, setYamlScalar } from '../yaml/edit.ts';
import { toPlain } from '../yaml/plain.ts';
import { renderYaml, USUAL } from '../yaml/render.ts';

/** Objects, arrays and scalars, with intrinsic functions in their long form: `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`. */
export type TemplateValue = unknown;

type Edit<Value> = (text: string, path: readonly string[], value: Value, existing: number) => string;

/** The edits of one of the two languages a template may be written in. */
interface Language {
  readonly addEntry: Edit<TemplateValue>;
  readonly addItem: Edit<TemplateValue>;
  readonly setScalar: Edit<string>;
  readonly read: (text: string) => unknown;
  /** As a person would write it into the file. */
  readonly show: (value: TemplateValue) => string;
}

const yaml: Language = {
  addEntry: addYamlEntry,
  addItem: addYamlItem,
  setScalar: setYamlScalar,
  read: (text) => {
    const document = parseYaml(text);
    return toPlain(document.contents, document);
  },
  show: (value) => renderYaml(value, USUAL),
};

const json: Language = {
  addEntry: addJsonEntry,
  addItem: addJsonItem,
  setScalar: setJson,
  read: readJson,
  show: (value) => JSON.stringify(value, null, 2),
};

/** JSON is YAML too, but is edited in its own style. */
export const languageOf = (text: string): Language => (/^\uFEFF?\s*\{/.test(text) ? json : yaml);

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
