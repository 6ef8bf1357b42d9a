import type { EventSourceId } from '../../lib/events/catalogue.ts';

export interface NativeSource {
  readonly id: EventSourceId;
  /** What the binary answers to the sample event; undefined: nothing. */
  readonly answer?: unknown;
  /** The property of the answer to look at; undefined: all of it. */
  readonly of?: string;
  /** What it logs. */
  readonly logs?: readonly string[];
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const slot = (original: string, interpreted: string): unknown => ({
  shape: 'Scalar',
  value: { interpretedValue: interpreted, originalValue: original, resolvedValues: [interpreted] },
});

/** A few of every kind: own types, each way to answer, dates, streams and bytes, generic and inherited events. */
export const nativeSources: readonly NativeSource[] = [
  { id: 'sqs', answer: { batchItemFailures: [{ itemIdentifier: '2e1424d4-f796-459a-8184-9c92662be6da' }] } },
  {
    id: 'firehose',
    of: 'records',
    answer: [
      {
        recordId: '49546830722115524555400000000000000000000000000000000001',
        result: 'Ok',
        data: base64('{"path":"/products/p-42","visitor":"v-7"}\n'),
      },
      { recordId: '49546830722115524555400000000000000000000000000000000002', result: 'Dropped' },
      {
        recordId: '49546830722115524555400000000000000000000000000000000003',
        result: 'ProcessingFailed',
        data: base64('this is no page view'),
      },
    ],
  },
  {
    id: 'apigw-authorizer-token',
    answer: {
      principalId: 'my-client',
      policyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: ['execute-api:Invoke'],
            Resource: ['arn:aws:execute-api:eu-west-1:123456789012:abcdefghij/Prod/*'],
          },
        ],
      },
      context: { client: 'my-client' },
    },
  },
  { id: 'httpapi-authorizer-simple', answer: { isAuthorized: true, context: { client: 'my-client' } } },
  { id: 'dynamodb-window', answer: { state: { orders: '3', total: '578.80' }, batchItemFailures: [] } },
  {
    id: 'kinesis',
    answer: {
      batchItemFailures: [{ itemIdentifier: '49590338271490256608559692538361571095921575989136588899' }],
    },
    logs: ['Sensor s-1 at 2026-03-12 19:03:58Z: 21 °C'],
  },
  {
    id: 'cognito-pre-token-v2',
    of: 'response',
    answer: {
      claimsAndScopeOverrideDetails: {
        idTokenGeneration: {
          claimsToAddOrOverride: { tenant: 'northwind', isAdmin: true },
          claimsToSuppress: [],
        },
        accessTokenGeneration: {
          claimsToAddOrOverride: { tenant: 'northwind' },
          claimsToSuppress: [],
          scopesToAdd: ['orders/write'],
          scopesToSuppress: [],
        },
        groupOverrideDetails: { groupsToOverride: ['admins', 'buyers'], iamRolesToOverride: [] },
      },
    },
  },
  {
    id: 'lexv2',
    answer: {
      sessionState: {
        activeContexts: [],
        dialogAction: { type: 'Close' },
        intent: {
          confirmationState: 'None',
          name: 'BookHotel',
          slots: { Location: slot('dublin', 'Dublin'), Nights: slot('two', '2') },
          state: 'Fulfilled',
        },
        originatingRequestId: '85f22c97-b5d3-4a74-9e3d-95446768ecaa',
        sessionAttributes: { language: 'en' },
      },
      messages: [{ content: 'Booked: 2 nights in Dublin.', contentType: 'PlainText' }],
    },
  },
  { id: 'step-functions', answer: { orderId: 'o-1001', status: 'ACCEPTED' } },
  { id: 's3', logs: ['ObjectCreated:Put: invoices/March 2026 (1).pdf in orders-123456789012, 48213 bytes'] },
  {
    id: 'cloudwatch-logs',
    logs: [
      '/aws/lambda/orders at 2026-03-12 19:03:58Z: ERROR Order o-1001 has no lines',
      '/aws/lambda/orders at 2026-03-12 19:04:01Z: ERROR Order o-1002 has no customer',
    ],
  },
  { id: 'eventbridge', logs: ['Order o-1001 with a total of 250 was placed at 2026-03-12 06:00:00Z'] },
  {
    id: 'msk',
    logs: ['orders-0@15 is no order', 'orders-0@16: order o-1001 ', 'orders-0@17 deletes order o-0999'],
  },
];
