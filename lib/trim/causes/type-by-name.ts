import type { CSharpFile } from '../../edit/csharp/syntax/syntax.ts';
import { memberAt } from '../facts/own-code.ts';
import { otherApi } from '../fixes/other-api.ts';
import { rootNamed } from '../fixes/root.ts';
import { defineCause } from './define.ts';
import { hasCode } from './warning-code.ts';

export const typeByName = defineCause({
  kind: 'type-by-name',
  apis: [
    { called: /^System\.Type\.(GetType|ReflectionOnlyGetType)\(/ },
    { called: /^System\.Reflection\.(Assembly|Module)\.(GetType|GetTypes|GetExportedTypes)\(/ },
    { called: /^System\.Reflection\.Assembly\.(get_)?(DefinedTypes|ExportedTypes)/ },
    { called: /^System\.Reflection\.Assembly\.CreateInstance\(/ },
  ],
  matches: hasCode(2057, 2058, 2059, 2061, 2096, 2105),
  explain: (group, { closure, kept }) => {
    const known = closure.assemblies.filter(({ kind }) => kind !== 'framework').map(({ name }) => name);
    const named = group.flatMap(({ file, warning: { line } }) =>
      file && line !== undefined ? assembliesNamedIn(file, line, known) : [],
    );
    const assemblies = [...new Set(named)];
    const what = assemblies.length > 0 ? `types of ${assemblies.join(' and ')} are` : 'a type is';
    return {
      why: `${what} looked up by a name that is built at run time`,
      reflected: assemblies.map((assembly) => ({ type: '*', assembly, place: '' })),
      fixes: [
        ...rootNamed(assemblies, kept),
        otherApi.offer('a switch over the names, with typeof(…) or new …() in each arm'),
      ],
    };
  },
});

/** The assemblies that the strings of a method name: Shared for `$"Shared.{name}, Shared"`. */
function assembliesNamedIn(file: CSharpFile, line: number, assemblies: readonly string[]): string[] {
  const member = memberAt(file, line);
  if (member === undefined) return [];
  const texts = file.tokens
    .filter(({ kind, start, end }) => kind === 'string' && member.start <= start && end <= member.end)
    .map(({ text }) => text.replace(/^[$@]*"+|"+$/g, ''));
  const qualified = texts.flatMap((text) => /,\s*([\w.]+)\s*(?:,|$)/.exec(text)?.[1] ?? []);
  const named = qualified.filter((each) => assemblies.includes(each));
  if (named.length > 0) return [...new Set(named)];
  return assemblies.filter((assembly) => texts.some((text) => text.startsWith(`${assembly}.`)));
}
