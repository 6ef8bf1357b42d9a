import type { Finding } from './finding.ts';
import type { ProjectCode } from './semantic-model.ts';
import type { MissingType, Review } from './review.ts';
import { review } from './review.ts';

/** A function whose code is reviewed. */
export interface ReviewedFunction extends ProjectCode {
  readonly name: string;
  /** false: JSON has reflection, because it runs on the JIT. */
  readonly isNative?: boolean;
}

/** The review of one function, and who made it. */
export interface FunctionReview extends Review {
  readonly function: ReviewedFunction;
  readonly checkedBy: 'compiler' | 'scanner';
  /** Number of places that read or write JSON; 0 if the compiler did not look. */
  readonly uses: number;
  /** Why the compiler did not look, although it was asked. */
  readonly unchecked?: string;
}

/** What the scanner sees in the code, without the compiler. */
export function scanned(fn: ReviewedFunction, unchecked?: string): FunctionReview {
  const found = review(fn);
  const asHint = (each: Finding): Finding =>
    fn.isNative === false && each.code === 'reflection-call' ? { ...each, severity: 'hint' } : each;
  return {
    ...found,
    warnings: found.warnings.map(asHint),
    function: fn,
    checkedBy: 'scanner',
    uses: 0,
    ...(unchecked !== undefined && { unchecked }),
  };
}

/** Findings in the format of compilers: `file:line: message`. */
export const findingLines = (reviews: readonly Pick<FunctionReview, 'warnings'>[]): string[] => [
  ...new Set(reviews.flatMap(({ warnings }) => warnings.map(findingLine))),
];

const findingLine = ({ path, line, about, message, severity }: Finding): string => {
  const subject = about === `${path}:${line}` ? '' : `${about}: `;
  return `${path}:${line}: ${severity === 'hint' ? 'hint: ' : ''}${subject}${message}.`;
};

export function missingLine({ path, line, type, propertyName, context, why }: MissingType): string {
  const named = propertyName === undefined ? '' : ` (as ${propertyName})`;
  return `${path}:${line}: ${type}${named} is not listed in ${context}, so it fails in Lambda (${why}).`;
}
