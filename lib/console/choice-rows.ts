/** A choice before it is laid out. */
export interface ListedChoice {
  readonly value: string;
  readonly note: string;
  readonly group?: string;
}

/** A choice as the prompts of inquirer accept it. */
export interface ChoiceRow {
  readonly value: string;
  /** One line, no wider than the terminal. */
  readonly name: string;
  /** What is shown after the choice was made. */
  readonly short: string;
  /** Shown below the list for the active choice, if its line has no room for the note. */
  readonly description?: string;
}

/** A heading between choices, as inquirer knows it. */
export interface ChoiceHeading {
  readonly type: 'separator';
  readonly separator: string;
}

/** Cursor before a choice, and one column that stays free. */
const MARGIN = 3;
const MAX_VALUE_WIDTH = 26;
const MIN_NOTE_WIDTH = 20;

/** @param columns width of the terminal */
export function choiceRows(choices: readonly ListedChoice[], columns: number): ChoiceRow[] {
  const width = columns - MARGIN;
  const longest = Math.max(...choices.map(({ value }) => value.length), 0);
  const padding = Math.min(longest, MAX_VALUE_WIDTH);
  const hasRoom = width >= padding + 2 + MIN_NOTE_WIDTH;
  return choices.map(({ value, note }) => {
    const full = note === '' ? value : `${value.padEnd(padding)}  ${note}`;
    const name = fitted(hasRoom ? full : value, width);
    return { value, name, short: value, ...(name !== full && { description: note }) };
  });
}

/** The same with a heading above each group. */
export function groupedRows(
  choices: readonly ListedChoice[],
  columns: number,
): (ChoiceRow | ChoiceHeading)[] {
  const groups = choices.map(({ group }) => group);
  return choiceRows(choices, columns).flatMap((row, at) => {
    const group = groups[at];
    const isFirst = group !== undefined && group !== groups[at - 1];
    return isFirst ? [{ type: 'separator', separator: `── ${group}` } as const, row] : [row];
  });
}

/** Choices that contain every word of a search, the closest first. */
export function matchingChoices(choices: readonly ListedChoice[], term: string): ListedChoice[] {
  const words = term.toLowerCase().split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  const found = choices.filter(({ value, note, group = '' }) => {
    const text = `${value} ${note} ${group}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rank = ({ value, group }: ListedChoice): number => {
    const name = value.toLowerCase();
    const ranks = [
      name === first,
      name.split('-').includes(first),
      group === first,
      name.startsWith(first),
      name.includes(first),
    ];
    return ranks.includes(true) ? ranks.indexOf(true) : ranks.length;
  };
  return found.sort((left, right) => rank(left) - rank(right));
}

const fitted = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, Math.max(width - 1, 1))}…`;
