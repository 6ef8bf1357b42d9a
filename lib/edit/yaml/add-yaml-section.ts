import { isMap } from 'yaml';
import { indentAt, insertion, lineEndOf, lineStart, splice } from '../text.ts';
import { pairOf, parseYaml, reach } from './yaml-document.ts';
import type { YamlValue } from './edit-yaml.ts';
import { addYamlEntry } from './edit-yaml.ts';
import { aboveComments, hasGaps, pairStart, styleOf } from './yaml-places.ts';
import { renderYaml } from './render-yaml.ts';

/**
 * Adds an entry to the top-level map before another one and the comments right before that, or after the last entry
 * if the other one does not exist.
 *
 * @returns the new text; the same text if the key exists, whatever its value
 * @throws Unsure if the place cannot be determined
 */
export function addYamlSection(text: string, key: string, value: YamlValue, next: string): string {
  const { node: map, depth, above } = reach(parseYaml(text), [key]);
  const follower = depth === 0 && isMap(map) && map.flow !== true ? pairOf(map, next) : undefined;
  const indent = follower && indentAt(text, pairStart(follower));
  if (follower === undefined || indent === undefined || !isMap(map)) return addYamlEntry(text, [key], value);
  const eol = lineEndOf(text);
  const lines = renderYaml({ [key]: value }, styleOf(text, map, above), indent.length).split('\n');
  const at =
    follower === map.items[0] ? lineStart(text, pairStart(follower)) : aboveComments(text, follower, indent);
  return splice(text, [insertion(at, lines.join(eol) + eol + (hasGaps(text, map) ? eol : ''))]);
}
