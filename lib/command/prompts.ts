import { choiceRows } from '../console/choice-rows.ts';
import type { Prompter } from '../console/prompter.ts';
import { columnsOf } from '../console/prompter.ts';
import { cancelled } from '../errors.ts';
import type { Ask, Review, ReviewedAnswer } from '../inputs/dialogue.ts';
import type { ConflictDecision } from '../plan/conflicts.ts';
import type { Questions, Terminal } from './context.ts';
import type { PromptPlace, PromptQuestion } from './question-of.ts';
import { questionOf } from './question-of.ts';

/** Asks for inputs, with the same check, in the same words, as for a flag. */
export function askThrough(prompter: Prompter, place: PromptPlace): Ask {
  return async (name, input, offered) => promptFor(prompter, name, await questionOf(input, offered, place));
}

/** Shows the answers, and lets the person change one, or cancel. */
export function reviewThrough({ prompter, console }: Terminal): Review {
  return async (answers) => {
    console.say('');
    const main = answers.filter(({ isMain }) => isMain);
    for (const line of reviewLines(main, columnsOf(prompter))) console.say(line);
    console.say('');
    const decision = await promptFor(prompter, 'review', {
      type: 'select',
      message: 'Continue with these answers?',
      default: 'yes',
      choices: [
        { value: 'yes', name: 'yes' },
        { value: 'change', name: 'change an answer' },
        { value: 'cancel', name: 'cancel, and write nothing' },
      ],
    });
    if (decision === 'cancel') throw cancelled();
    return decision === 'change' ? askWhatToChange(prompter, answers) : undefined;
  };
}

/** In two columns if the terminal has room for them. */
function reviewLines(answers: readonly ReviewedAnswer[], columns: number): string[] {
  const width = Math.max(...answers.map(({ subject }) => subject.length), 0);
  const hasRoom = answers.every(({ shown }) => 4 + width + shown.length < columns);
  return answers.map(({ subject, shown }) =>
    hasRoom ? `  ${subject.padEnd(width)}  ${shown}` : `  ${subject}: ${shown}`,
  );
}

/** @returns a key */
async function askWhatToChange(prompter: Prompter, answers: readonly ReviewedAnswer[]): Promise<string> {
  const listed = answers.map(({ subject, shown }) => ({ value: subject, note: shown }));
  const choices = choiceRows(listed, columnsOf(prompter)).map((row, at) => ({
    ...row,
    value: answers[at]?.key,
  }));
  const question = {
    type: 'select',
    message: 'Answer to change',
    default: answers[0]?.key,
    choices,
    pageSize: 12,
  };
  return String(await promptFor(prompter, 'change', question));
}

/** The questions that a command asks when it knows more than its inputs say. */
export function questionsThrough(prompter: Prompter): Questions {
  return {
    confirm: (message) => askToConfirm(prompter, message),
    text: (message) => askForText(prompter, message),
    choose: (message, choices) => askToChoose(prompter, message, choices),
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
