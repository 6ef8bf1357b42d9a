/** A queue for messages that could not be processed. It keeps them for 14 days, the maximum of SQS. */
export const deadLetterQueue = {
  Type: 'AWS::SQS::Queue',
  Properties: { MessageRetentionPeriod: 1_209_600 },
};
