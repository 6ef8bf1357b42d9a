import type { ContextFacts } from '../../compiler/facts.ts';

/** `Orders.Context`, as edits and records name a context. */
export const contextName = ({ fullName }: ContextFacts): string => fullName.replace(/^global::/, '');
