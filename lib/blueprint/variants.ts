import { isDeepStrictEqual } from 'node:util';
import type { EventSource, SourceVariant } from '../events/define.ts';

type Options = Readonly<Record<string, unknown>>;

/** The variant of a source's templates for these options; undefined: its own templates. */
export function variantFor({ variants = [] }: EventSource, options: Options): SourceVariant | undefined {
  return variants.find((variant) =>
    Object.entries(variant.options).every(([key, value]) => isDeepStrictEqual(options[key], value)),
  );
}

/** A source as its variant for these options has it. */
export function variantOf(source: EventSource, options: Options): EventSource {
  const { async: isAsync } = variantFor(source, options) ?? {};
  return isAsync ? { ...source, async: isAsync } : source;
}

/** Where the templates of a source are looked for, the first that has one is taken. */
export function templateFolders(source: EventSource, options: Options): string[] {
  const variant = variantFor(source, options);
  const own = `events/${source.id}`;
  return variant === undefined ? [own] : [`${own}/${variant.folder}`, own];
}
