import { alb } from './alb.ts';
import { alexaSkill } from './alexa-skill.ts';
import { apigwAuthorizerRequest } from './apigw-authorizer-request.ts';
import { apigwAuthorizerToken } from './apigw-authorizer-token.ts';
import { apigwHttp } from './apigw-http.ts';
import { apigwRest } from './apigw-rest.ts';
import { appsyncAuthorizer } from './appsync-authorizer.ts';
import { appsyncResolver } from './appsync-resolver.ts';
import { cloudformationCustomResource } from './cloudformation-custom-resource.ts';
import { cloudwatchLogs } from './cloudwatch-logs.ts';
import { codecommit } from './codecommit.ts';
import { codepipeline } from './codepipeline.ts';
import { cognitoCreateAuthChallenge } from './cognito-create-auth-challenge.ts';
import { cognitoCustomEmailSender } from './cognito-custom-email-sender.ts';
import { cognitoCustomMessage } from './cognito-custom-message.ts';
import { cognitoCustomSmsSender } from './cognito-custom-sms-sender.ts';
import { cognitoDefineAuthChallenge } from './cognito-define-auth-challenge.ts';
import { cognitoMigrateUser } from './cognito-migrate-user.ts';
import { cognitoPostAuthentication } from './cognito-post-authentication.ts';
import { cognitoPostConfirmation } from './cognito-post-confirmation.ts';
import { cognitoPreAuthentication } from './cognito-pre-authentication.ts';
import { cognitoPreSignup } from './cognito-pre-signup.ts';
import { cognitoPreTokenV2 } from './cognito-pre-token-v2.ts';
import { cognitoPreToken } from './cognito-pre-token.ts';
import { cognitoSync } from './cognito-sync.ts';
import { cognitoVerifyAuthChallenge } from './cognito-verify-auth-challenge.ts';
import { configRule } from './config-rule.ts';
import { connect } from './connect.ts';
import type { EventSource } from './define.ts';
import { documentdb } from './documentdb.ts';
import { dynamodbWindow } from './dynamodb-window.ts';
import { dynamodb } from './dynamodb.ts';
import { eventbridgeBatch } from './eventbridge-batch.ts';
import { eventbridgeEcsInstance } from './eventbridge-ecs-instance.ts';
import { eventbridgeEcsTask } from './eventbridge-ecs-task.ts';
import { eventbridgeS3Deleted } from './eventbridge-s3-deleted.ts';
import { eventbridgeS3Restored } from './eventbridge-s3-restored.ts';
import { eventbridgeS3 } from './eventbridge-s3.ts';
import { eventbridgeTranscribe } from './eventbridge-transcribe.ts';
import { eventbridgeTranslate } from './eventbridge-translate.ts';
import { eventbridge } from './eventbridge.ts';
import { firehose } from './firehose.ts';
import { functionUrl } from './function-url.ts';
import { httpapiAuthorizerIam } from './httpapi-authorizer-iam.ts';
import { httpapiAuthorizerSimple } from './httpapi-authorizer-simple.ts';
import { iotRule } from './iot-rule.ts';
import { kinesisAnalyticsOutput } from './kinesis-analytics-output.ts';
import { kinesisAnalyticsPreprocessFirehose } from './kinesis-analytics-preprocess-firehose.ts';
import { kinesisAnalyticsPreprocessStreams } from './kinesis-analytics-preprocess-streams.ts';
import { kinesisWindow } from './kinesis-window.ts';
import { kinesis } from './kinesis.ts';
import { lex } from './lex.ts';
import { lexv2 } from './lexv2.ts';
import { mqActivemq } from './mq-activemq.ts';
import { mqRabbitmq } from './mq-rabbitmq.ts';
import { msk } from './msk.ts';
import { plainPoco } from './plain-poco.ts';
import { plainStream } from './plain-stream.ts';
import { plainString } from './plain-string.ts';
import { s3Batch } from './s3-batch.ts';
import { s3ObjectLambda } from './s3-object-lambda.ts';
import { s3 } from './s3.ts';
import { scheduleV2 } from './schedule-v2.ts';
import { schedule } from './schedule.ts';
import { selfManagedKafka } from './self-managed-kafka.ts';
import { sesS3 } from './ses-s3.ts';
import { ses } from './ses.ts';
import { sns } from './sns.ts';
import { sqs } from './sqs.ts';
import { stepFunctions } from './step-functions.ts';
import { websocket } from './websocket.ts';

/** Every event source, in display order. */
const sources = [
  plainString,
  plainPoco,
  plainStream,
  apigwRest,
  apigwHttp,
  functionUrl,
  websocket,
  alb,
  apigwAuthorizerToken,
  apigwAuthorizerRequest,
  httpapiAuthorizerSimple,
  httpapiAuthorizerIam,
  appsyncAuthorizer,
  sqs,
  sns,
  mqActivemq,
  mqRabbitmq,
  ses,
  sesS3,
  iotRule,
  dynamodb,
  dynamodbWindow,
  kinesis,
  kinesisWindow,
  firehose,
  kinesisAnalyticsPreprocessStreams,
  kinesisAnalyticsPreprocessFirehose,
  kinesisAnalyticsOutput,
  cloudwatchLogs,
  msk,
  selfManagedKafka,
  documentdb,
  s3,
  s3ObjectLambda,
  s3Batch,
  eventbridge,
  eventbridgeS3,
  eventbridgeS3Deleted,
  eventbridgeS3Restored,
  eventbridgeEcsTask,
  eventbridgeEcsInstance,
  eventbridgeBatch,
  eventbridgeTranscribe,
  eventbridgeTranslate,
  schedule,
  scheduleV2,
  stepFunctions,
  cognitoPreSignup,
  cognitoPostConfirmation,
  cognitoPreAuthentication,
  cognitoPostAuthentication,
  cognitoCustomMessage,
  cognitoDefineAuthChallenge,
  cognitoCreateAuthChallenge,
  cognitoVerifyAuthChallenge,
  cognitoPreToken,
  cognitoPreTokenV2,
  cognitoMigrateUser,
  cognitoCustomEmailSender,
  cognitoCustomSmsSender,
  cognitoSync,
  appsyncResolver,
  lex,
  lexv2,
  connect,
  alexaSkill,
  configRule,
  cloudformationCustomResource,
  codecommit,
  codepipeline,
] as const;

export type EventSourceId = (typeof sources)[number]['id'];

export const eventSources: readonly (EventSource & { readonly id: EventSourceId })[] = sources;

/** The event sources as the choices of an input. */
export const eventChoices = sources.map(({ id, title, category }) => ({
  value: id,
  note: title,
  group: category,
}));

export function eventSource(id: EventSourceId): EventSource {
  const found = eventSources.find((source) => source.id === id);
  if (found === undefined) throw new Error(`Event source "${id}" does not exist.`);
  return found;
}
