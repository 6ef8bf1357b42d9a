import type { CallerLimit } from './define.ts';

/**
 * How long the callers wait for a function that they call synchronously, in seconds.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html
 * @see https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html
 */
export const callerLimits = {
  httpApi: { caller: 'an HTTP API', max: 30 },
  httpApiAuthorizer: { caller: 'an HTTP API', max: 10 },
  // A quota that AWS raises on request for a Regional API.
  restApi: { caller: 'a REST API with the default quota', max: 29 },
  webSocketApi: { caller: 'a WebSocket API', max: 29 },
  // The idle timeout, an attribute of the load balancer.
  loadBalancer: { caller: 'a load balancer with the default idle timeout', max: 60 },
  appSync: { caller: 'AWS AppSync', max: 30 },
  appSyncAuthorizer: { caller: 'AWS AppSync', max: 10 },
  cognito: { caller: 'Amazon Cognito', max: 5 },
  lex: { caller: 'Amazon Lex', max: 30 },
  connect: { caller: 'Amazon Connect', max: 8 },
  alexa: { caller: 'Alexa', max: 8 },
  s3ObjectLambda: { caller: 'S3 Object Lambda', max: 60 },
  firehose: { caller: 'Amazon Data Firehose', max: 300, min: 60 },
  kinesisAnalytics: { caller: 'Kinesis Data Analytics', max: 300 },
  expressWorkflow: {
    caller: 'an Express workflow',
    max: 300,
    applies: ({ workflow }) => workflow === 'EXPRESS',
  },
} as const satisfies Record<string, CallerLimit>;
