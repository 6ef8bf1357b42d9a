import type { Span } from '../../text.ts';
import type { MethodCall } from './calls.ts';
import { callsOf, pathStart } from './calls.ts';
import type { SerializerContext } from './contexts.ts';
import { usingsFor } from './scope.ts';
import type { CSharpFile } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';
import { nameOf, runsOf } from '../syntax/tokens.ts';
import { nameParts } from '../syntax/type-names.ts';

/** `OrderContext.Default.Order` */
export interface ContextUse extends Span {
  readonly file: CSharpFile;
  /** The context as written. */
  readonly context: Tokens;
  /** Name of the property: that of the type, unless TypeInfoPropertyName sets another. */
  readonly property: string;
}

/** `JsonSerializer.Deserialize<Order>(body)` */
export interface JsonCall extends MethodCall {
  readonly file: CSharpFile;
}

/** The places where a file uses metadata of one of these contexts, including the holes of strings. */
export function findContextUses(file: CSharpFile, contexts: readonly SerializerContext[]): ContextUse[] {
  const names = new Set(contexts.map(({ name }) => name));
  return runsOf(file.tokens).flatMap((tokens) =>
    tokens.flatMap((token, at) => {
      const [before, dot, property] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
      const isUse = token.text === 'Default' && before?.text === '.' && dot?.text === '.';
      if (!isUse || property?.kind !== 'identifier') return [];
      const context = tokens.slice(pathStart(tokens, at - 2), at - 1);
      if (!names.has(nameParts(context).at(-1) ?? '')) return [];
      return [
        { start: context[0]?.start ?? 0, end: property.end, file, context, property: nameOf(property) },
      ];
    }),
  );
}

const METHOD = /^(Serialize|Deserialize)(Async|AsyncEnumerable|ToUtf8Bytes|ToNode|ToElement|ToDocument)?$/;

/** The calls of JsonSerializer's methods that read or write JSON. */
export function findJsonCalls(file: CSharpFile, project: readonly CSharpFile[] = [file]): JsonCall[] {
  const calls = callsOf('System.Text.Json.JsonSerializer', METHOD, file.tokens, usingsFor(file, project));
  return calls.map((call) => ({ ...call, file }));
}
