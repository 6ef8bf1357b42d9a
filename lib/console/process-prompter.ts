import { createInterface } from 'node:readline/promises';
import type { LineDialogue } from './plain-questions.ts';
import type { Prompter } from './prompter.ts';

type AskOne = (question: never) => Promise<unknown>;

/**
 * The terminal of this process. The kinds of questions are loaded with the first one: with ACCESSIBLE set, plain
 * numbered ones, which a screen reader can follow.
 */
export const processPrompter: Prompter = {
  get columns() {
    return isAccessible() ? Infinity : process.stdout.columns;
  },
  async prompt(questions) {
    const kinds: Readonly<Record<string, AskOne>> = isAccessible()
      ? (await import('./plain-questions.ts')).plainQuestions(terminalLines)
      : (await import('./questions.ts')).questions;
    const answers: Record<string, unknown> = {};
    for (const question of questions) {
      const ask = kinds[question.type];
      if (ask === undefined) throw new Error(`No question is of the kind ${question.type}.`);
      answers[question.name] = await ask(question as never);
    }
    return answers;
  },
};

const isAccessible = (): boolean => !['', '0', undefined].includes(process.env.ACCESSIBLE);

const terminalLines: LineDialogue = {
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  async ask(text) {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await new Promise<string>((resolve, reject) => {
        // As inquirer rejects if the person ends the input or presses Ctrl-C.
        const end = (): void => {
          reject(Object.assign(new Error('The prompt was closed'), { name: 'ExitPromptError' }));
        };
        lines.once('SIGINT', end).once('close', end);
        void lines.question(text).then(resolve, reject);
      });
    } finally {
      lines.close();
    }
  },
};
