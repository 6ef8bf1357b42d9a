import assert from 'node:assert/strict';
import { spreadOf, statisticsLines, statisticsOf } from '../../../lib/invoke/statistics.ts';
import { ResponseStreamSplitter } from '../../../lib/invoke/response-stream.ts';
import { passedOn, regionOf, variablesOf } from '../../../lib/local-run/variables.ts';
import { tailOf } from '../../../lib/invoke/serve/log-tail.ts';
import { buildErrors, buildWarnings } from '../../../lib/dotnet/diagnostics.ts';
import { reportLine } from '../../../lib/runtime-api/invocation-report.ts';
import { resolver } from '../../../lib/sam/values.ts';

const report = { requestId: 'r-1', durationMs: 1.234, memory: 512, maxMemory: 21.3, initMs: 60.2 };

describe('the REPORT line', () => {
  it('is that of Lambda, its start billed', () => {
    assert.equal(
      reportLine(report),
      'REPORT RequestId: r-1\tDuration: 1.23 ms\tBilled Duration: 62 ms\tMemory Size: 512 MB\t' +
        'Max Memory Used: 22 MB\tInit Duration: 60.20 ms',
    );
  });

  it('leaves out what is not known, and says how an invocation ended', () => {
    const ended = {
      ...report,
      maxMemory: undefined,
      initMs: undefined,
      status: { status: 'timeout' as const },
    };
    assert.match(reportLine(ended), /Billed Duration: 2 ms\tMemory Size: 512 MB\tStatus: timeout$/);
  });

  it('ends the tail of a log, of at most 4 KB', () => {
    const text = tailOf('one\n', report).toString();
    assert.match(text, /^START RequestId: r-1 Version: \$LATEST\none\nEND RequestId: r-1\nREPORT .*\n$/);
    assert.equal(tailOf('x'.repeat(9000), report).length, 4096);
  });
});

describe('the statistics of several runs', () => {
  it('are least, median and 99th percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    assert.deepEqual(spreadOf(hundred), { min: 1, median: 50, p99: 99 });
    assert.deepEqual(spreadOf([7]), { min: 7, median: 7, p99: 7 });
    assert.equal(spreadOf([]), undefined);
  });

  it('count what failed, and are of what did not', () => {
    const runs = [true, false, true].map((ok, at) => ({ ok, report: { ...report, durationMs: at } }));
    const { failed, duration } = statisticsOf(runs);
    assert.deepEqual([failed, duration], [1, { min: 0, median: 0, p99: 2 }]);
    assert.match(statisticsLines(statisticsOf(runs)).join('\n'), /Init Duration +60\.20 ms/);
  });
});

describe('a streamed response', () => {
  const taken = (parts: readonly string[]): [string, string] => {
    let [prelude, body] = ['', ''];
    const stream = new ResponseStreamSplitter(
      (json) => (prelude = json),
      (part) => (body += part.toString()),
    );
    for (const part of parts) stream.write(Buffer.from(part));
    return [prelude, body];
  };

  it('for HTTP has a head of its own', () => {
    assert.deepEqual(taken(['{"statusCode":200}\0\0\0\0\0\0\0\0he', 'llo']), ['{"statusCode":200}', 'hello']);
  });

  it('of anything else is all body', () => {
    assert.deepEqual(taken(['{"a":', '1}\0\0\0\0\0\0\0\0']), ['', '{"a":1}\0\0\0\0\0\0\0\0']);
  });
});

describe("a function's variables", () => {
  it('come from --env as they are', () => {
    assert.deepEqual(variablesOf(['A=1', 'B=x=y', 'C=']), { A: '1', B: 'x=y', C: '' });
  });

  it('hold the credentials of the person, and nothing else of theirs', () => {
    const env = {
      AWS_PROFILE: 'dev',
      AWS_ENDPOINT_URL_S3: 'http://x',
      AWS_LAMBDA_X: '1',
      SECRET: 's',
      HOME: '/h',
    };
    assert.deepEqual(passedOn(env), { AWS_PROFILE: 'dev', AWS_ENDPOINT_URL_S3: 'http://x', HOME: '/h' });
  });

  it('tell a region: that of the solution, of the person, or the first', () => {
    assert.equal(regionOf('eu-west-1', { AWS_REGION: 'x' }), 'eu-west-1');
    assert.equal(regionOf('', { AWS_DEFAULT_REGION: 'y' }), 'y');
    assert.equal(regionOf('', {}), 'us-east-1');
  });
});

describe('a value of a template', () => {
  const template = {
    Parameters: { Stage: { Type: 'String', Default: 'test' }, Size: { Default: 5 }, Name: {} },
  };
  const resolve = resolver(template, 'eu-west-1');
  for (const [value, text] of [
    ['plain', 'plain'],
    [7, '7'],
    [true, 'true'],
    [{ Ref: 'Stage' }, 'test'],
    [{ Ref: 'Size' }, '5'],
    [{ Ref: 'AWS::Region' }, 'eu-west-1'],
    [{ 'Fn::Sub': '${Stage}-${AWS::Region}-${!Literal}' }, 'test-eu-west-1-${Literal}'],
    [{ 'Fn::Sub': ['${A}/${Stage}', { A: { Ref: 'Size' } }] }, '5/test'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Stage' }]] }, 'a-test'],
    [{ Ref: 'Table' }, undefined],
    [{ Ref: 'Name' }, undefined],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, undefined],
    [{ 'Fn::Sub': 'x-${Queue}' }, undefined],
    [{ a: 1, b: 2 }, undefined],
  ] as const)
    it(`${JSON.stringify(value)} is ${text ?? 'known only after a deployment'}`, () => {
      assert.equal(resolve(value), text);
    });
});

describe("a build's output", () => {
  const output = [
    '  Determining projects to restore...',
    '/a/Function.cs(3,5): error CS0103: The name x does not exist [/a/A.csproj]',
    '     1>ILC : Trim analysis warning IL2026: Shop.F(): Using member X [/a/A.csproj]',
    '   1:7>/a/Function.cs(5,5): warning CS0219: unused [/a/A.csproj]',
    '/a/Function.cs(4,5): warning CS0168: unused [/a/A.csproj]',
    '/a/A.csproj : error NU1101: Unable to find package B.',
    'Build FAILED.',
    '/a/Function.cs(3,5): error CS0103: The name x does not exist [/a/A.csproj]',
  ].join('\n');

  it('says once what is wrong', () => {
    assert.deepEqual(
      buildErrors(output).map((line) => /[A-Z]+\d+/.exec(line)?.[0]),
      ['CS0103', 'NU1101'],
    );
    assert.deepEqual(
      buildWarnings(output).map((line) => /(?:IL|CS)\d+/.exec(line)?.[0]),
      ['CS0219', 'CS0168'],
    );
  });

  it('is shown as the compiler wrote it, without what MSBuild puts before it', () => {
    assert.equal(buildWarnings(output)[0], '/a/Function.cs(5,5): warning CS0219: unused [/a/A.csproj]');
  });

  it('is shown to its end if it names no error', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `line ${at}`);
    assert.deepEqual(
      [buildErrors(lines.join('\n')).length, buildErrors(lines.join('\n')).at(-1)],
      [20, 'line 299'],
    );
  });

  it('is shown whole where it names no error', () => {
    assert.deepEqual(buildErrors('Segmentation fault\n'), ['Segmentation fault']);
  });
});
