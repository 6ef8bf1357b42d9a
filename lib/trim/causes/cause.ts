import type { TrimWarning } from '../log/parse-log.ts';

export type CauseKind =
  | 'library'
  | 'json-reflection'
  | 'enum-converter'
  | 'configuration-binding'
  | 'type-by-name'
  | 'members'
  | 'generic-at-run-time'
  | 'code-at-run-time'
  | 'file-of-an-assembly'
  | 'folded'
  | 'other';

/** A type that is reflected on. */
export interface ReflectedType {
  /** Full name. */
  readonly type: string;
  /** Simple name of its assembly. */
  readonly assembly: string;
  /** `src/Orders/Function.cs:22`, where the code hands it over. */
  readonly place: string;
  /** It is the very type that is handed over, not an element or a property of that. */
  readonly isExact?: true;
}

/** Where the fault is: who reflects. */
export interface Reflecting {
  /** As the compiler names it; for many members of a library the library's name. */
  readonly member: string;
  /** Simple name; undefined where nobody can tell. */
  readonly assembly: string | undefined;
}

/** Something that can be done against one cause. */
export interface Fix {
  readonly id: FixId;
  /** What it does, as a sentence without its full stop. */
  readonly title: string;
  /** What to type, where no edit is made; one line each. */
  readonly paste?: readonly string[];
  /** What the command can do itself. */
  readonly edits?: readonly FixEdit[];
  /** Whether the warning goes away; a root keeps what is needed and silences nothing. */
  readonly silences: boolean;
}

export type FixId =
  | 'root'
  | 'unroot'
  | 'mode'
  | 'dynamic-dependency'
  | 'annotate'
  | 'json-type-info'
  | 'generic-enum-converter'
  | 'configuration-generator'
  | 'other-package'
  | 'expand'
  | 'other-api'
  | 'report';

export type FixEdit =
  | { readonly do: 'root' | 'unroot'; readonly assembly: string }
  | { readonly do: 'set-property'; readonly project: string; readonly name: string; readonly value: string }
  | {
      readonly do: 'dynamic-dependency';
      readonly path: string;
      /** Inside of the method that gets the attribute. */
      readonly line: number;
      /** Full names. */
      readonly types: readonly string[];
    }
  | { readonly do: 'generic-enum-converter'; readonly path: string }
  | {
      readonly do: 'json-type-info';
      readonly path: string;
      readonly line: number;
      /** Full name of what is read or written. */
      readonly type: string;
      /** Full name, and the one that code beside it uses. */
      readonly context: string;
      readonly contextName: string;
    };

/** Warnings that have one reason, and what can be done about it. */
export interface Cause {
  readonly kind: CauseKind;
  /** One sentence without its full stop. */
  readonly why: string;
  readonly reflecting: Reflecting;
  /** undefined: it is not about types; empty: neither log nor code tell them. */
  readonly reflected?: readonly ReflectedType[];
  readonly warnings: readonly TrimWarning[];
  /** The recommended one first. */
  readonly fixes: readonly Fix[];
  /** What none of them mends; one sentence without its full stop. */
  readonly note?: string;
}
