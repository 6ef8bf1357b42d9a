import { upTo } from "./checks.js";
import { defineEventSource } from "./define.js";
import { ref } from "./intrinsics.js";
/** The name of a log group that is given by its logical id, or by its ARN: arn:aws:logs:REGION:ACCOUNT:log-group:NAME:* */
const nameOf = (resource) => (resource.startsWith('arn:') ? resource.split(':')[6] : ref(resource));
export const cloudwatchLogs = defineEventSource({
    id: 'cloudwatch-logs',
    title: 'CloudWatch Logs subscription',
    category: 'stream',
    does: 'takes the lines of a log group that match a pattern',
    packages: ['Amazon.Lambda.CloudWatchLogsEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.CloudWatchLogsEvents'],
    input: 'CloudWatchLogsEvent',
    output: 'void',
    types: ['LogLines', 'LogLine'],
    serializable: ['CloudWatchLogsEvent', 'LogLines'],
    options: {
        filterPattern: {
            kind: 'text',
            message: 'Filter pattern, empty for every line',
            check: upTo('Filter pattern', 1024),
            default: '?ERROR ?Exception',
        },
    },
    resource: { noun: 'Log group', types: ['AWS::Logs::LogGroup'], arn: 'logs:log-group:**' },
    sam: ({ name, logicalId, options, resource }) => ({
        events: {
            Logs: {
                Type: 'CloudWatchLogs',
                Properties: { LogGroupName: nameOf(resource ?? `${name}Logs`), FilterPattern: options.filterPattern },
            },
        },
        ...(resource === undefined && {
            resources: {
                [`${name}Logs`]: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 14 } },
            },
            outputs: {
                [`${logicalId}LogGroup`]: {
                    Description: 'Name of the log group whose lines the function takes',
                    Value: ref(`${name}Logs`),
                },
            },
        }),
    }),
});
