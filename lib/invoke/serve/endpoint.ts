import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { answer, bodyOf } from '../../runtime-api/http-messages.ts';
import { MAX_EVENT_BYTES } from '../../runtime-api/limits.ts';
import type { ServedFunction } from './api-call.ts';
import { ApiCall } from './api-call.ts';

const PATH =
  /^\/(?:2015-03-31\/functions\/([^/]+)\/invocations|2021-11-15\/functions\/([^/]+)\/response-streaming-invocations)\/?$/;

/**
 * The part of Lambda's own API that invokes functions, as the AWS CLI and the SDKs call it. Signatures are not looked
 * at: it is to be reached from this machine only.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function lambdaEndpoint(functions: ReadonlyMap<string, ServedFunction>): Server {
  return createServer((request, response) => {
    handle(functions, request, response).catch((error: unknown) => {
      // A caller that disconnected gets no response.
      if (!response.headersSent) fail(response, 500, 'ServiceException', String(error));
      else response.destroy();
    });
  });
}

async function handle(
  functions: ReadonlyMap<string, ServedFunction>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, whole, streamed] = PATH.exec(pathname) ?? [];
  const payload = await bodyOf(request, MAX_EVENT_BYTES);
  if ((whole ?? streamed) === undefined || request.method !== 'POST') {
    fail(response, 404, 'UnknownOperationException', `${request.method ?? ''} ${pathname} is not supported.`);
    return;
  }
  const name = functionName(decodeURIComponent(whole ?? streamed ?? ''));
  const callable = functions.get(name);
  if (callable === undefined) {
    const known = firstNames(functions).join(', ');
    fail(
      response,
      404,
      'ResourceNotFoundException',
      `Function not found: ${name}. Available functions: ${known}.`,
    );
  } else if (payload === undefined) {
    const message = `Request must be smaller than ${MAX_EVENT_BYTES} bytes for the InvokeFunction operation`;
    fail(response, 413, 'RequestTooLargeException', message);
  } else {
    const call = new ApiCall(callable, payload, request);
    await (streamed === undefined ? call.answer(response) : call.stream(response));
  }
}

/** The first name of each function; it may have more. */
const firstNames = (functions: ReadonlyMap<string, ServedFunction>): string[] =>
  [...functions]
    .filter(([, each], at, all) => all.findIndex(([, other]) => other === each) === at)
    .map(([name]) => name);

/** A name, a partial ARN or an ARN, each with or without a version or alias. */
function functionName(given: string): string {
  const [, fromArn] = /(?:^|:)function:([^:]+)/.exec(given) ?? [];
  return fromArn ?? given.split(':', 1).join();
}

function fail(response: ServerResponse, status: number, type: string, message: string): void {
  response.setHeader('x-amzn-ErrorType', type).setHeader('x-amzn-RequestId', randomUUID());
  answer(response, status, { Type: 'User', Message: message, message });
}
