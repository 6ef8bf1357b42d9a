import type { TrimWarning } from '../log/parse-log.ts';
import type { Measured } from './measure.ts';

/** What a change has done, as far as two publishes tell. */
export interface Comparison {
  readonly before: Measured;
  readonly after: Measured;
  /** Warnings of before that are not there any more, and the other way round. */
  readonly gone: readonly TrimWarning[];
  readonly added: readonly TrimWarning[];
  /** `unsure`: the function answers something else than before, and only a person knows which is right. */
  readonly outcome: 'better' | 'worse' | 'same' | 'unsure';
  /** One sentence for each thing that was measured. */
  readonly verdict: readonly string[];
}

export function compare(before: Measured, after: Measured): Comparison {
  const gone = without(before.warnings, after.warnings);
  const added = without(after.warnings, before.warnings);
  const answer = answerVerdict(before, after);
  const outcome = outcomeOf(gone, added, answer);
  const verdict = [warningVerdict(before, after, gone, added), ...(answer ? [answer.text] : [])];
  if (outcome === 'worse' || (outcome === 'same' && answer)) verdict.push('It did not help.');
  else if (outcome === 'same')
    verdict.push(
      'Nothing here shows that it helped: pass --invoke to see whether the function answers otherwise.',
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

/** Lines move with an edit, so a warning is known by what it says of which member. */
function without(warnings: readonly TrimWarning[], others: readonly TrimWarning[]): TrimWarning[] {
  const left = others.map(keyOf);
  return warnings.filter((warning) => {
    const at = left.indexOf(keyOf(warning));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const keyOf = ({ code, path, member = path, message }: TrimWarning): string =>
  [code, member, message].join('\n');

function warningVerdict(
  before: Measured,
  after: Measured,
  gone: readonly TrimWarning[],
  added: readonly TrimWarning[],
): string {
  const count = before.warnings.length;
  if (count === 0 && added.length === 0) return 'There are no warnings, before and after.';
  if (gone.length === 0 && added.length === 0)
    return count === 1
      ? 'The warning is still there: a root keeps types, and silences nothing.'
      : `The ${count} warnings are still there: a root keeps types, and silences nothing.`;
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
  { invoked: before }: Measured,
  { invoked: after }: Measured,
): AnswerVerdict | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (!before.ok && after.ok)
    return { outcome: 'better', text: 'The function failed before, and answers now.' };
  if (before.ok && !after.ok)
    return { outcome: 'worse', text: 'The function answered before, and fails now.' };
  const isSame = before.text === after.text;
  if (!before.ok)
    return {
      outcome: 'same',
      text: isSame ? 'The function fails as it did before.' : 'The function still fails, in another way.',
    };
  return isSame
    ? { outcome: 'same', text: 'The function answers the same as before.' }
    : {
        outcome: 'unsure',
        text: 'The function answers something else than before: see whether that is right.',
      };
}
