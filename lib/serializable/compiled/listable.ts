import type { TypeFacts } from '../../compiler/facts.ts';

/** No generated code can name an anonymous type or one of a file; a task that is a result is a fault of its own. */
export const isListable = ({ shape, fullName }: TypeFacts): boolean =>
  shape !== 'anonymous' && shape !== 'file-local' && !isValueTask(fullName);

export const isValueTask = (fullName: string): boolean =>
  /^global::System\.Threading\.Tasks\.ValueTask\b/.test(fullName);
