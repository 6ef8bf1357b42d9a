import { isDeepStrictEqual } from 'node:util';
import { addJsonEntry, addJsonItem } from '../json/edit-json.ts';
import { readJson } from '../json/parse-json.ts';
import { removeJsonEntry, removeJsonItem } from '../json/remove-json.ts';
import { addJsonSection } from '../json/add-json-section.ts';
import { Unsure } from '../refused.ts';
import { isIntrinsic, normalized } from '../yaml/intrinsic-forms.ts';
import type { TemplateLanguage } from './template-language.ts';

const at = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((each, key) => (each as Record<string, unknown> | null | undefined)?.[key], data);

/** An intrinsic function contains arguments, not entries. */
function refuseIntrinsics(text: string, path: readonly string[]): void {
  const data = readJson(text);
  for (let depth = 1; depth <= path.length; depth++) {
    const value = at(data, path.slice(0, depth));
    if (isIntrinsic(value))
      throw new Unsure(
        `${path.slice(0, depth).join('.')} is the result of ${Object.keys(value as object).join()}`,
        Math.max(text.indexOf(`"${path[depth - 1] ?? ''}"`), 0),
      );
  }
}

type JsonEdit<Value> = (text: string, path: readonly string[], value: Value, existing: number) => string;

const guarded =
  <Value>(edit: JsonEdit<Value>, upTo = 0): JsonEdit<Value> =>
  (text, path, value, existing) => {
    refuseIntrinsics(text, path.slice(0, path.length + upTo));
    return edit(text, path, value, existing);
  };

const isSame =
  (expected: unknown) =>
  (value: unknown): boolean =>
    isDeepStrictEqual(normalized(value), normalized(expected));

/** A SAM template in JSON. */
export const jsonTemplate: TemplateLanguage = {
  addEntry: guarded(addJsonEntry, -1),
  addSection: addJsonSection,
  addItem: guarded(addJsonItem),
  removeEntry: (text, path, expected) => removeJsonEntry(text, path, isSame(expected)),
  removeItem: (text, path, expected) => removeJsonItem(text, path, isSame(expected)),
  read: readJson,
  readAt: (text, path) => at(readJson(text), path),
  show: (value) => JSON.stringify(value, null, 2),
};
