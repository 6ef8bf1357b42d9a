/** A queue for messages that could not be processed. It keeps them for 14 days, the maximum of SQS. */
export const deadLetterQueue = {
  Type: 'AWS::SQS::Queue',
  Properties: { MessageRetentionPeriod: 1_209_600 },
};

/** The same for a FIFO queue: its dead-letter queue must be a FIFO queue too. */
export const fifoDeadLetterQueue = {
  ...deadLetterQueue,
  Properties: { FifoQueue: true, ...deadLetterQueue.Properties },
};
