import { makeEnumConvertersGeneric } from '../../edit/csharp/edit/make-enum-converters-generic.ts';
import { defineFix } from './define.ts';

/** Uses of the converter: either in attributes, which the command can edit, or in options. */
interface ConverterUses {
  /** Paths of files with an attribute that names the converter. */
  readonly attributes: readonly string[];
  /** Places that create a converter: `src/Orders/Function.cs:22`. */
  readonly created: readonly string[];
}

export const genericEnumConverter = defineFix({
  id: 'generic-enum-converter',
  silences: true,
  title: ({ attributes }: ConverterUses) =>
    attributes.length > 0
      ? 'write JsonStringEnumConverter<T>, with the enum as its type argument'
      : 'set UseStringEnumConverter on the serializer context, which generates a converter for each enum at compile time, and remove the converter from the options',
  paste: ({ attributes, created }) =>
    attributes.length > 0
      ? attributes.map((path) => `[JsonConverter(typeof(JsonStringEnumConverter<T>))]   // ${path}`)
      : [
          '[JsonSourceGenerationOptions(UseStringEnumConverter = true)]',
          ...created.map((place) => `new JsonStringEnumConverter()   // ${place}: remove it`),
        ],
  edits: ({ attributes }) => attributes.map((path) => ({ do: 'generic-enum-converter', path })),
  apply: ({ path }, { edits }) => {
    edits.edit(path, (text) => makeEnumConvertersGeneric(text, { path }));
    return [`${path}: JsonStringEnumConverter<T>`];
  },
});
