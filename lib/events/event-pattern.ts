import type { Verdict } from '../inputs/define.ts';

/** @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html */
export function checkEventPattern(text: string): Verdict {
  if (text === '') return true;
  const problem = problemOf(text);
  return (
    problem === undefined ||
    `Event pattern ${problem}. Write a pattern such as {"source":["com.example.orders"]}, quoted on the command line.`
  );
}

function problemOf(text: string): string | undefined {
  try {
    return problemIn(JSON.parse(text), []);
  } catch {
    return 'is not valid JSON';
  }
}

/** A pattern consists of nested objects whose leaves are lists; each list holds the values that a field may have. */
function problemIn(value: unknown, path: readonly string[]): string | undefined {
  const name = path.join('.');
  if (Array.isArray(value)) {
    if (path.length === 0) return 'is not a JSON object';
    return value.length === 0 ? `has an empty list at "${name}"` : undefined;
  }
  if (typeof value !== 'object' || value === null)
    return name === '' ? 'is not a JSON object' : `needs a list at "${name}"`;
  const entries = Object.entries(value);
  if (entries.length === 0) return name === '' ? 'is empty' : `has an empty object at "${name}"`;
  return entries
    .map(([key, inner]) => problemIn(inner, [...path, key]))
    .find((problem) => problem !== undefined);
}
