import type { Spelling } from '../compiler/facts.ts';

/** A change of the code that does what a finding asks for. It is plain data, because `--json` prints it. */
export type SerializerFix =
  /** Passes `Context.Default.Order` to a call of JsonSerializer, and lists the type where it is not. */
  | {
      readonly do: 'json-type-info';
      readonly property: string;
      /** Full name of the context. */
      readonly context: string;
      /** undefined if the type is listed. */
      readonly spelling?: Pick<Spelling, 'text' | 'usings'>;
    }
  /** Keeps the members of a type if the method at a line is kept. */
  | { readonly do: 'dynamic-dependency'; readonly type: string; readonly path: string; readonly line: number }
  /** Names types that derive from the one at the finding's place. */
  | {
      readonly do: 'derived-types';
      readonly base: string;
      readonly types: readonly string[];
      /** Whether JSON says which of them a value is; it has to if it is read. */
      readonly hasDiscriminator: boolean;
    }
  /** Gives JsonStringEnumConverter its type, in the whole file. */
  | { readonly do: 'enum-converter' };
