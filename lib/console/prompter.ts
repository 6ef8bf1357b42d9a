/** A question, as the packages that ask it take it. */
export interface Question {
  readonly type: string;
  readonly name: string;
}

/** Whoever puts questions to a person: a terminal, or Yeoman's adapter. */
export interface Prompter {
  /** @returns the answers, by the names of the questions */
  prompt(questions: readonly Question[]): Promise<Record<string, unknown>>;
}

type AskOne = (question: never) => Promise<unknown>;

/** The terminal of this process. The kinds of questions are loaded with the first one. */
export const terminalPrompter: Prompter = {
  async prompt(questions) {
    const kinds: Readonly<Record<string, AskOne>> = (await import('./questions.ts')).questions;
    const answers: Record<string, unknown> = {};
    for (const question of questions) {
      const ask = kinds[question.type];
      if (ask === undefined) throw new Error(`No question is of the kind ${question.type}.`);
      answers[question.name] = await ask(question as never);
    }
    return answers;
  },
};
