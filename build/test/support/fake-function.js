import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
/** A function in JavaScript, where the native executable would be: it streams, fails, or answers what it is asked. */
const program = `#!${process.execPath}
const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
for (;;) {
  const next = await fetch(api + 'next');
  const event = await next.json();
  console.log('got ' + JSON.stringify(event));
  const url = api + next.headers.get('lambda-runtime-aws-request-id');
  if (event === 'stream') {
    const headers = { 'content-type': 'application/vnd.awslambda.http-integration-response', 'lambda-runtime-function-response-mode': 'streaming' };
    const body = new ReadableStream({ start(it) { it.enqueue(Buffer.from('{"statusCode":201}\\0\\0\\0\\0\\0\\0\\0\\0body')); it.close(); } });
    await fetch(url + '/response', { method: 'POST', duplex: 'half', headers, body });
  } else if (event === 'fail') {
    const error = { errorType: 'NotSupportedException', errorMessage: "JsonTypeInfo metadata for type 'Shop.Line' was not provided by TypeInfoResolver", stackTrace: ['at Shop.F()'] };
    await fetch(url + '/error', { method: 'POST', body: JSON.stringify(error) });
  } else await fetch(url + '/response', { method: 'POST', body: JSON.stringify({ event, mine: process.env.MINE, number: 0 }).replace('0', '12345678901234567890') });
}
`;
/** @param folder in which `invoke` looks for the native executable of a function */
export function writeFakeFunction(folder) {
    mkdirSync(folder, { recursive: true });
    // Without a package.json, a file without an ending is CommonJS.
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'bootstrap'), program);
    chmodSync(join(folder, 'bootstrap'), 0o755);
}
