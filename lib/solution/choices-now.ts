import type { SolutionChoices } from '../blueprint/choices.ts';
import type { SamTemplate } from '../sam/template.ts';
import { architectures } from '../tables/architectures.ts';
import { runtimes } from '../tables/runtimes.ts';

/** What the template says now of the choices that a person may have changed in it. */
export function settingsIn(template: SamTemplate | undefined): Partial<SolutionChoices> {
  const { Runtime, Architectures, MemorySize, Timeout } = template?.functionGlobals ?? {};
  const runtime = runtimes.find(({ id }) => id === Runtime)?.id;
  const [first] = Array.isArray(Architectures) ? (Architectures as unknown[]) : [];
  const arch = architectures.find(({ value }) => value === first)?.value;
  return {
    ...(runtime && { runtime }),
    ...(arch && { arch }),
    ...(typeof MemorySize === 'number' && { memory: MemorySize }),
    ...(typeof Timeout === 'number' && { timeout: Timeout }),
  };
}
