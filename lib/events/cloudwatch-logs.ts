import { upTo } from './checks.ts';
import { defineEventSource } from './define.ts';
import { ref } from './intrinsics.ts';

/** Name of a log group, from its logical id or its ARN: arn:aws:logs:REGION:ACCOUNT:log-group:NAME:* */
const nameOf = (resource: string) => (resource.startsWith('arn:') ? resource.split(':')[6] : ref(resource));

export const cloudwatchLogs = defineEventSource({
  id: 'cloudwatch-logs',
  title: 'CloudWatch Logs subscription',
  category: 'stream',
  does: 'processes the log events that match a filter pattern',
  packages: ['Amazon.Lambda.CloudWatchLogsEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.CloudWatchLogsEvents'],
  input: 'CloudWatchLogsEvent',
  output: 'void',
  types: ['LogLines', 'LogLine'],
  serializable: ['CloudWatchLogsEvent', 'LogLines'],
  options: {
    filterPattern: {
      kind: 'text',
      message: 'Filter pattern',
      ifEmpty: 'all log events',
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
          Description: 'Log group whose log events the function receives',
          Value: ref(`${name}Logs`),
        },
      },
    }),
  }),
});
