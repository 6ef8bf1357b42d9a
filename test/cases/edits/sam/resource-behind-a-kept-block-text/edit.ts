import { addResource } from '../../../../../lib/edit/sam-template/edit-template.ts';

export default (text: string): string =>
  addResource(text, 'Queue', {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: 'on',
      VisibilityTimeout: '012',
      Tags: [{ Key: 'a: b', Value: { 'Fn::Sub': 'x-${AWS::Region} # no' } }],
      Nested: { Ref: 'Fn' },
    },
  });
