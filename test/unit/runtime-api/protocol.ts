import assert from 'node:assert/strict';
import { MAX_RESPONSE_BYTES } from '../../../lib/runtime-api/limits.ts';
import type { InvocationRequest } from '../../../lib/runtime-api/protocol.ts';
import { RuntimeApi } from '../../../lib/runtime-api/server.ts';
import { ScriptedClient } from '../../support/scripted-client.ts';

const request = (event: string, more: Partial<InvocationRequest> = {}): InvocationRequest => ({
  payload: Buffer.from(event),
  timeoutMs: 3000,
  functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:Orders',
  traceId: 'Root=1-2-3;Parent=4;Sampled=0',
  ...more,
});

const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const streamHead = (id: string): string =>
  `POST /2018-06-01/runtime/invocation/${id}/response HTTP/1.1\r\nHost: x\r\n` +
  'Content-Type: application/vnd.awslambda.http-integration-response\r\n' +
  'Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n' +
  'Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n';

describe('the local Runtime API, against a scripted client', () => {
  let api: RuntimeApi;
  let client: ScriptedClient;

  beforeEach(async () => {
    api = await RuntimeApi.start();
    client = new ScriptedClient(api.address);
  });
  afterEach(async () => {
    client.hangUp();
    await api.close();
  });

  it('serves a whole life on one connection', async () => {
    for (const event of ['1', '2', '3']) {
      const answer = api.invoke(request(event));
      const { id, event: given } = await client.next();
      assert.equal(given.body, event);
      assert.equal((await client.post(`invocation/${id}/response`, `[${event}]`)).status, 202);
      assert.equal((await answer).payload.toString(), `[${event}]`);
    }
  });

  it('passes on who calls, as one line of ASCII', async () => {
    void api.invoke(
      request('1', {
        requestId: '8f5d1c50-0000-4000-8000-000000000000',
        clientContext: '{"custom":{"a":"é\n"}}'.replace('\n', '\\n'),
        cognitoIdentity: '{\n"cognitoIdentityId":"x"}',
        tenantId: 'blue',
      }),
    );
    const { id, event } = await client.next();
    assert.equal(id, '8f5d1c50-0000-4000-8000-000000000000');
    assert.match(event.text, /Lambda-Runtime-Client-Context: \{"custom":\{"a":"\\u00e9\\n"\}\}\r\n/);
    assert.match(event.text, /Lambda-Runtime-Cognito-Identity: \{ "cognitoIdentityId":"x"\}\r\n/);
    assert.match(event.text, /Lambda-Runtime-Aws-Tenant-Id: blue\r\n/);
  });

  it('says nothing of a caller who said nothing', async () => {
    void api.invoke(request('1'));
    const { event } = await client.next();
    assert.doesNotMatch(event.text, /client-context|cognito|tenant/i);
  });

  it('takes an answer in chunks', async () => {
    const answer = api.invoke(request('1'));
    const { id } = await client.next();
    await client.send(
      `POST /2018-06-01/runtime/invocation/${id}/response HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n`,
    );
    await client.send(chunk('{"a":') + chunk('1}') + '0\r\n\r\n');
    assert.equal((await client.answer()).status, 202);
    const { ok, payload, stream } = await answer;
    assert.deepEqual([ok, payload.toString(), stream], [true, '{"a":1}', undefined]);
  });

  it('passes on the parts of a stream as they come', async () => {
    const parts: string[] = [];
    const answer = api.invoke(request('1', { onChunk: (part) => parts.push(part.toString()) }));
    const { id } = await client.next();
    await client.send(streamHead(id) + chunk('one '));
    while (parts.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(parts, ['one ']);
    await client.send(chunk('two') + '0\r\n\r\n');
    assert.equal((await client.answer()).status, 202);
    const { ok, stream } = await answer;
    assert.equal(ok, true);
    assert.match(stream?.contentType ?? '', /http-integration-response/);
    assert.deepEqual(parts, ['one ', 'two']);
  });

  it('puts a stream together where nobody takes its parts', async () => {
    const answer = api.invoke(request('1'));
    const { id } = await client.next();
    await client.send(streamHead(id) + chunk('one ') + chunk('two') + '0\r\n\r\n');
    assert.equal((await answer).payload.toString(), 'one two');
  });

  it('fails a stream whose trailers say so, with the document they hold', async () => {
    const answer = api.invoke(request('1'));
    const { id } = await client.next();
    const document = Buffer.from('{\n"errorType":"Oops"\n}').toString('base64');
    await client.send(
      `${streamHead(id)}${chunk('half')}0\r\nLambda-Runtime-Function-Error-Type: Oops\r\n` +
        `Lambda-Runtime-Function-Error-Body: ${document}\r\n\r\n`,
    );
    assert.equal((await client.answer()).status, 202);
    const { ok, payload, stream } = await answer;
    assert.deepEqual([ok, payload.toString()], [false, '{\n"errorType":"Oops"\n}']);
    assert.equal(stream?.received.toString(), 'half');
  });

  it('refuses an answer that is too large, and takes one that is just not', async () => {
    for (const [size, status] of [
      [MAX_RESPONSE_BYTES, 202],
      [MAX_RESPONSE_BYTES + 1, 413],
    ] as const) {
      const answer = api.invoke(request('1'));
      const { id } = await client.next();
      const posted = await client.post(`invocation/${id}/response`, 'x'.repeat(size));
      assert.equal(posted.status, status);
      const { ok, payload } = await answer;
      assert.equal(ok, status === 202);
      if (!ok) assert.match(payload.toString(), /Function.ResponseSizeTooLarge.*6291556 bytes/);
    }
  });

  it('gives no second event before the first is answered', async () => {
    const first = api.invoke(request('1'));
    const second = api.invoke(request('2'));
    const { id } = await client.next();
    const { event } = await client.next();
    assert.equal(event.status, 403);
    assert.match(event.body, /"errorType":"InvalidStateTransition"/);
    await client.post(`invocation/${id}/response`, '1');
    assert.equal((await first).payload.toString(), '1');
    const { id: next } = await client.next();
    await client.post(`invocation/${next}/error`, '{}');
    assert.equal((await second).ok, false);
  });

  it('takes no init error from a function that has started', async () => {
    void api.invoke(request('1'));
    const { id } = await client.next();
    assert.equal((await client.post('init/error', '{}')).status, 403);
    assert.equal((await client.post(`invocation/${id}/response`, '1')).status, 202);
  });

  it('takes an answer from nobody before there was an event', async () => {
    assert.equal((await client.post('invocation/none/response', '1')).status, 400);
  });

  it('outlives a function that hangs up in the middle of its answer', async () => {
    const answer = api.invoke(request('1'));
    const { id } = await client.next();
    await client.send(
      `POST /2018-06-01/runtime/invocation/${id}/response HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf`,
    );
    client.hangUp();
    await client.closed;
    await new Promise((resolve) => setTimeout(resolve, 20));
    api.fail(new Error('the process is gone'));
    await assert.rejects(answer, { message: 'the process is gone' });
  });

  it('answers 400 to what is no HTTP, and goes on', async () => {
    await client.send('NONSENSE\r\n\r\n');
    assert.equal((await client.answer()).status, 400);
    const another = new ScriptedClient(api.address);
    void api.invoke(request('"still there"'));
    assert.equal((await another.next()).event.body, '"still there"');
    another.hangUp();
  });

  it('knows when the function waits for an event', async () => {
    let isIdle = false;
    const idle = api.idle().then(() => (isIdle = true));
    void api.invoke(request('1'));
    const { id } = await client.next();
    await client.post(`invocation/${id}/response`, '1');
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(isIdle, false);
    await client.send('GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: x\r\n\r\n');
    await idle;
    api.fail(new Error('gone'));
    await assert.rejects(api.idle(), { message: 'gone' });
  });

  it('gives several events at once only so far as the function may have them', async () => {
    await api.close();
    api = await RuntimeApi.start(2);
    const clients = [1, 2, 3].map(() => new ScriptedClient(api.address));
    const answers = ['1', '2', '3'].map((event) => api.invoke(request(event)));
    const [first, second, third] = clients as [ScriptedClient, ScriptedClient, ScriptedClient];
    const { id } = await first.next();
    await second.next();
    const waiting = third.next();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await first.post(`invocation/${id}/response`, '"done"');
    assert.equal((await answers[0])?.payload.toString(), '"done"');
    assert.equal((await waiting).event.body, '3');
    for (const each of clients) each.hangUp();
  });
});
