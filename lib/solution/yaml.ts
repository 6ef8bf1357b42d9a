import { stringify } from 'yaml';
import { Intrinsic } from '../events/intrinsics.ts';

const intrinsicTag = (tag: string) => ({
  tag,
  identify: (value: unknown) => value instanceof Intrinsic && value.tag === tag,
  resolve: (argument: string) => new Intrinsic(tag, argument),
  stringify: ({ value }: { value: unknown }) =>
    JSON.stringify((value as Intrinsic).argument).replace(/^"(.*)"$/, '$1'),
});

/**
 * A value as YAML, each line indented. Written by the rules of YAML 1.1, which SAM reads by: a plain `on` would be
 * read as true.
 *
 * @param indent number of spaces before each line
 */
export function toYaml(value: unknown, indent: number): string {
  const customTags = ['!Ref', '!GetAtt', '!Sub'].map(intrinsicTag);
  const text = stringify(value, {
    version: '1.1',
    lineWidth: 0,
    customTags: (tags) => [...tags, ...customTags],
  });
  return text.trimEnd().replace(/^(?=.)/gm, ' '.repeat(indent));
}
