import type { InputOutputAdapter } from '@yeoman/types';

interface Question {
  readonly type: string;
  readonly name: string;
}

type AskOne = (question: never, context: { readonly signal: AbortSignal }) => Promise<unknown>;

/**
 * The terminal, as Yeoman sees it. Yeoman's own loads spinners, tables and every kind of question before it says a
 * word; here the three kinds that we ask are loaded with the first question, and a run that asks nothing loads none.
 */
export class TerminalAdapter {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;

  /** On stderr: stdout is for what a program reads. */
  readonly log = (message = ''): void => {
    process.stderr.write(`${message}\n`);
  };

  /** @returns the answers, by the names of the questions */
  async prompt(questions: Question | readonly Question[]): Promise<Record<string, unknown>> {
    const kinds: Readonly<Record<string, AskOne>> = (await import('./questions.ts')).questions;
    const answers: Record<string, unknown> = {};
    for (const question of [questions].flat()) {
      const ask = kinds[question.type];
      if (ask === undefined) throw new Error(`No question is of the kind ${question.type}.`);
      answers[question.name] = await ask(question as never, { signal: this.signal });
    }
    return answers;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }

  close(): void {
    this.abort();
  }

  /** What Yeoman's environment and our generators use of an adapter is all that this one has. */
  static forYeoman(): InputOutputAdapter {
    return new TerminalAdapter() as unknown as InputOutputAdapter;
  }
}
