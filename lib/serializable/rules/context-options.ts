import type { JsonUse } from '../../compiler/facts.ts';
import type { CompiledCode } from '../compiled/compiled-code.ts';

/** Uses whose JSON leaves out fields. The Lambda serializer has options of its own, in place of the context's. */
export const usesWithoutFields = (code: CompiledCode): JsonUse[] =>
  code.uses.filter(({ kind, contexts }) => {
    const options = contexts.map((at) => code.facts.contexts[at]?.options.IncludeFields);
    return kind.startsWith('handler') || options.length === 0 || options.some((each) => each !== 'True');
  });
