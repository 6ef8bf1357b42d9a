import type { ReflectedType } from '../facts/reflected-types.ts';
import type { Fix } from '../fixes/define.ts';
import type { TrimWarning } from '../../dotnet/trim-warning.ts';

/** The code that reflects, or does something else that trimming breaks. */
export interface ReflectingCode {
  /** Name from the compiler; the names of the assemblies of a library if many of its members use reflection. */
  readonly member: string;
  /** Simple name; undefined if it cannot be determined. */
  readonly assembly: string | undefined;
}

/** Warnings with one reason, and what can be done about it. */
export interface Cause {
  /** ID of the kind, such as `json-reflection`. */
  readonly kind: string;
  /** One sentence without its period. */
  readonly why: string;
  readonly reflecting: ReflectingCode;
  /** undefined if the cause is not about types; empty if neither the log nor the code shows them. */
  readonly reflected?: readonly ReflectedType[];
  readonly warnings: readonly TrimWarning[];
  /** The recommended one first. */
  readonly fixes: readonly Fix[];
  /** What none of the fixes solves; one sentence without its period. */
  readonly note?: string;
}

/** The first fix of a cause, if the command can make it. */
export function recommended({ fixes }: Cause): Fix[] {
  const [best] = fixes;
  return best?.edits !== undefined && best.edits.length > 0 ? [best] : [];
}
