import { defineCommand } from '../command/command.ts';
import { checkJson } from '../invoke/check-json.ts';
import { checkVariable } from '../local-run/variables.ts';
import { defineInputs } from '../inputs/define.ts';

export const inputs = defineInputs({
  function: {
    kind: 'text',
    names: 'handler',
    argument: true,
    advanced: true,
    message: 'Function, or Function.Handler if it has several (optional if there is only one)',
    default: '',
  },
  event: {
    kind: 'text',
    names: 'file',
    advanced: true,
    message: 'File with the event, or - for stdin (default: the sample in events/)',
    default: '',
  },
  payload: {
    kind: 'text',
    advanced: true,
    optional: true,
    verbatim: true,
    message: 'The event as JSON (any other text is sent as a JSON string)',
  },
  serve: {
    kind: 'confirm',
    advanced: true,
    message: 'Serve all functions at a local Lambda endpoint, for the AWS CLI and SDKs',
    default: false,
  },
  runs: {
    kind: 'number',
    advanced: true,
    message: 'Number of invocations (each is a cold start, unless --warm is set)',
    min: 1,
    max: 100_000,
    default: 1,
  },
  concurrency: {
    kind: 'number',
    advanced: true,
    message: 'Concurrent invocations (with --serve: for each function)',
    min: 1,
    max: 1000,
    default: ({ serve }) => (serve === true ? 10 : 1),
  },
  warm: {
    kind: 'confirm',
    advanced: true,
    message: 'Start the function once, and reuse it for all invocations',
    default: false,
  },
  jit: {
    kind: 'confirm',
    advanced: true,
    message:
      'Build for the JIT compiler: builds faster, starts slower (JSON reflection stays off, as in native code)',
    default: false,
  },
  build: {
    kind: 'confirm',
    advanced: true,
    message: 'Build first if the code has changed',
    default: true,
  },
  memory: {
    kind: 'number',
    advanced: true,
    optional: true,
    message: 'Memory (default: from the template)',
    min: 128,
    max: 10240,
    unit: 'MB',
  },
  timeout: {
    kind: 'number',
    advanced: true,
    optional: true,
    message: 'Timeout (default: from the template)',
    min: 1,
    max: 900,
    unit: 'seconds',
  },
  env: {
    kind: 'list',
    splitsAtCommas: false,
    advanced: true,
    alias: 'e',
    message: 'Environment variable as NAME=value',
    check: checkVariable,
    default: [],
  },
  showLogs: {
    kind: 'confirm',
    advanced: true,
    message: 'Show the logs of the function (default: only for a single invocation)',
    default: ({ runs }) => runs === 1,
  },
  clientContext: {
    kind: 'text',
    advanced: true,
    optional: true,
    message: 'Client context as JSON',
    check: checkJson('--client-context', '{"custom":{"key":"value"}}'),
  },
  cognitoIdentity: {
    kind: 'text',
    advanced: true,
    optional: true,
    message: 'Amazon Cognito identity of the caller as JSON',
    check: checkJson('--cognito-identity', '{"cognitoIdentityId":"…","cognitoIdentityPoolId":"…"}'),
  },
  port: {
    kind: 'number',
    advanced: true,
    message: 'Port for --serve (0 picks a free port)',
    min: 0,
    max: 65535,
    default: 0,
  },
});

export const command = defineCommand({
  inputs,
  examples: [
    { type: '', for: 'Invoke the only function with its sample event' },
    { type: 'Orders --payload "hello world"', for: 'Pass an event on the command line' },
    { type: 'Orders --event event.json', for: 'Read the event from a file' },
    { type: 'Orders --jit', for: 'Skip native compilation' },
    { type: 'Orders --runs 20', for: 'Measure 20 cold starts: minimum, median and 99th percentile' },
    { type: '--serve --port 3001', for: 'Serve for aws lambda invoke --endpoint-url http://127.0.0.1:3001' },
  ],
  async execute(answers, context) {
    const { executeInvoke } = await import('../invoke/invoke-command.ts');
    return executeInvoke(answers, context);
  },
});
