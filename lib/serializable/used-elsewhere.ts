import type { FunctionReview } from './function-reviews.ts';
import type { Finding } from './finding.ts';

/**
 * The reviews without the unused contexts that another function uses: a function knows only its own code and the
 * projects that it refers to.
 */
export function withoutUsedElsewhere(reviews: readonly FunctionReview[]): FunctionReview[] {
  const isUnusedIn = ({ warnings }: FunctionReview, { code, about, path, line }: Finding): boolean =>
    warnings.some(
      (each) => each.code === code && each.about === about && each.path === path && each.line === line,
    );
  const isUsed = (finding: Finding): boolean =>
    reviews.some(
      (each) =>
        each.contexts.some((name) => `.${name}`.endsWith(`.${finding.about}`)) && !isUnusedIn(each, finding),
    );
  return reviews.map((each) => ({
    ...each,
    warnings: each.warnings.filter((finding) => finding.code !== 'unused-context' || !isUsed(finding)),
  }));
}
