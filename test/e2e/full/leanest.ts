import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishFunction } from '../../support/native.ts';
import type { BuiltSolution } from '../../support/solution.ts';
import { answerOf, describeSolution } from '../../support/solution.ts';

/** A type of .NET's HTTP stack whose name is in an executable that has it. */
const httpStack = Buffer.from('HttpConnectionPool');
/** What a streamed response is sent with. */
const streaming = Buffer.from('application/vnd.awslambda.http-integration-response', 'utf16le');

const has = (executable: string, what: Buffer): boolean => readFileSync(executable).includes(what);

/** Publishes again with a file that is other than it was made, and puts it back. */
async function publishWith(
  { folder, packages }: BuiltSolution,
  path: string,
  change: (text: string) => string,
  flags: readonly string[] = [],
) {
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  assert.notEqual(change(before), before, `nothing changed in ${path}`);
  writeFileSync(file, change(before));
  try {
    return await publishFunction(folder, 'Orders', packages, { flags });
  } finally {
    writeFileSync(file, before);
  }
}

const client = 'src/LambdaRuntimeClient';
const project = 'src/Orders/Orders.csproj';

describeSolution('new --optimize leanest', {
  flags: ['--optimize', 'leanest'],
  answer: 'HELLO WORLD',
  also: (built) => {
    it("has neither .NET's HTTP stack nor response streaming", () => {
      assert.ok(!has(built().executable, httpStack));
      assert.ok(!has(built().executable, streaming));
    });

    it('is not published where RuntimeSupport has not the method that is left out', async () => {
      const { publish } = await publishWith(built(), `${client}/LambdaRuntimeClient.targets`, (text) =>
        text.replace("Contains('ConstructHttpClient')", "Contains('ConstructOther')"),
      );
      assert.notEqual(publish.code, 0);
      assert.match(publish.output, /error : Amazon\.Lambda\.RuntimeSupport [\d.]+ has no LambdaBootstrap\./);
      assert.match(
        publish.output,
        /Pin Amazon\.Lambda\.RuntimeSupport .* or set LambdaRuntimeClient to false/,
      );
    });

    it('is not published where that method has another signature', async () => {
      const { publish } = await publishWith(built(), `${client}/HttpStack.xml`, (text) =>
        text.replace('ConstructHttpClient()', 'ConstructHttpClient(System.String)'),
      );
      assert.notEqual(publish.code, 0);
      assert.match(publish.output, /HttpStack\.xml\(\d+,\d+\): error IL2009: Could not find method/);
    });

    it("is not published where .NET's HTTP stack comes in by another way", async () => {
      const { publish } = await publishWith(built(), `${client}/HttpStack.xml`, (text) =>
        text.replace(/<method .*\n/, ''),
      );
      assert.notEqual(publish.code, 0);
      assert.match(publish.output, /error : The executable still contains .NET's HTTP stack/);
    });

    it('is published, and says so, where its own code brings the HTTP stack', async () => {
      const call = 'using var http = new HttpClient();\n        return http.BaseAddress + ';
      const { publish, executable } = await publishWith(built(), 'src/Orders/Function.cs', (text) =>
        text.replace(/return /, call),
      );
      assert.equal(publish.code, 0, publish.output);
      assert.match(publish.output, /Orders: .NET's HTTP stack stays in .* because bootstrap may use it/);
      assert.ok(has(executable, httpStack));
      assert.equal(await answerOf({ executable }, '"hello world"'), 'HELLO WORLD');
    });

    it('goes back to the client of RuntimeSupport by one property', async () => {
      const { publish, executable } = await publishWith(built(), project, (text) =>
        text.replace('<LambdaRuntimeClient>true', '<LambdaRuntimeClient>false'),
      );
      assert.equal(publish.code, 0, publish.output);
      assert.ok(has(executable, httpStack));
      assert.equal(await answerOf({ executable }, '"hello world"'), 'HELLO WORLD');
    });
  },
});

describeSolution('new --optimize leanest --streaming --shared, from streams, on the OS-only runtime', {
  flags: [
    ...['--optimize', 'leanest', '--streaming', '--shared', '--event', 'plain-stream'],
    ...['--runtime', 'provided.al2023', '--build', 'sam'],
  ],
  answer: { greeting: 'Hello, Ada!' },
  also: (built) => {
    it('has response streaming, but not the HTTP stack', () => {
      assert.ok(!has(built().executable, httpStack));
      assert.ok(has(built().executable, streaming));
    });
  },
});

describeSolution('new --optimize leanest --runtime dotnet8', {
  flags: ['--optimize', 'leanest', '--runtime', 'dotnet8', '--event', 'plain-poco'],
  answer: { orderId: 'o-1001', items: 3, total: 328.9 },
});
