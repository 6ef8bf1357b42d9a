import type { ProjectCode } from './semantic-model.ts';
import type { MissingType, Review } from './review.ts';
import { review } from './review.ts';

/** A function whose code is reviewed. */
export interface ReviewedFunction extends ProjectCode {
  readonly name: string;
}

/** The review of one function. */
export interface FunctionReview extends Review {
  readonly function: ReviewedFunction;
}

export const reviewAll = (functions: readonly ReviewedFunction[]): FunctionReview[] =>
  functions.map((each) => ({ ...review(each), function: each }));

/** Warnings in the format of compilers: `file:line: message`. */
export const warningLines = (reviews: readonly FunctionReview[]): string[] => [
  ...new Set(
    reviews.flatMap(({ warnings }) =>
      warnings.map(({ path, line, about, message }) =>
        about === `${path}:${line}`
          ? `${path}:${line}: ${message}.`
          : `${path}:${line}: ${about}: ${message}.`,
      ),
    ),
  ),
];

export function missingLine({ path, line, type, propertyName, context, why }: MissingType): string {
  const named = propertyName === undefined ? '' : ` (as ${propertyName})`;
  return `${path}:${line}: ${type}${named} is not listed in ${context}, so it fails in Lambda (${why}).`;
}
