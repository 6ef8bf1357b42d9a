import confirm from '@inquirer/confirm';
import input from '@inquirer/input';
import search from '@inquirer/search';
import select from '@inquirer/select';

/** Every kind of question that is asked. */
export const questions = { confirm, input, search, select };
