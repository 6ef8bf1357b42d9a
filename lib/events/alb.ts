import { callerLimits } from './caller-limits.ts';
import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';
import { getAtt, ref, refOf, sub } from './intrinsics.ts';
import { permission } from './permission.ts';

export const alb = defineEventSource({
  id: 'alb',
  title: 'Application Load Balancer',
  category: 'http',
  does: 'validates the product in the request body and returns it',
  packages: ['Amazon.Lambda.ApplicationLoadBalancerEvents'],
  usings: ['System.Text', 'System.Text.Json', 'Amazon.Lambda.ApplicationLoadBalancerEvents'],
  input: 'ApplicationLoadBalancerRequest',
  output: 'ApplicationLoadBalancerResponse',
  types: ['Product'],
  payload: 'Product',
  serializable: ['ApplicationLoadBalancerRequest', 'ApplicationLoadBalancerResponse', 'Product'],
  options: {
    path: {
      kind: 'text',
      message: 'Path pattern (* and ? are wildcards)',
      check: matching('Path', /^\/[\w.$/~"'@:+&*?-]{0,127}$/, '/products or /products/*'),
      default: '/products',
    },
    priority: {
      kind: 'number',
      advanced: true,
      message: 'Rule priority',
      min: 1,
      max: 50_000,
      unit: 'in the listener',
      default: 10,
    },
  },
  resource: {
    noun: 'Listener',
    types: ['AWS::ElasticLoadBalancingV2::Listener'],
    arn: 'elasticloadbalancing:listener/app/*/*/*',
  },
  callerLimit: callerLimits.loadBalancer,
  sam: ({ name, logicalId, options: { path, priority }, resource }) => ({
    resources: {
      [`${name}Permission`]: permission(logicalId, 'elasticloadbalancing.amazonaws.com', {
        // Not the ARN of this target group: the permission must exist before the group can register the function.
        SourceArn: sub(
          'arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:targetgroup/*',
        ),
      }),
      [`${name}TargetGroup`]: {
        Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
        DependsOn: `${name}Permission`,
        Properties: { TargetType: 'lambda', Targets: [{ Id: getAtt(logicalId, 'Arn') }] },
      },
      // A load balancer needs a VPC, so no listener is created. Without an existing one, the target group is unused.
      ...(resource !== undefined && {
        [`${name}ListenerRule`]: {
          Type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
          Properties: {
            ListenerArn: refOf(resource),
            Priority: priority,
            Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: [path] } }],
            Actions: [{ Type: 'forward', TargetGroupArn: ref(`${name}TargetGroup`) }],
          },
        },
      }),
    },
    ...(resource === undefined && {
      outputs: {
        [`${logicalId}TargetGroup`]: {
          Description: 'Target group for a listener rule',
          Value: ref(`${name}TargetGroup`),
        },
      },
    }),
  }),
});
