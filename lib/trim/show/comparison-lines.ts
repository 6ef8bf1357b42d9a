import type { Colors } from '../../console/colors.ts';
import type { Comparison } from '../verify/compare.ts';
import type { PublishMeasurement } from '../verify/measure.ts';
import { aligned, sizeText } from './text.ts';

/** A small table of before and after, and the verdict. */
export function comparisonLines(
  { before, after, verdict, outcome }: Comparison,
  { green, yellow }: Colors,
): string[] {
  const rows = [
    ['', 'before', 'after'],
    ['warnings', String(before.warnings.length), String(after.warnings.length)],
    ['executable', megabytes(before), `${megabytes(after)} ${difference(before, after)}`],
    ...(before.invoked && after.invoked
      ? [['invoke', shownAnswer(before.invoked), shownAnswer(after.invoked)]]
      : []),
  ];
  const mark = outcome === 'better' ? green('✔') : yellow('⚠');
  const last = verdict.length - 1;
  return [...aligned(rows), '', ...verdict.map((line, at) => `${at === last ? mark : ' '} ${line}`)];
}

const megabytes = ({ bytes }: PublishMeasurement): string => `${(bytes / 1e6).toFixed(2)} MB`;

function difference(before: PublishMeasurement, after: PublishMeasurement): string {
  const bytes = after.bytes - before.bytes;
  if (bytes === 0) return '(the same)';
  return `(${bytes > 0 ? '+' : '−'}${sizeText(Math.abs(bytes))})`;
}

const ANSWER_WIDTH = 60;

function shownAnswer({ ok, text }: { readonly ok: boolean; readonly text: string }): string {
  const line = text.replace(/\s+/g, ' ');
  const short = line.length > ANSWER_WIDTH ? `${line.slice(0, ANSWER_WIDTH - 1)}…` : line;
  return ok ? short : `✖ ${short}`;
}
