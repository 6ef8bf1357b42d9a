import type { FunctionFacts } from '../facts/function-facts.ts';
import type { ReflectedType } from '../facts/reflected-types.ts';
import { typesAt } from '../facts/reflected-types.ts';
import { splitMember } from '../../dotnet/member.ts';
import type { WarningGroup } from './define.ts';

/** The types that the solution's code passes to the members that the warnings name. */
export const passedTypes = (group: WarningGroup, { own }: FunctionFacts): ReflectedType[] =>
  group.flatMap(({ file, warning: { line }, names: { called } }) =>
    file && line !== undefined && called !== undefined
      ? typesAt(file, line, splitMember(called).name, own)
      : [],
  );
