import { batchSizeInput } from './batch-size.ts';
import { deadLetterQueue } from './dead-letters.ts';
import type { ExistingResource, SamValue } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';

/** Options of the sources that read the shards of a stream. The default starting position depends on the source. */
export const streamOptions = <const Start extends 'TRIM_HORIZON' | 'LATEST'>(start: Start) =>
  ({
    batchSize: batchSizeInput('records'),
    startingPosition: {
      kind: 'choice',
      advanced: true,
      message: 'Starting position',
      choices: [
        { value: 'TRIM_HORIZON', note: 'the oldest available record' },
        { value: 'LATEST', note: 'only new records' },
      ],
      default: start,
    },
  }) as const;

export const windowOptions = {
  windowSeconds: {
    kind: 'number',
    message: 'Window length',
    min: 1,
    max: 900,
    unit: 'seconds',
    default: 60,
  },
} as const;

/** AWS::Serverless::SimpleTable is missing because it has no stream. */
export const existingTable: ExistingResource = {
  noun: 'Table with a stream',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  arn: 'dynamodb:table/*/stream/*',
  isRegional: true,
  otherAccount: 'the policy of its stream must allow the role of the function to read records',
  keyIn: ({ SSESpecification }) => entryOf(SSESpecification, 'KMSMasterKeyId'),
};

export const existingStream: ExistingResource = {
  noun: 'Stream',
  types: ['AWS::Kinesis::Stream'],
  arn: 'kinesis:stream/**',
  isRegional: true,
  otherAccount: 'its policy must allow the role of the function to read records',
  keyIn: ({ StreamEncryption }) => entryOf(StreamEncryption, 'KeyId'),
};

/** An entry of a map; undefined of an intrinsic function, whose value is not known. */
export const entryOf = (map: SamValue, key: string): SamValue =>
  (map as Readonly<Record<string, SamValue>> | undefined)?.[key];

interface StreamContext {
  readonly name: string;
  readonly options: {
    readonly batchSize: number;
    readonly startingPosition: string;
    readonly windowSeconds?: number;
  };
}

/**
 * The event source mapping of a stream, with a dead-letter queue for records that can't be processed.
 *
 * @param stream ARN of the stream
 * @param created new resources for the stream, or false if it exists
 */
function streamParts(
  type: 'DynamoDB' | 'Kinesis',
  { name, options }: StreamContext,
  stream: SamValue,
  created: Readonly<Record<string, SamValue>> | false,
) {
  return {
    events: {
      Stream: {
        Type: type,
        Properties: {
          Stream: stream,
          StartingPosition: options.startingPosition,
          BatchSize: options.batchSize,
          ...(options.windowSeconds !== undefined && { TumblingWindowInSeconds: options.windowSeconds }),
          // Without a limit, one bad record blocks its shard until it expires after a day.
          MaximumRetryAttempts: 3,
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(`${name}DeadLetters`, 'Arn') } },
        },
      },
    },
    resources: { ...created, [`${name}DeadLetters`]: deadLetterQueue },
  };
}

type StreamSourceContext = StreamContext & { readonly resource: string | undefined };

/** The stream of an existing table, by stream ARN or by the table's logical id, or of a new table. */
export function tableStream(context: StreamSourceContext) {
  const { name, resource } = context;
  const stream = resource?.startsWith('arn:') ? resource : getAtt(resource ?? `${name}Table`, 'StreamArn');
  const table = {
    Type: 'AWS::DynamoDB::Table',
    Properties: {
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    },
  };
  return streamParts('DynamoDB', context, stream, resource === undefined && { [`${name}Table`]: table });
}

/** An existing Kinesis stream, or a new one. */
export function kinesisStream(context: StreamSourceContext) {
  const { name, resource } = context;
  const stream = {
    Type: 'AWS::Kinesis::Stream',
    Properties: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } },
  };
  const created = resource === undefined && { [`${name}Stream`]: stream };
  return streamParts('Kinesis', context, arnOf(resource ?? `${name}Stream`), created);
}
