/** Objects, arrays and scalars, with intrinsic functions in their long form: `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`. */
export type TemplateValue = unknown;

type RemoveEdit = (text: string, path: readonly string[], expected: TemplateValue) => string;
type AddEdit = (text: string, path: readonly string[], value: TemplateValue, existing: number) => string;

/** The edits of one of the two languages a template may be written in. */
export interface TemplateLanguage {
  /** Adds the entry at its place in the order of keys, or last without an order. */
  readonly addEntry: (
    text: string,
    path: readonly string[],
    value: TemplateValue,
    existing: number,
    order?: readonly string[],
  ) => string;
  /** An entry of the template itself, in front of the one that is to come next. */
  readonly addSection: (text: string, key: string, value: TemplateValue, next: string) => string;
  readonly addItem: AddEdit;
  readonly removeEntry: RemoveEdit;
  readonly removeItem: RemoveEdit;
  readonly read: (text: string) => unknown;
  /** The value at a path; undefined if there is none. */
  readonly readAt: (text: string, path: readonly string[]) => unknown;
  /** The value as one would write it in the file. */
  readonly show: (value: TemplateValue) => string;
}
