import assert from 'node:assert/strict';
import { parseTrimLog } from '../../../../lib/dotnet/parse-trim-log.ts';
import { namesIn } from '../../../../lib/trim/log/message.ts';

const CALL =
  "Using member 'A.B.C(Object)' which has 'RequiresUnreferencedCodeAttribute' can break functionality.";

const only = (line: string) => {
  const [warning, another] = parseTrimLog(line);
  assert.ok(warning && !another, `not one warning: ${line}`);
  return warning;
};

describe('the lines of a publish that trim understands', () => {
  const member = 'Orders.Function.Handle(String,ILambdaContext)';
  const compiled = `/src/Orders/Function.cs(22): Trim analysis warning IL2026: ${member}: ${CALL}`;
  const expected = {
    code: 'IL2026',
    path: '/src/Orders/Function.cs',
    line: 22,
    member,
    message: CALL,
    from: 'compiler',
  };
  const shapes: Record<string, string> = {
    'of the compiler to native code': compiled,
    'with the project behind': `${compiled} [/src/Orders/Orders.csproj]`,
    'with the project and its framework behind': `${compiled} [/src/Orders/Orders.csproj::TargetFramework=net10.0]`,
    'indented, in colours': `    \u001B[33m${compiled}\u001B[0m\r`,
    'as an error': compiled.replace('warning', 'error'),
    'in a step of BuildKit': `#12 34.56 ${compiled}`,
    'with the time of GitHub Actions': `2026-11-25T13:05:16.1234567Z ##[warning]${compiled}`,
    'with the name of a container': `[build-orders] ${compiled}`,
    'behind the mark of Amazon.Lambda.Tools': `... publish: ${compiled}`,
    'with translated words': compiled.replace(
      'Trim analysis warning',
      "avertissement d'analyse de découpage",
    ),
  };
  for (const [name, line] of Object.entries(shapes))
    it(name, () => {
      const project = line.includes('.csproj') ? { project: 'Orders.csproj' } : {};
      assert.deepEqual(only(line), { ...expected, ...project });
    });

  it('of an analyzer, on Windows too', () => {
    const {
      path,
      line,
      from,
      member: none,
    } = only(`C:\\src\\Function.cs(22,16): warning IL2026: ${CALL} [C:\\a.csproj]`);
    assert.deepEqual([path, line, from, none], ['C:/src/Function.cs', 22, 'analyzer', undefined]);
  });

  it('without a file', () => {
    const { path, member: named } = only(
      `ILC : AOT analysis warning IL3050: A.B.<>c.<Run>b__0(List\`1<String>): ${CALL}`,
    );
    assert.deepEqual([path, named], ['', 'A.B.<>c.<Run>b__0(List`1<String>)']);
  });

  it('folded, with the assembly as the file', () => {
    const warning = only(
      "/p/newtonsoft.json/13.0.3/lib/net6.0/Newtonsoft.Json.dll : warning IL2104: Assembly 'Newtonsoft.Json' produced trim warnings. For more information see https://aka.ms/il2104 [/a.csproj]",
    );
    assert.equal(warning.path, '/p/newtonsoft.json/13.0.3/lib/net6.0/Newtonsoft.Json.dll');
    assert.equal(namesIn(warning).assembly, 'Newtonsoft.Json');
  });

  it('once, where the analyzer and the compiler say the same, and the build says it twice', () => {
    const analyzed = `/src/Orders/Function.cs(22,16): warning IL2026: ${CALL}`;
    assert.equal(only([analyzed, compiled, compiled].join('\n')).from, 'compiler');
  });

  it('and leaves all others alone', () => {
    const others = [
      'Function.cs(3,4): warning CS0168: The variable is declared',
      'See https://aka.ms/IL2026 : more',
      '  Orders -> /src/bin/IL2026/bootstrap.dll',
      '',
    ];
    assert.deepEqual(parseTrimLog(others.join('\n')), []);
  });
});
