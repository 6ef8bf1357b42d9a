import { defineEventSource } from "./define.js";
import { getAtt, ref } from "./intrinsics.js";
export const stepFunctions = defineEventSource({
    id: 'step-functions',
    title: 'AWS Step Functions task',
    category: 'workflow',
    does: 'is one task of a state machine, and answers what the next one needs',
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
                { value: 'STANDARD', note: 'each task once, up to a year, with a history' },
                { value: 'EXPRESS', note: 'many and short, up to five minutes' },
            ],
            default: 'STANDARD',
        },
    },
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
                Description: 'The state machine to start with an order',
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
                    // Lambda's own passing troubles, as AWS recommends.
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
            // The name of the exception that the handler throws.
            Catch: [{ ErrorEquals: ['InvalidOrderException'], ResultPath: '$.error', Next: 'Rejected' }],
            End: true,
        },
        // An order that is refused is a result too: the execution succeeds.
        Rejected: { Type: 'Pass', Parameters: { 'orderId.$': '$.orderId', status: 'REJECTED' }, End: true },
    },
};
