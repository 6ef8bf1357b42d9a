/** A queue for what could not be processed, kept for as long as SQS keeps anything: two weeks. */
export const deadLetterQueue = {
    Type: 'AWS::SQS::Queue',
    Properties: { MessageRetentionPeriod: 1_209_600 },
};
