import { defineEventSource } from "./define.js";
import { getAtt } from "./intrinsics.js";
export const cloudformationCustomResource = defineEventSource({
    id: 'cloudformation-custom-resource',
    title: 'CloudFormation custom resource',
    category: 'management',
    does: 'makes, changes and deletes a resource of a CloudFormation stack',
    packages: [],
    usings: ['System.Text.Json'],
    input: 'CustomResourceRequest',
    output: 'void',
    async: true,
    types: ['CustomResourceRequest', 'CustomResourceResponse', 'GreetingProperties'],
    payload: 'GreetingProperties',
    serializable: ['CustomResourceRequest', 'CustomResourceResponse', 'GreetingProperties'],
    sam: ({ name, logicalId }) => ({
        resources: {
            [`${name}Greeting`]: {
                Type: 'Custom::Greeting',
                Properties: {
                    ServiceToken: getAtt(logicalId, 'Arn'),
                    // Instead of an hour. Lambda's two retries of an answer that did not arrive fit in.
                    ServiceTimeout: 300,
                    Name: 'Ada',
                },
            },
        },
        outputs: {
            [`${name}GreetingText`]: {
                Description: 'What the custom resource made',
                Value: getAtt(`${name}Greeting`, 'Text'),
            },
        },
    }),
});
