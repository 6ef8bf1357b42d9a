import { defineCommand } from '../command/command.ts';
import { checkJson } from '../invoke/check-json.ts';
import { checkVariable } from '../local-run/variables.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  function: {
    kind: 'text',
    argument: true,
    advanced: true,
    message: 'Function; may be left out where there is one only',
    default: '',
  },
  event: {
    kind: 'text',
    advanced: true,
    message: 'File with the event, or - for stdin; the sample of events/ where none is given',
    default: '',
  },
  payload: {
    kind: 'text',
    advanced: true,
    optional: true,
    verbatim: true,
    message: 'The event itself, as JSON; anything else is sent as a JSON string',
  },
  serve: {
    kind: 'confirm',
    advanced: true,
    message: "Keep the functions reachable at Lambda's own address, for the AWS CLI and SDKs",
    default: false,
  },
  runs: {
    kind: 'number',
    advanced: true,
    message: 'Invocations, each from a cold start',
    min: 1,
    max: 100_000,
    unit: 'times',
    default: 1,
  },
  concurrency: {
    kind: 'number',
    advanced: true,
    message: 'How many of them at the same time; with --serve, of one function',
    min: 1,
    max: 1000,
    unit: 'at once',
    default: ({ serve }) => (serve === true ? 10 : 1),
  },
  warm: {
    kind: 'confirm',
    advanced: true,
    message: 'Start the function once and use it for all runs',
    default: false,
  },
  jit: {
    kind: 'confirm',
    advanced: true,
    message: 'Build for the JIT, which is quicker; reflection is off as in native code',
    default: false,
  },
  build: {
    kind: 'confirm',
    advanced: true,
    message: 'Compile what has changed first',
    default: true,
  },
  memory: {
    kind: 'number',
    advanced: true,
    optional: true,
    message: "Memory, in place of the template's",
    min: 128,
    max: 10240,
    unit: 'MB',
  },
  timeout: {
    kind: 'number',
    advanced: true,
    optional: true,
    message: "Timeout, in place of the template's",
    min: 1,
    max: 900,
    unit: 'seconds',
  },
  env: {
    kind: 'list',
    splitsAtCommas: false,
    advanced: true,
    alias: 'e',
    message: 'Environment variable, as NAME=value',
    check: checkVariable,
    default: [],
  },
  showLogs: {
    kind: 'confirm',
    advanced: true,
    message: 'Show what the function logs; on unless there are several runs',
    default: ({ runs }) => runs === 1,
  },
  clientContext: {
    kind: 'text',
    advanced: true,
    optional: true,
    message: 'Client context, as JSON',
    check: checkJson('--client-context', '{"custom":{"key":"value"}}'),
  },
  cognitoIdentity: {
    kind: 'text',
    advanced: true,
    optional: true,
    message: 'Amazon Cognito identity of the caller, as JSON',
    check: checkJson('--cognito-identity', '{"cognitoIdentityId":"…","cognitoIdentityPoolId":"…"}'),
  },
  port: {
    kind: 'number',
    advanced: true,
    message: 'Port for --serve; 0 for a free one',
    min: 0,
    max: 65535,
    unit: 'TCP',
    default: 0,
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: '', for: 'the only function, with its sample event' },
    { type: 'Orders --payload "hello world"', for: 'an event of your own' },
    { type: 'Orders --event event.json', for: 'one from a file; - reads stdin' },
    { type: 'Orders --jit', for: 'a quick build; JSON still has no reflection' },
    { type: 'Orders --runs 20', for: 'twenty cold starts: least, median and 99th percentile' },
    { type: '--serve --port 3001', for: 'for aws lambda invoke --endpoint-url http://127.0.0.1:3001' },
  ],
  async execute(answers, context) {
    const { executeInvoke } = await import('../invoke/invoke-command.ts');
    return executeInvoke(answers, context);
  },
});
