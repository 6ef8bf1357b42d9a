import { defineEventSource } from "./define.js";
import { getAtt } from "./intrinsics.js";
export const functionUrl = defineEventSource({
    id: 'function-url',
    title: 'Lambda function URL',
    category: 'http',
    does: 'answers the requests to its URL, POST /products with the product it gets',
    packages: ['Amazon.Lambda.APIGatewayEvents'],
    usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
    input: 'APIGatewayHttpApiV2ProxyRequest',
    output: 'APIGatewayHttpApiV2ProxyResponse',
    types: ['Product'],
    payload: 'Product',
    serializable: ['APIGatewayHttpApiV2ProxyRequest', 'APIGatewayHttpApiV2ProxyResponse', 'Product'],
    options: {
        auth: {
            kind: 'choice',
            message: 'Who may call the URL',
            choices: [
                { value: 'AWS_IAM', note: 'requests that are signed with AWS credentials' },
                { value: 'NONE', note: 'everyone' },
            ],
            default: 'AWS_IAM',
        },
    },
    sam: ({ logicalId, options }) => ({
        properties: { FunctionUrlConfig: { AuthType: options.auth } },
        outputs: {
            [`${logicalId}Url`]: {
                Description: 'Where to send requests',
                // The resource that SAM makes of FunctionUrlConfig.
                Value: getAtt(`${logicalId}Url`, 'FunctionUrl'),
            },
        },
    }),
});
