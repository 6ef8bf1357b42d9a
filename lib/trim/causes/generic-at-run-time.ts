import type { UnsafeApi } from './define.ts';
import { defineCause } from './define.ts';
import { useInstead } from './instead.ts';
import { hasCode } from './warning-code.ts';

const apis: readonly UnsafeApi[] = [
  { called: /^System\.(Type|Reflection\.MethodInfo)\.MakeGeneric(Type|Method)\(/ },
  {
    called: /^System\.Array\.CreateInstance\(/,
    instead: 'new T[length] in a generic method, or Array.CreateInstanceFromArrayType',
  },
];

export const genericAtRunTime = defineCause({
  kind: 'generic-at-run-time',
  apis,
  matches: hasCode(2055, 2060),
  explain: (group) => ({
    why: 'the code creates a generic type or method at run time, for which no native code was compiled',
    fixes: useInstead(
      group,
      apis,
      'the generic type itself, as in new Handler<Order>(), for each type argument that is a struct or an enum (classes share native code, so it is enough to keep their members)',
    ),
  }),
});
