import type { ReflectedType } from '../facts/reflected-types.ts';
import type { Fix } from '../fixes/define.ts';
import type { TrimWarning } from '../log/warning.ts';

/** The code that reflects, or does something else that trimming breaks. */
export interface ReflectingCode {
  /** As the compiler names it; the names of a library's assemblies if many of its members do it. */
  readonly member: string;
  /** Simple name; undefined if it cannot be determined. */
  readonly assembly: string | undefined;
}

/** Warnings with one reason, and what can be done about it. */
export interface Cause {
  /** As in the catalogue: `json-reflection`. */
  readonly kind: string;
  /** One sentence without its full stop. */
  readonly why: string;
  readonly reflecting: ReflectingCode;
  /** undefined if the cause is not about types; empty if neither the log nor the code shows them. */
  readonly reflected?: readonly ReflectedType[];
  readonly warnings: readonly TrimWarning[];
  /** The recommended one first. */
  readonly fixes: readonly Fix[];
  /** What none of the fixes repairs; one sentence without its full stop. */
  readonly note?: string;
}

/** The first fix of a cause, if the command can make it. */
export function recommended({ fixes }: Cause): Fix[] {
  const [best] = fixes;
  return best?.edits !== undefined && best.edits.length > 0 ? [best] : [];
}
