import { arnParameter } from "./arn.js";
import { matching } from "./checks.js";
import { arnOf, ref } from "./intrinsics.js";
import { loginSecret, vpcPolicy } from "./outside.js";
export const queueInput = {
    kind: 'text',
    message: 'Queue',
    check: matching('Queue', /^\S{1,1000}$/, 'orders'),
    default: 'orders',
};
export const batchSizeInput = {
    kind: 'number',
    message: 'Batch size',
    min: 1,
    max: 10_000,
    unit: 'messages',
    default: 100,
};
export const existingBroker = { noun: 'Broker', types: ['AWS::AmazonMQ::Broker'], arn: 'mq:broker:*' };
/** @param access what the broker wants to be told beside the login */
export function brokerQueue({ name, options, resource }, access = []) {
    const login = loginSecret(name, options.secret);
    return {
        ...(resource === undefined && {
            parameters: {
                [`${name}Broker`]: arnParameter(`ARN of the broker whose messages ${name} takes`, existingBroker.arn),
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
