import type { Span } from '../../text.ts';
import type { CSharpFile, Parameter } from '../syntax/syntax.ts';
import type { Tokens } from '../syntax/tokens.ts';

/** What a delegate is bound to in the end: a method, a local function or a lambda. */
export interface Handler {
  readonly kind: 'method' | 'lambda';
  readonly file: CSharpFile;
  /** Name of the method, or of the variable that a lambda is assigned to; '' if there is none. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Between the parentheses. */
  readonly parametersSpan?: Span;
  /** The declared type, with Task; empty if a lambda leaves it to the compiler. */
  readonly returns: Tokens;
  /** The `Func<…>`s and `Action<…>`s it is bound to on its way, the innermost first. */
  readonly delegates: readonly Tokens[];
  /** A delegate type of the user's own that it is bound to. */
  readonly ownDelegate?: string;
}
