import type { TrimWarning } from '../../dotnet/trim-warning.ts';
import type { PublishMeasurement } from './measure.ts';

/** The effect of a change, as far as two publishes show it. */
export interface Comparison {
  readonly before: PublishMeasurement;
  readonly after: PublishMeasurement;
  /** Warnings from before that the second publish does not have. */
  readonly gone: readonly TrimWarning[];
  /** Warnings that only the second publish has. */
  readonly added: readonly TrimWarning[];
  /** `unsure`: the response of the function has changed, and only the user knows which one is correct. */
  readonly outcome: 'better' | 'worse' | 'same' | 'unsure';
  /** One sentence for each thing that was measured. */
  readonly verdict: readonly string[];
}

export function compare(before: PublishMeasurement, after: PublishMeasurement): Comparison {
  const gone = without(before.warnings, after.warnings);
  const added = without(after.warnings, before.warnings);
  const answer = answerVerdict(before, after);
  const outcome = outcomeOf(gone, added, answer);
  const verdict = [warningVerdict(before, after, gone, added), ...(answer ? [answer.text] : [])];
  if (outcome === 'worse' || (outcome === 'same' && answer)) verdict.push('The change did not help.');
  else if (outcome === 'same')
    verdict.push(
      'The warnings do not show that the change helped. Pass --invoke to compare the responses of the function.',
    );
  return { before, after, gone, added, outcome, verdict };
}

function outcomeOf(
  gone: readonly TrimWarning[],
  added: readonly TrimWarning[],
  answer: AnswerVerdict | undefined,
): Comparison['outcome'] {
  if (answer?.outcome === 'worse') return 'worse';
  if (answer?.outcome === 'better') return 'better';
  if (added.length > gone.length) return 'worse';
  if (gone.length > added.length) return 'better';
  return answer?.outcome ?? 'same';
}

function without(warnings: readonly TrimWarning[], others: readonly TrimWarning[]): TrimWarning[] {
  const left = others.map(identityOf);
  return warnings.filter((warning) => {
    const at = left.indexOf(identityOf(warning));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The line is left out, because an edit moves lines. */
const identityOf = ({ code, path, member = path, message }: TrimWarning): string =>
  [code, member, message].join('\n');

function warningVerdict(
  before: PublishMeasurement,
  after: PublishMeasurement,
  gone: readonly TrimWarning[],
  added: readonly TrimWarning[],
): string {
  const count = before.warnings.length;
  if (count === 0 && added.length === 0)
    return 'The publish reported no warnings, neither before nor after the change.';
  if (gone.length === 0 && added.length === 0)
    return count === 1
      ? 'The warning remains: a root keeps types, but silences no warning.'
      : `The ${count} warnings remain: a root keeps types, but silences no warning.`;
  const newOnes =
    added.length > 0 ? `${added.length} new ${added.length === 1 ? 'warning' : 'warnings'}` : '';
  const lost =
    gone.length > 0 ? `${gone.length} of ${count} warnings ${gone.length === 1 ? 'is' : 'are'} gone` : '';
  return `${[lost, newOnes].filter((each) => each !== '').join(', and ')}; ${after.warnings.length} left.`.replace(
    /^./,
    (letter) => letter.toUpperCase(),
  );
}

interface AnswerVerdict {
  readonly text: string;
  readonly outcome: Comparison['outcome'];
}

function answerVerdict(
  { invoked: before }: PublishMeasurement,
  { invoked: after }: PublishMeasurement,
): AnswerVerdict | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (!before.ok && after.ok)
    return { outcome: 'better', text: 'The function failed before the change, and works now.' };
  if (before.ok && !after.ok)
    return { outcome: 'worse', text: 'The function worked before the change, and fails now.' };
  const isSame = before.text === after.text;
  if (!before.ok)
    return {
      outcome: 'same',
      text: isSame
        ? 'The function fails with the same error as before.'
        : 'The function still fails, but with another error.',
    };
  return isSame
    ? { outcome: 'same', text: 'The function returns the same response as before.' }
    : {
        outcome: 'unsure',
        text: 'The response of the function has changed. Check whether it is correct.',
      };
}
