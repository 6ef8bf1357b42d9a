import type { TypeFacts } from '../../compiler/facts.ts';
import { defineRule } from '../compiled/define-rule.ts';

/** Only texts, numbers and their kind are names in JSON. */
export const dictionaryKey = defineRule({
  id: 'dictionary-key',
  title: 'A dictionary whose keys cannot be names in JSON',
  severity: 'error',
  *find(code) {
    for (const use of code.uses)
      for (const id of use.type === undefined ? [] : code.graph.reachOf(use.type)) {
        const { key, name } = code.graph.type(id);
        if (key === undefined || isKey(code.graph.type(key))) continue;
        yield {
          about: name,
          place: use.via ?? use.place,
          message: `${code.graph.type(key).name} cannot be a key in JSON, and throws: use a string, a number, an enum or a Guid`,
        };
      }
  },
});

const isKey = ({ shape, name, fullName }: TypeFacts): boolean =>
  shape === 'converted' ||
  name === 'object' ||
  (shape === 'simple' && !/Json(Element|Document|Node|Object|Array|Value)$/.test(fullName));
