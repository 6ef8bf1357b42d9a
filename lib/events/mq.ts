import { arnParameter } from './arn.ts';
import { matching } from './checks.ts';
import type { ExistingResource, SamParts, SamValue } from './define.ts';
import { arnOf, ref } from './intrinsics.ts';
import { loginSecret, vpcPolicy } from './outside.ts';

export const queueInput = {
  kind: 'text',
  message: 'Queue',
  check: matching('Queue', /^\S{1,1000}$/, 'orders'),
  default: 'orders',
} as const;

export const existingBroker: ExistingResource & { readonly arn: string } = {
  noun: 'Broker',
  types: ['AWS::AmazonMQ::Broker'],
  arn: 'mq:broker:*',
  isRegional: true,
};

interface QueueContext {
  readonly name: string;
  readonly options: { readonly queue: string; readonly secret: string; readonly batchSize: number };
  readonly resource: string | undefined;
}

/** @param access source access configurations in addition to the user name and password */
export function brokerQueue(
  { name, options, resource }: QueueContext,
  access: readonly SamValue[] = [],
): SamParts {
  const login = loginSecret(name, options.secret);
  return {
    ...(resource === undefined && {
      parameters: {
        [`${name}Broker`]: arnParameter(`ARN of the broker that ${name} reads`, existingBroker.arn),
      },
    }),
    events: {
      Queue: {
        Type: 'MQ',
        Properties: {
          Broker: resource === undefined ? ref(`${name}Broker`) : arnOf(resource),
          Queues: [options.queue],
          SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: login.arn }, ...access],
          BatchSize: options.batchSize,
        },
      },
    },
    policies: [vpcPolicy],
    resources: login.resources,
  };
}
