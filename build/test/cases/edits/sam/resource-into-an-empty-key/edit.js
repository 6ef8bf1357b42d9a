import { addResource } from "../../../../../lib/edit/sam-template/edit.js";
export default (text) => addResource(text, 'Queue', {
    Type: 'AWS::SQS::Queue',
    Properties: {
        QueueName: 'on',
        VisibilityTimeout: '012',
        Tags: [{ Key: 'a: b', Value: { 'Fn::Sub': 'x-${AWS::Region} # no' } }],
        Nested: { Ref: 'Fn' },
    },
});
