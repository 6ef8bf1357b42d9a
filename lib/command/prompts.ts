import type { Prompter, Question } from '../console/prompter.ts';
import type { ConflictDecision } from '../plan/conflicts.ts';
import type { Input } from '../inputs/define.ts';
import type { Ask } from '../inputs/resolve.ts';
import { readValue } from '../inputs/read-value.ts';
import { cancelled } from '../errors.ts';
import type { Questions } from './context.ts';

type PromptQuestion = Omit<Question, 'name'> & Readonly<Record<string, unknown>>;

/** Asks for inputs, with the same check, in the same words, as for a flag. */
export function askThrough(prompter: Prompter): Ask {
  return (name, input, offered) => promptFor(prompter, name, questionOf(input, offered));
}

/** The questions that a command asks when it knows more than its inputs say. */
export function questionsThrough(prompter: Prompter): Questions {
  return {
    confirm: (message) => askToConfirm(prompter, message),
    text: (message) => askForText(prompter, message),
    choose: (message, choices) => askToChoose(prompter, message, choices),
  };
}

function questionOf(input: Input, offered: unknown): PromptQuestion {
  const message = input.message;
  switch (input.kind) {
    case 'confirm':
      return { type: 'confirm', message: `${message}?`, default: offered };
    case 'choice':
    case 'choices':
      return {
        type: 'select',
        message,
        default: Array.isArray(offered) ? (offered as unknown[])[0] : offered,
        choices: input.choices.map(({ value, note }) => ({ value, name: `${value}  ${note}`, short: value })),
      };
    case 'list':
      return { type: 'input', ...listWords(message, offered as readonly string[]), validate: check(input) };
    case 'number':
      return {
        type: 'input',
        message: input.unit === undefined ? message : `${message} (${input.unit})`,
        default: String(offered),
        validate: check(input),
      };
    case 'text':
      return { type: 'input', message, default: offered, validate: check(input) };
  }
}

/** A person who is offered one answer need not know how to write several. */
function listWords(message: string, offered: readonly string[]): { message: string; default: string } {
  const one = offered.length === 1;
  return { message: one ? message : `${message} (comma-separated)`, default: offered.join(', ') };
}

function check(input: Input): (value: unknown) => true | string {
  return (value) => {
    const reading = readValue(input, value);
    return 'problem' in reading ? reading.problem : true;
  };
}

function askToConfirm(prompter: Prompter, message: string): Promise<boolean> {
  const question = { type: 'confirm', message: `${message}?`, default: false };
  return promptFor(prompter, 'confirmed', question) as Promise<boolean>;
}

async function askForText(prompter: Prompter, message: string): Promise<string> {
  const answer = await promptFor(prompter, 'answer', { type: 'input', message, default: '' });
  return String(answer).trim();
}

async function askToChoose(prompter: Prompter, message: string, choices: readonly string[]): Promise<number> {
  const named = choices.map((name, value) => ({ name, value }));
  return (await promptFor(prompter, 'chosen', {
    type: 'select',
    message,
    default: 0,
    choices: named,
  })) as number;
}

/** Asks what to do with one file that exists and differs. */
export function askAboutConflict(prompter: Prompter, shown: string): Promise<ConflictDecision> {
  const choices: { value: ConflictDecision; name: string }[] = [
    { value: 'skip', name: 'keep your file' },
    { value: 'overwrite', name: 'overwrite it' },
    { value: 'diff', name: 'show the difference' },
    { value: 'skip-all', name: 'keep all your files' },
    { value: 'overwrite-all', name: 'overwrite all' },
    { value: 'cancel', name: 'cancel, and write nothing' },
  ];
  const question = { type: 'select', message: `${shown} exists and differs:`, default: 'skip', choices };
  return promptFor(prompter, 'conflict', question) as Promise<ConflictDecision>;
}

/** Ctrl-C at a question rejects with inquirer's ExitPromptError, which means nothing to a person. */
async function promptFor(prompter: Prompter, name: string, question: PromptQuestion): Promise<unknown> {
  try {
    const answers = await prompter.prompt([{ ...question, name }]);
    return answers[name];
  } catch (error) {
    if ((error as Error).name !== 'ExitPromptError') throw error;
    // Yeoman's adapter has passed this very object on already, so it is changed and not replaced.
    const { message, code } = cancelled();
    throw Object.assign(error as Error, { message, code });
  }
}
