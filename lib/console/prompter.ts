/** A question, as the packages that ask it take it. */
export interface Question {
  readonly type: string;
  readonly name: string;
}

/** Whoever puts questions to a person: a terminal, or Yeoman's adapter. */
export interface Prompter {
  /** Width of the terminal; undefined if it is not known. */
  readonly columns?: number | undefined;
  /** @returns the answers, by the names of the questions */
  prompt(questions: readonly Question[]): Promise<Record<string, unknown>>;
}

const USUAL_COLUMNS = 80;
/** A terminal that reports less does not know its width: some report 0. */
const MIN_COLUMNS = 20;

export const columnsOf = ({ columns = 0 }: Prompter): number =>
  columns < MIN_COLUMNS ? USUAL_COLUMNS : columns;
