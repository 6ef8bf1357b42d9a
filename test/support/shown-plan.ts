import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { LambdaAotError } from '../../lib/errors.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Solution } from '../../lib/solution/solution.ts';

/** What a plan does, as text to compare: the differences of existing files, the projects and names of new ones. */
export function shownPlan(solution: Solution, planned: () => Plan): string {
  const plan = refusal(planned);
  if (typeof plan === 'string') return `✖ ${plan.replaceAll(solution.root, '<root>')}\n`;
  const files = [...plan.files].sort((left, right) => (left.path < right.path ? -1 : 1));
  const shown = files.map(({ path, contents }) => {
    const before = solution.read(path);
    const after = contents.toString();
    if (before === after) return '';
    if (before === undefined) return `create ${path}\n${path.endsWith('.csproj') ? quoted(after) : ''}`;
    const patch = createTwoFilesPatch(path, path, before, after, '', '', {
      context: 1,
      headerOptions: FILE_HEADERS_ONLY,
    });
    return visible(patch);
  });
  return [...shown, ...plan.warnings.map((each) => `⚠ ${each}\n`)].join('');
}

function refusal(planned: () => Plan): Plan | string {
  try {
    return planned();
  } catch (error) {
    if (error instanceof LambdaAotError) return error.message;
    throw error;
  }
}

/** What differs from solution to solution. */
const TELLING =
  /<(TargetFrameworks?|ImplicitUsings|Nullable|LangVersion|NoWarn|CodeAnalysisTreat\w+|DefaultItemExcludes|PackageReference|ProjectReference|None)\b/;

const quoted = (project: string): string =>
  visible(project)
    .split('\n')
    .filter((line) => TELLING.test(line))
    .map((line) => `  | ${line}\n`)
    .join('');

/** Line ends and byte order marks can be seen. */
const visible = (text: string): string => text.replace(/\r/g, '␍').replace(/\uFEFF/g, '<BOM>');
