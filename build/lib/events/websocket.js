import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { getAtt, ref, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const websocket = defineEventSource({
    id: 'websocket',
    title: 'API Gateway WebSocket API',
    category: 'http',
    does: 'takes the messages of the clients that are connected',
    packages: ['Amazon.Lambda.APIGatewayEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
    input: 'APIGatewayProxyRequest',
    output: 'APIGatewayProxyResponse',
    types: ['ChatMessage'],
    payload: 'ChatMessage',
    serializable: ['APIGatewayProxyRequest', 'APIGatewayProxyResponse', 'ChatMessage'],
    options: {
        routes: {
            kind: 'list',
            message: 'Routes that lead to the function (none: $default)',
            check: matching('Route', /^(\$(connect|disconnect|default)|[A-Za-z][A-Za-z0-9]*)$/, '$connect, $disconnect, $default or a word: sendMessage'),
            default: ['$connect', '$disconnect', '$default'],
        },
    },
    resource: { noun: 'WebSocket API', types: ['AWS::Serverless::WebSocketApi', 'AWS::ApiGatewayV2::Api'] },
    sam: ({ name, logicalId, options: { routes }, resource }) => {
        const api = resource ?? `${name}Api`;
        const keys = routes.length > 0 ? routes : ['$default'];
        return {
            policies: [
                {
                    Statement: [
                        {
                            Effect: 'Allow',
                            // What it takes to answer: PostToConnection.
                            Action: 'execute-api:ManageConnections',
                            Resource: executeApi(`\${${api}}/*/POST/@connections/*`),
                        },
                    ],
                },
            ],
            resources: resource === undefined
                ? newApi(name, logicalId, keys)
                : routesOf({ api: resource, name, logicalId, routes: keys }),
            ...(resource === undefined && {
                outputs: {
                    [`${logicalId}Url`]: {
                        Description: 'Where to connect',
                        Value: sub(`wss://\${${api}}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/default`),
                    },
                },
            }),
        };
    },
});
function newApi(name, logicalId, routes) {
    return {
        [`${name}Api`]: {
            Type: 'AWS::Serverless::WebSocketApi',
            Properties: {
                RouteSelectionExpression: '$request.body.action',
                Routes: Object.fromEntries(routes.map((route) => [route, { FunctionArn: getAtt(logicalId, 'Arn') }])),
            },
        },
    };
}
/** The routes of an API that is there already: SAM can only make them together with the API. */
function routesOf({ api, name, logicalId, routes }) {
    return {
        [`${name}Integration`]: {
            Type: 'AWS::ApiGatewayV2::Integration',
            Properties: {
                ApiId: ref(api),
                IntegrationType: 'AWS_PROXY',
                IntegrationUri: sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/' +
                    `\${${logicalId}.Arn}/invocations`),
            },
        },
        ...Object.fromEntries(routes.map((route) => [
            `${name}${pascalCase(route)}Route`,
            {
                Type: 'AWS::ApiGatewayV2::Route',
                Properties: {
                    ApiId: ref(api),
                    RouteKey: route,
                    Target: sub(`integrations/\${${name}Integration}`),
                },
            },
        ])),
        [`${name}Permission`]: permission(logicalId, 'apigateway.amazonaws.com', {
            SourceArn: executeApi(`\${${api}}/*`),
        }),
    };
}
function pascalCase(route) {
    const word = route.replace('$', '');
    return word.charAt(0).toUpperCase() + word.slice(1);
}
function executeApi(what) {
    return sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${what}`);
}
