import type { ResourceConventions } from '../../blueprint/function-resource.ts';
import type { FunctionSite } from '../../blueprint/function-site.ts';
import type { FunctionModel } from '../../blueprint/model.ts';
import type { PlannedFile } from '../../plan/plan.ts';
import { usesOtherTestRunner } from '../../solution/found-choices.ts';
import type { SolutionFunction } from '../../solution/function.ts';
import { resourceLike } from '../../solution/new-resource.ts';
import type { Solution } from '../../solution/solution.ts';
import { inHouseStyle } from '../edits/house-style.ts';

/** What a new function takes over from the functions beside it, in a solution that was not made here. */
export class Neighbourhood {
  /** The function that the new one is written like; undefined if there is none, or the solution was made here. */
  readonly sibling: SolutionFunction | undefined;
  readonly #solution: Solution;

  constructor(solution: Solution) {
    this.#solution = solution;
    this.sibling = solution.sibling;
  }

  styled(file: PlannedFile): PlannedFile {
    return this.sibling === undefined ? file : inHouseStyle(this.#solution, file, this.sibling.project);
  }

  /** undefined: as the solutions of `new` have it. */
  resource(
    templateFile: string,
    { project }: FunctionSite,
    { name }: FunctionModel,
  ): ResourceConventions | undefined {
    const { record, choices } = this.#solution;
    const template = this.#solution.templateAt(templateFile);
    if (record !== undefined || template === undefined) return undefined;
    return resourceLike(template, templateFile, project, name, this.sibling, choices);
  }

  /** What is left to the person. */
  warnings(name: string, templateFile: string | undefined, resource?: ResourceConventions): string[] {
    const { templates, record, projects, choices } = this.#solution;
    const [other] = templates;
    const tests = projects.filter(({ isTest }) => isTest);
    const isWithoutTests = tests.length > 0 && usesOtherTestRunner(this.#solution);
    const hasXunit = tests.some(({ packages }) => packages.some((id) => /^xunit/i.test(id)));
    return [
      ...(templateFile === undefined
        ? [
            `${other === undefined ? 'The solution has no SAM template' : `${other.path} is not a SAM template`}. ` +
              `Add ${name} and its event source to your infrastructure yourself: handler bootstrap.`,
          ]
        : []),
      ...(resource?.isArtifact === true
        ? [
            `CodeUri of ${name} is ${resource.codeUri}, as its siblings have theirs. Let your build write it there.`,
          ]
        : []),
      ...(record === undefined && choices.tests && !hasXunit
        ? [`The tests of ${name} use xunit, which your other tests do not.`]
        : []),
      ...(record === undefined && isWithoutTests
        ? [
            'No tests were added: global.json chooses Microsoft.Testing.Platform, and the tests of the templates use VSTest.',
          ]
        : []),
    ];
  }
}
