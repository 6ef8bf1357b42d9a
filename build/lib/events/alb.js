import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
import { getAtt, ref, refOf, sub } from "./intrinsics.js";
import { permission } from "./permission.js";
export const alb = defineEventSource({
    id: 'alb',
    title: 'Application Load Balancer',
    category: 'http',
    does: 'answers a request with the product it gets',
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
            message: 'Path, with * and ? for any characters',
            check: matching('Path', /^\/[\w.$/~"'@:+&*?-]{0,127}$/, '/products or /products/*'),
            default: '/products',
        },
        priority: {
            kind: 'number',
            message: 'Priority among the rules of the listener',
            min: 1,
            max: 50_000,
            unit: 'as its place',
            default: 10,
        },
    },
    resource: {
        noun: 'Listener',
        types: ['AWS::ElasticLoadBalancingV2::Listener'],
        arn: 'elasticloadbalancing:listener/app/*/*/*',
    },
    sam: ({ name, logicalId, options: { path, priority }, resource }) => ({
        resources: {
            [`${name}Permission`]: permission(logicalId, 'elasticloadbalancing.amazonaws.com', {
                // Not the target group's own ARN: the group can't take the function before the permission is there.
                SourceArn: sub('arn:${AWS::Partition}:elasticloadbalancing:${AWS::Region}:${AWS::AccountId}:targetgroup/*'),
            }),
            [`${name}TargetGroup`]: {
                Type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
                DependsOn: `${name}Permission`,
                Properties: { TargetType: 'lambda', Targets: [{ Id: getAtt(logicalId, 'Arn') }] },
            },
            // A load balancer needs a network. Without a listener to take, the target group waits for one.
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
                    Description: 'Where a rule of a listener must forward to',
                    Value: ref(`${name}TargetGroup`),
                },
            },
        }),
    }),
});
