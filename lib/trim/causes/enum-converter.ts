import { callsNamed } from '../../edit/csharp/find/calls.ts';
import { lineAt } from '../../edit/text.ts';
import { genericEnumConverter } from '../fixes/generic-enum-converter.ts';
import { defineCause } from './define.ts';

const ATTRIBUTE = /typeof\s*\(\s*(?:[\w.]+\.)?JsonStringEnumConverter\s*\)/;

export const enumConverter = defineCause({
  kind: 'enum-converter',
  // The generic converter, JsonStringEnumConverter<T>, is safe.
  apis: [{ called: /^System\.Text\.Json\.Serialization\.JsonStringEnumConverter\.(?!.*<)/ }],
  groupBy: () => '',
  explain: (_, { own: { files } }) => {
    const attributes = files.filter(({ text }) => ATTRIBUTE.test(text)).map(({ path }) => path);
    const created = files.flatMap((file) =>
      callsNamed('JsonStringEnumConverter', file.tokens).map(
        ({ start }) => `${file.path}:${lineAt(file.text, start)}`,
      ),
    );
    return {
      why: 'JsonStringEnumConverter creates the converter of each enum at run time',
      fixes: [
        ...(attributes.length > 0 ? [genericEnumConverter.offer({ attributes, created: [] })] : []),
        ...(created.length > 0 || attributes.length === 0
          ? [genericEnumConverter.offer({ attributes: [], created })]
          : []),
      ],
    };
  },
});
