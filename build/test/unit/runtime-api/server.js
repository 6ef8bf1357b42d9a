import assert from 'node:assert/strict';
import { RuntimeApi } from "../../../lib/runtime-api/server.js";
const request = (event) => ({
    payload: Buffer.from(event),
    timeoutMs: 30_000,
    functionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:Orders',
    traceId: 'Root=1-2-3;Parent=4;Sampled=0',
});
describe('the local Runtime API', () => {
    let api;
    const call = (path, body) => fetch(`http://${api.address}/2018-06-01/runtime/${path}`, body === undefined ? {} : { method: 'POST', body });
    beforeEach(async () => {
        api = await RuntimeApi.start();
    });
    afterEach(() => api.close());
    it('hands out an event with the headers that Lambda sends', async () => {
        const answer = api.invoke(request('"hello"'));
        const next = await call('invocation/next');
        const id = next.headers.get('lambda-runtime-aws-request-id') ?? '';
        assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        const deadline = Number(next.headers.get('lambda-runtime-deadline-ms')) - Date.now();
        assert.ok(deadline > 29_000 && deadline <= 30_000, String(deadline));
        assert.equal(next.headers.get('lambda-runtime-invoked-function-arn'), request('').functionArn);
        assert.equal(next.headers.get('lambda-runtime-trace-id'), request('').traceId);
        assert.equal(await next.text(), '"hello"');
        assert.equal((await call(`invocation/${id}/response`, '"HELLO"')).status, 202);
        const { ok, payload, requestId, durationMs } = await answer;
        assert.deepEqual([ok, payload.toString(), requestId], [true, '"HELLO"', id]);
        assert.ok(durationMs > 0);
    });
    it('lets a function wait for an event, and says when it first did', async () => {
        const before = performance.now();
        const waiting = call('invocation/next');
        assert.ok((await api.ready) > before);
        const answer = api.invoke(request('1'));
        const id = (await waiting).headers.get('lambda-runtime-aws-request-id') ?? '';
        await call(`invocation/${id}/error`, '{"errorType":"Oops"}');
        const { ok, payload } = await answer;
        assert.deepEqual([ok, payload.toString()], [false, '{"errorType":"Oops"}']);
    });
    it('hands events out in their order, and takes answers in any, where several may run at once', async () => {
        await api.close();
        api = await RuntimeApi.start(3);
        const answers = ['1', '2', '3'].map((event) => api.invoke(request(event)));
        const ids = [];
        for (const event of ['1', '2', '3']) {
            const next = await call('invocation/next');
            ids.push(next.headers.get('lambda-runtime-aws-request-id') ?? '');
            assert.equal(await next.text(), event);
        }
        for (const id of [...ids].reverse())
            await call(`invocation/${id}/response`, `"${id}"`);
        const results = await Promise.all(answers);
        assert.deepEqual(results.map(({ payload }) => payload.toString()), ids.map((id) => `"${id}"`));
    });
    it('refuses an answer to an event that is unknown, or answered', async () => {
        const answer = api.invoke(request('1'));
        const id = (await call('invocation/next')).headers.get('lambda-runtime-aws-request-id') ?? '';
        await call(`invocation/${id}/response`, '1');
        await answer;
        for (const path of [`invocation/${id}/response`, 'invocation/nobody/error']) {
            const refused = await call(path, '2');
            assert.equal(refused.status, 400);
            assert.equal((await refused.json()).errorType, 'InvalidRequestID');
        }
    });
    it('fails all invocations where the function can not start', async () => {
        const answer = assert.rejects(api.invoke(request('1')), {
            name: 'InitError',
            document: '{"errorType":"NoIcu"}',
        });
        assert.equal((await call('init/error', '{"errorType":"NoIcu"}')).status, 202);
        await answer;
        await assert.rejects(api.invoke(request('2')), { name: 'InitError' });
        await assert.rejects(api.ready, { name: 'InitError' });
    });
    it('answers 404 to anything else', async () => {
        for (const path of ['invocation/next', 'nonsense'])
            assert.equal((await call(path, 'x')).status, 404);
        assert.equal((await fetch(`http://${api.address}/`)).status, 404);
    });
    it('gives no event to a function that hung up', async () => {
        const gone = new AbortController();
        const url = `http://${api.address}/2018-06-01/runtime/invocation/next`;
        const first = fetch(url, { signal: gone.signal }).catch(() => undefined);
        await api.ready;
        gone.abort();
        await first;
        await new Promise((resolve) => setTimeout(resolve, 50));
        void api.invoke(request('"kept"')).catch(() => undefined);
        assert.equal(await (await call('invocation/next')).text(), '"kept"');
    });
});
