import type { SolutionChoices } from '../blueprint/choices.ts';
import { architectures } from '../tables/architectures.ts';
import { runtimes } from '../tables/runtimes.ts';

/**
 * What a template says of the choices that a person may have changed in it.
 *
 * @param properties of Globals, or of a function
 */
export function settingsIn(properties: Readonly<Record<string, unknown>>): Partial<SolutionChoices> {
  const { Runtime, Architectures, MemorySize, Timeout } = properties;
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
