import type { Edits } from '../../plan/edits.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import type { OwnCode } from '../facts/own-code.ts';

/** Something that can be done about one cause. It is plain data, because `--json` prints it. */
export interface Fix {
  readonly id: string;
  /** What it does, as a sentence without its full stop. */
  readonly title: string;
  /** What to type if the command makes no edit; one line each. */
  readonly paste?: readonly string[];
  /** What the command can do itself. */
  readonly edits?: readonly FixEdit[];
  /** Whether the warning goes away; a root keeps what is needed and silences nothing. */
  readonly silences: boolean;
}

/** One edit of a fix; its other fields are known to the definition of the fix. */
export interface FixEdit {
  readonly do: string;
}

/** What a fix is applied to. */
export interface FixTarget {
  readonly edits: Edits;
  readonly fn: SolutionFunction;
  readonly own: OwnCode;
}

/** A kind of fix, made for the subject that a cause finds: types, a library, a project. */
export interface FixDefinition<Subject, Edit extends FixEdit> {
  readonly id: string;
  readonly silences: boolean;
  readonly title: (subject: Subject) => string;
  readonly paste?: (subject: Subject) => readonly string[];
  readonly edits?: (subject: Subject) => readonly Edit[];
  /** @returns one line for each change */
  readonly apply?: (edit: Edit, target: FixTarget) => string[];
}

export interface FixKind<Subject> {
  readonly id: string;
  readonly offer: (subject: Subject) => Fix;
  /** @param fix one that this kind has offered */
  readonly apply: (fix: Fix, target: FixTarget) => string[];
}

export function defineFix<Subject, Edit extends FixEdit>(
  definition: FixDefinition<Subject, Edit>,
): FixKind<Subject> {
  const { id, silences } = definition;
  return {
    id,
    offer: (subject) => {
      const paste = definition.paste?.(subject) ?? [];
      const edits = definition.edits?.(subject) ?? [];
      return {
        id,
        title: definition.title(subject),
        ...(paste.length > 0 && { paste }),
        ...(edits.length > 0 && { edits }),
        silences,
      };
    },
    apply: ({ edits = [] }, target) =>
      edits.flatMap((edit) => definition.apply?.(edit as Edit, target) ?? []),
  };
}
