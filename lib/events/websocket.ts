import { defineEventSource } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

const routes = ['$connect', '$disconnect', '$default'];

export const websocket = defineEventSource({
  id: 'websocket',
  title: 'API Gateway WebSocket API',
  category: 'http',
  does: 'takes the messages of the clients that are connected',
  package: 'Amazon.Lambda.APIGatewayEvents',
  usings: ['System.Text.Json', 'Amazon.Lambda.APIGatewayEvents'],
  input: 'APIGatewayProxyRequest',
  output: 'APIGatewayProxyResponse',
  types: ['ChatMessage'],
  serializable: ['APIGatewayProxyRequest', 'APIGatewayProxyResponse', 'ChatMessage'],
  sam: ({ name, logicalId, resource }) => {
    const api = resource ?? `${name}Api`;
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
      resources:
        resource === undefined ? newApi(name, logicalId) : routesOf({ api: resource, name, logicalId }),
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

function newApi(name: string, logicalId: string) {
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
function routesOf({ api, name, logicalId }: { api: string; name: string; logicalId: string }) {
  return {
    [`${name}Integration`]: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: {
        ApiId: ref(api),
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: sub(
          'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/' +
            `\${${logicalId}.Arn}/invocations`,
        ),
      },
    },
    ...Object.fromEntries(
      routes.map((route) => [
        `${name}${route.charAt(1).toUpperCase()}${route.slice(2)}Route`,
        {
          Type: 'AWS::ApiGatewayV2::Route',
          Properties: {
            ApiId: ref(api),
            RouteKey: route,
            Target: sub(`integrations/\${${name}Integration}`),
          },
        },
      ]),
    ),
    [`${name}Permission`]: permission(logicalId, 'apigateway.amazonaws.com', {
      SourceArn: executeApi(`\${${api}}/*`),
    }),
  };
}

function executeApi(what: string) {
  return sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${what}`);
}
