import type { CheckContext, ExistingResource, Findings, NamedResource } from './define.ts';

/** Of SQS, in seconds. */
const LONGEST_VISIBILITY = 43_200;
const DEFAULT_VISIBILITY = 30;

/** A FIFO queue hands over at most ten messages at once, and a standard queue no more without a batching window. */
const BATCH_WITHOUT_WINDOW = 10;

export const existingQueue: ExistingResource = {
  noun: 'Queue',
  types: ['AWS::SQS::Queue'],
  arn: 'sqs',
  isRegional: true,
  otherAccount: 'its policy must allow the role of the function to receive and delete messages',
  implied: (queue) => (isFifo(queue) === true ? { fifo: true } : {}),
  keyIn: ({ KmsMasterKeyId }) => KmsMasterKeyId,
};

/** The batching window for a batch size, in seconds; 0: none. */
export const windowFor = (batchSize: number): number => (batchSize > BATCH_WITHOUT_WINDOW ? 1 : 0);

/**
 * How long a queue hides a message from others while it is processed: six times the timeout of the function, plus the
 * batching window. Lambda refuses a queue with less than the timeout.
 *
 * @param timeout in seconds
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
 */
export const visibilityFor = (timeout: number, window = 0): number =>
  Math.min(6 * timeout + window, LONGEST_VISIBILITY);

interface QueueOptions {
  readonly batchSize: number;
  readonly fifo: boolean;
}

/** The options must be those of the kind of queue, and the queue must hide messages for long enough. */
export function checkQueue({ options, resource, timeout }: CheckContext): Findings {
  const { batchSize, fifo } = options as unknown as QueueOptions;
  const kind = resource === undefined ? fifo : isFifo(resource);
  if (fifo && kind === false)
    return { refused: `Queue "${resource?.name ?? ''}" is a standard queue. Omit --fifo.` };
  if (!fifo && kind === true)
    return { refused: `Queue "${resource?.name ?? ''}" is a FIFO queue. Pass --fifo.` };
  if (fifo && batchSize > BATCH_WITHOUT_WINDOW)
    return {
      refused: `Batch size "${batchSize}" is too large for a FIFO queue. Pass --batch-size ${BATCH_WITHOUT_WINDOW} or less.`,
    };
  const { refused, warnings = [] } = resource === undefined ? {} : checkVisibility(resource, timeout);
  if (refused !== undefined || fifo || kind !== undefined) return { refused, warnings };
  const unsure = `It cannot be determined whether queue "${resource?.name ?? ''}" is a FIFO queue. If it is, pass --fifo.`;
  return { warnings: [unsure, ...warnings] };
}

/** undefined if that is known only after a deployment. */
function isFifo({ name, properties, textOf }: NamedResource): boolean | undefined {
  if (properties === undefined) return name.endsWith('.fifo');
  const { FifoQueue = false } = properties;
  const written = textOf(FifoQueue);
  return written === undefined ? undefined : /^true$/i.test(written);
}

function checkVisibility({ name, properties, textOf }: NamedResource, timeout: number | undefined): Findings {
  const rule = 'Lambda refuses a queue whose VisibilityTimeout is shorter';
  if (properties === undefined)
    return timeout === undefined || timeout > DEFAULT_VISIBILITY
      ? { warnings: [`Timeout is ${shown(timeout)}. ${rule}: check that of ${name}.`] }
      : {};
  const { VisibilityTimeout = DEFAULT_VISIBILITY } = properties;
  const written = textOf(VisibilityTimeout);
  const visibility = Number(written ?? NaN);
  if (timeout === undefined || Number.isNaN(visibility))
    return {
      warnings: [
        `Timeout is ${shown(timeout)}, and VisibilityTimeout of queue "${name}" is ${shown(written)}. ${rule}.`,
      ],
    };
  if (visibility >= timeout) return {};
  const isDefault = properties.VisibilityTimeout === undefined ? ', the default' : '';
  return {
    refused:
      `VisibilityTimeout of queue "${name}" is ${visibility} seconds${isDefault}, but Timeout of the function is ${timeout}: ` +
      `${rule}. Set VisibilityTimeout to ${visibilityFor(timeout)}, six times the Timeout.`,
  };
}

const shown = (seconds: string | number | undefined): string =>
  seconds === undefined ? 'known only after a deployment' : `${seconds} seconds`;
