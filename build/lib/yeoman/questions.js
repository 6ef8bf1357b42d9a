import confirm from '@inquirer/confirm';
import input from '@inquirer/input';
import select from '@inquirer/select';
/** Every kind of question that prompts.ts asks. */
export const questions = { confirm, input, select };
