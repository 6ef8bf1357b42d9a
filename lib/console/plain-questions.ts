/** How lines get to a person, and from them. */
export interface LineDialogue {
  readonly print: (line: string) => void;
  /** @returns the line that was typed */
  readonly ask: (text: string) => Promise<string>;
}

interface PlainChoice {
  readonly type?: undefined;
  readonly value: string;
  readonly name: string;
}
type PlainRow = PlainChoice | { readonly type: 'separator'; readonly separator: string };

interface PlainQuestion {
  readonly message: string;
  readonly default?: string;
  readonly validate?: (value: string) => true | string | Promise<true | string>;
}

/** The same kinds of questions as inquirer's, line by line: nothing moves, and choices are picked by number. */
export function plainQuestions({ print, ask }: LineDialogue) {
  const askLine = async (text: string): Promise<string> => (await ask(text)).trim();

  function printNumbered(rows: readonly PlainRow[]): PlainChoice[] {
    const choices: PlainChoice[] = [];
    for (const row of rows)
      print(row.type === 'separator' ? row.separator : `  ${choices.push(row)}. ${row.name}`);
    if (choices.length === 0) print('Nothing matches.');
    return choices;
  }

  return {
    async confirm(question: { readonly message: string; readonly default?: boolean }): Promise<boolean> {
      for (;;) {
        const answer = await askLine(`${question.message} (${question.default === true ? 'Y/n' : 'y/N'}) `);
        if (answer === '') return question.default === true;
        if (/^(y|yes|n|no)$/i.test(answer)) return /^y/i.test(answer);
        print('Type y or n.');
      }
    },

    async input({ message, default: offered = '', validate }: PlainQuestion): Promise<string> {
      for (;;) {
        const answer = (await askLine(`${message}${offered && ` (${offered})`}: `)) || offered;
        const verdict = (await validate?.(answer)) ?? true;
        if (verdict === true) return answer;
        print(verdict);
      }
    },

    async select(question: PlainQuestion & { readonly choices: readonly PlainRow[] }): Promise<string> {
      print(question.message);
      const listed = printNumbered(question.choices);
      const initial = listed.findIndex(({ value }) => value === question.default) + 1;
      for (;;) {
        const answer = await askLine(initial > 0 ? `Number (${initial}): ` : 'Number: ');
        const chosen = listed[(answer === '' ? initial : Number(answer)) - 1];
        if (chosen !== undefined) return chosen.value;
        print(`Type a number from 1 to ${listed.length}.`);
      }
    },

    /** Lists only what contains the typed words, since there may be many choices. */
    async search(
      question: PlainQuestion & { readonly source: (term?: string) => readonly PlainRow[] },
    ): Promise<string> {
      const { message, source, default: offered = '', validate } = question;
      let listed: PlainChoice[] = [];
      for (;;) {
        const prompt = `${message} (${offered}). Type a name, a word to search for, or ? for all: `;
        const answer = (await askLine(prompt)) || offered;
        const rows = source(answer === '?' ? undefined : answer);
        const exact = rows.find((row) => row.type === undefined && row.value === answer);
        const chosen = listed[Number(answer) - 1] ?? exact;
        if (chosen?.type !== undefined || chosen === undefined) {
          listed = printNumbered(rows);
          continue;
        }
        const verdict = (await validate?.(chosen.value)) ?? true;
        if (verdict === true) return chosen.value;
        print(verdict);
      }
    },
  };
}
