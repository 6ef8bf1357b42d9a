import assert from 'node:assert/strict';
import { join } from 'node:path';
import { parseCSharp } from '../../../lib/edit/csharp/syntax/parse-csharp.ts';
import type { LineFinder } from '../../../lib/local-run/stack-place.ts';
import { placeInStack, placeText } from '../../../lib/local-run/stack-place.ts';

const code = `namespace Shop;

public class Function
{
    public Function(int x) { }
    public static string Handle(string input) => input;
    public static string Handle(string input, int count)
    {
        return input;
    }
    public async Task<int> Run<T>(List<T> all) => 1;
    public int Total { get => 1; }
    public class Inner { public void Go() { } }
}
`;
const path = 'src/Orders/Function.cs';
const sources = {
  files: [parseCSharp(code, { path })],
  referenced: [
    parseCSharp('namespace Shared;\nclass Mapper { void Map() { } }', { path: 'src/Shared/Mapper.cs' }),
  ],
};
const root = join('/', 'solution');
const runtime = 'at Amazon.Lambda.RuntimeSupport.LambdaBootstrap.<InvokeOnceAsync>d__28.MoveNext() + 0x116';

function placeOf(frames: readonly string[], lineOf?: LineFinder): string | undefined {
  const place = placeInStack(frames, sources, root, lineOf);
  return place && `${place.path}:${place.line}${place.method === undefined ? '' : ` ${place.method}`}`;
}

describe('the place of a failure in the own code', () => {
  it('is the line that the stack trace names', () => {
    const file = join(root, ...path.split('/'));
    const frames = [
      'at System.Text.Json.X.Y()',
      `at Shop.Function.Handle(String input, Int32 count) in ${file}:line 9`,
    ];
    assert.equal(placeOf(frames), `${path}:9`);
  });

  it('is found if the code was compiled in another folder', () => {
    assert.equal(placeOf([`at Shop.Function.Handle(String input) in /_/${path}:line 6`]), `${path}:6`);
  });

  for (const [what, frame, place] of [
    ['a method', 'at Shop.Function.Handle(String input) + 0x6e2', `${path}:6 Handle`],
    ['an overload', 'at Shop.Function.Handle(String input, Int32 count) + 0x1', `${path}:7 Handle`],
    ['an async method', 'at Shop.Function.<Run>d__1`1.MoveNext() + 0x54', `${path}:11 Run`],
    ['a lambda', 'at Shop.Function.<>c__DisplayClass1_0`1.<Run>b__0(Int32 d) + 0x2', `${path}:11 Run`],
    ['a constructor', 'at Shop.Function..ctor(Int32 x) + 0x2', `${path}:5 Function`],
    ['a property', 'at Shop.Function.get_Total() + 0x2', `${path}:12 get_Total`],
    ['a nested type', 'at Shop.Function.Inner.Go() + 0x2', `${path}:13 Go`],
    ['a project that it refers to', 'at Shared.Mapper.Map() + 0x2', 'src/Shared/Mapper.cs:2 Map'],
  ] as const)
    it(`is the declaration of ${what} in native code`, () => {
      assert.equal(placeOf([runtime, frame, runtime]), place);
    });

  it('is a line inside the method that the debugging symbols name', () => {
    const frame = 'at Shop.Function.Handle(String input, Int32 count) + 0x1';
    assert.equal(
      placeOf([frame], () => 9),
      `${path}:9`,
    );
    assert.equal(
      placeOf([frame], () => 2),
      `${path}:7 Handle`,
    );
  });

  it('is unknown if only the runtime and packages are in the stack trace', () => {
    assert.equal(placeOf([runtime, 'at System.String.Substring(Int32)', 'no frame', '']), undefined);
  });

  it('is shown as seen from the working directory', () => {
    assert.equal(placeText({ path, line: 3 }, root, root), 'src/Orders/Function.cs:3');
    assert.equal(placeText({ path, line: 3 }, root, join(root, 'src', 'Shared')), '../Orders/Function.cs:3');
  });
});
