/** Objects, arrays and scalars, with intrinsic functions in their long form: `{ 'Fn::GetAtt': ['Queue', 'Arn'] }`. */
export type TemplateValue = unknown;

type RemoveEdit = (text: string, path: readonly string[], expected: TemplateValue) => string;
type AddEdit = (text: string, path: readonly string[], value: TemplateValue, existing: number) => string;

/** The edits of one of the two languages a template may be written in. */
export interface TemplateLanguage {
  /** With the order of the keys, the entry comes at its place in it; else last. */
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
  /** What is at a path; undefined where nothing is. */
  readonly readAt: (text: string, path: readonly string[]) => unknown;
  /** As a person would write it into the file. */
  readonly show: (value: TemplateValue) => string;
}
