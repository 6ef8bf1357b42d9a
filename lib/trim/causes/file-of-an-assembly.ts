import { otherApi } from '../fixes/other-api.ts';
import { defineCause } from './define.ts';
import { hasCode } from './warning-code.ts';

export const fileOfAnAssembly = defineCause({
  kind: 'file-of-an-assembly',
  apis: [{ called: /^System\.Reflection\.Assembly\.(get_)?(Location|CodeBase|GetFiles?)\b/ }],
  matches: hasCode([3000, 3009]),
  explain: () => ({
    why: 'the code uses the file of an assembly, but a native executable has no assembly files',
    fixes: [otherApi.offer('AppContext.BaseDirectory for the folder of the executable')],
  }),
});
