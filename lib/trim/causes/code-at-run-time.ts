import { otherApi } from '../fixes/other-api.ts';
import { defineCause } from './define.ts';
import { hasCode } from './warning-code.ts';

export const codeAtRunTime = defineCause({
  kind: 'code-at-run-time',
  apis: [
    {
      called: /^System\.Linq\.Expressions\.|^System\.Reflection\.Emit\.|^Microsoft\.CSharp\.RuntimeBinder\./,
    },
    { called: /^System\.(Reflection\.Assembly|Runtime\.Loader\.\w+)\.(Unsafe)?Load/ },
  ],
  matches: hasCode([3050, 3058]),
  explain: () => ({
    why: 'the code generates or loads code at run time, which a native executable cannot do',
    fixes: [otherApi.offer('a source generator, or write the code that would be generated')],
  }),
});
