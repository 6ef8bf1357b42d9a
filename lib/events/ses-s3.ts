import { defineEventSource } from './define.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { existingRuleSet, newRuleSet, newRuleSetOutput, recipientsInput, ruleSetName } from './rule-set.ts';

const fromSes = { StringEquals: { 'aws:SourceAccount': ref('AWS::AccountId') } };

export const sesS3 = defineEventSource({
  id: 'ses-s3',
  title: 'SES inbound email (S3 action with SNS notification)',
  category: 'messaging',
  does: 'processes each email that SES stores in a bucket',
  // The notification is a JSON string inside the SNS event, so the types of SimpleEmailEvents do not apply.
  packages: ['Amazon.Lambda.SNSEvents'],
  usings: ['System.Text.Json', 'Amazon.Lambda.SNSEvents'],
  input: 'SNSEvent',
  output: 'void',
  types: ['EmailNotification', 'EmailMessage', 'EmailHeaders', 'EmailReceipt', 'EmailVerdict', 'EmailAction'],
  serializable: ['SNSEvent', 'EmailNotification'],
  options: {
    recipients: recipientsInput,
  },
  resource: existingRuleSet,
  sam: ({ name, logicalId, options, resource }) => ({
    events: { Emails: { Type: 'SNS', Properties: { Topic: ref(`${name}Topic`) } } },
    policies: [
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 's3:GetObject', Resource: sub('${' + name + 'Bucket.Arn}/*') },
        ],
      },
    ],
    resources: {
      [`${name}Bucket`]: { Type: 'AWS::S3::Bucket' },
      [`${name}BucketPolicy`]: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: {
          Bucket: ref(`${name}Bucket`),
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'ses.amazonaws.com' },
                Action: 's3:PutObject',
                Resource: sub('${' + name + 'Bucket.Arn}/*'),
                Condition: fromSes,
              },
            ],
          },
        },
      },
      [`${name}Topic`]: { Type: 'AWS::SNS::Topic' },
      [`${name}TopicPolicy`]: {
        Type: 'AWS::SNS::TopicPolicy',
        Properties: {
          Topics: [ref(`${name}Topic`)],
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'ses.amazonaws.com' },
                Action: 'sns:Publish',
                Resource: ref(`${name}Topic`),
                Condition: fromSes,
              },
            ],
          },
        },
      },
      ...(resource === undefined && newRuleSet(name)),
      [`${name}ReceiptRule`]: {
        Type: 'AWS::SES::ReceiptRule',
        // SES rejects a rule if it is not allowed to write to the bucket and the topic.
        DependsOn: [`${name}BucketPolicy`, `${name}TopicPolicy`],
        Properties: {
          RuleSetName: ruleSetName(name, resource),
          Rule: {
            Enabled: true,
            ScanEnabled: true,
            Recipients: options.recipients,
            Actions: [{ S3Action: { BucketName: ref(`${name}Bucket`), TopicArn: ref(`${name}Topic`) } }],
          },
        },
      },
    },
    outputs: {
      [`${logicalId}Bucket`]: {
        Description: 'Bucket with the emails',
        Value: getAtt(`${name}Bucket`, 'Arn'),
      },
      ...(resource === undefined && newRuleSetOutput(name, logicalId)),
    },
  }),
});
