import { callerLimits } from './caller-limits.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref } from './intrinsics.ts';

export const stepFunctions = defineEventSource({
  id: 'step-functions',
  title: 'AWS Step Functions task',
  category: 'workflow',
  does: 'validates an order as a task of a state machine',
  packages: [],
  usings: [],
  input: 'TaskInput',
  output: 'TaskOutput',
  types: ['InvalidOrderException', 'TaskInput', 'TaskOutput'],
  payload: 'TaskInput',
  serializable: ['TaskInput', 'TaskOutput'],
  options: {
    workflow: {
      kind: 'choice',
      message: 'Workflow type',
      choices: [
        { value: 'STANDARD', note: 'up to a year, with a history; billed per state transition' },
        { value: 'EXPRESS', note: 'up to five minutes; costs less at a high volume' },
      ],
      default: 'STANDARD',
    },
  },
  callerLimit: callerLimits.expressWorkflow,
  sam: ({ name, logicalId, options }) => ({
    resources: {
      [`${name}StateMachine`]: {
        Type: 'AWS::Serverless::StateMachine',
        Properties: {
          ...(options.workflow !== 'STANDARD' && { Type: options.workflow }),
          Definition: definition,
          DefinitionSubstitutions: { FunctionArn: getAtt(logicalId, 'Arn') },
          Policies: [{ LambdaInvokePolicy: { FunctionName: ref(logicalId) } }],
        },
      },
    },
    outputs: {
      [`${name}StateMachineArn`]: {
        Description: 'State machine ARN',
        Value: ref(`${name}StateMachine`),
      },
    },
  }),
});

const definition = {
  StartAt: 'CheckOrder',
  States: {
    CheckOrder: {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Parameters: { FunctionName: '${FunctionArn}', 'Payload.$': '$' },
      OutputPath: '$.Payload',
      Retry: [
        {
          // Transient errors of Lambda itself, retried as AWS recommends.
          ErrorEquals: [
            'Lambda.ServiceException',
            'Lambda.AWSLambdaException',
            'Lambda.SdkClientException',
            'Lambda.TooManyRequestsException',
          ],
          IntervalSeconds: 2,
          MaxAttempts: 6,
          BackoffRate: 2,
        },
      ],
      // The class name of the exception that the handler throws.
      Catch: [{ ErrorEquals: ['InvalidOrderException'], ResultPath: '$.error', Next: 'Rejected' }],
      End: true,
    },
    // A rejected order is a valid result, so the execution succeeds.
    Rejected: { Type: 'Pass', Parameters: { 'orderId.$': '$.orderId', status: 'REJECTED' }, End: true },
  },
};
