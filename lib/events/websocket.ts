import { callerLimits } from './caller-limits.ts';
import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const websocket = defineEventSource({
  id: 'websocket',
  title: 'API Gateway WebSocket API',
  category: 'http',
  does: 'logs the messages that clients send over a WebSocket',
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
      message: 'Routes',
      ifEmpty: '$default',
      check: matching(
        'Route',
        /^(\$(connect|disconnect|default)|[A-Za-z][A-Za-z0-9]*)$/,
        '$connect, $disconnect, $default or sendMessage',
      ),
      default: ['$connect', '$disconnect', '$default'],
    },
  },
  resource: { noun: 'WebSocket API', types: ['AWS::Serverless::WebSocketApi', 'AWS::ApiGatewayV2::Api'] },
  callerLimit: callerLimits.webSocketApi,
  sam: ({ name, logicalId, options: { routes }, resource }) => {
    const api = resource ?? `${name}Api`;
    const keys = routes.length > 0 ? routes : ['$default'];
    return {
      policies: [
        {
          Statement: [
            {
              Effect: 'Allow',
              // For PostToConnection, which sends a message to a client.
              Action: 'execute-api:ManageConnections',
              Resource: executeApi(`\${${api}}/*/POST/@connections/*`),
            },
          ],
        },
      ],
      resources:
        resource === undefined
          ? newApi(name, logicalId, keys)
          : routesOf({ api: resource, name, logicalId, routes: keys }),
      ...(resource === undefined && {
        outputs: {
          [`${logicalId}Url`]: {
            Description: 'URL to connect to',
            Value: sub(`wss://\${${api}}.execute-api.\${AWS::Region}.\${AWS::URLSuffix}/default`),
          },
        },
      }),
    };
  },
});

function newApi(name: string, logicalId: string, routes: readonly string[]) {
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

interface Routes {
  readonly api: string;
  readonly name: string;
  readonly logicalId: string;
  readonly routes: readonly string[];
}

/** The routes of an existing API. SAM can create routes only together with the API. */
function routesOf({ api, name, logicalId, routes }: Routes) {
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
        `${name}${pascalCase(route)}Route`,
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

function pascalCase(route: string): string {
  const word = route.replace('$', '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function executeApi(what: string) {
  return sub(`arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${what}`);
}
