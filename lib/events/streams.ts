import { deadLetterQueue } from './dead-letters.ts';
import type { SamValue } from './define.ts';
import { arnOf, getAtt } from './intrinsics.ts';

/** Options of the sources that read the shards of a stream; where to start differs by what is natural. */
export const streamOptions = <const Start extends 'TRIM_HORIZON' | 'LATEST'>(start: Start) =>
  ({
    batchSize: { kind: 'number', message: 'Batch size', min: 1, max: 10_000, unit: 'records', default: 100 },
    startingPosition: {
      kind: 'choice',
      message: 'Where to start reading',
      choices: [
        { value: 'TRIM_HORIZON', note: 'the oldest record of the stream' },
        { value: 'LATEST', note: 'the next record that comes' },
      ],
      default: start,
    },
  }) as const;

export const windowOptions = {
  windowSeconds: {
    kind: 'number',
    message: 'Length of a window',
    min: 1,
    max: 900,
    unit: 'seconds',
    default: 60,
  },
} as const;

/** A SimpleTable has no stream. */
export const existingTable = {
  noun: 'Table with a stream',
  types: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  arn: 'dynamodb:table/*/stream/*',
};

export const existingStream = { noun: 'Stream', types: ['AWS::Kinesis::Stream'], arn: 'kinesis:stream/**' };

interface StreamContext {
  readonly name: string;
  readonly options: {
    readonly batchSize: number;
    readonly startingPosition: string;
    readonly windowSeconds?: number;
  };
}

/**
 * The event of a stream that is read shard by shard, with a queue for the records that can't be processed.
 *
 * @param stream ARN of the stream
 * @param made the resources that are made for it
 */
function streamParts(
  type: 'DynamoDB' | 'Kinesis',
  { name, options }: StreamContext,
  stream: SamValue,
  made: Readonly<Record<string, SamValue>> | false,
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
          // Without an end to the retries, one bad record blocks its shard until it expires, after a day.
          MaximumRetryAttempts: 3,
          BisectBatchOnFunctionError: true,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          DestinationConfig: { OnFailure: { Type: 'SQS', Destination: getAtt(`${name}DeadLetters`, 'Arn') } },
        },
      },
    },
    resources: { ...made, [`${name}DeadLetters`]: deadLetterQueue },
  };
}

type StreamSourceContext = StreamContext & { readonly resource: string | undefined };

/** A table's stream, given by its ARN or by the table's logical id; else a new table's. */
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

/** A Kinesis stream that is given, else a new one. */
export function kinesisStream(context: StreamSourceContext) {
  const { name, resource } = context;
  const stream = {
    Type: 'AWS::Kinesis::Stream',
    Properties: { StreamModeDetails: { StreamMode: 'ON_DEMAND' } },
  };
  const made = resource === undefined && { [`${name}Stream`]: stream };
  return streamParts('Kinesis', context, arnOf(resource ?? `${name}Stream`), made);
}
