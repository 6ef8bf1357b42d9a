import { alb } from "./alb.js";
import { alexaSkill } from "./alexa-skill.js";
import { apigwAuthorizerRequest } from "./apigw-authorizer-request.js";
import { apigwAuthorizerToken } from "./apigw-authorizer-token.js";
import { apigwHttp } from "./apigw-http.js";
import { apigwRest } from "./apigw-rest.js";
import { appsyncAuthorizer } from "./appsync-authorizer.js";
import { appsyncResolver } from "./appsync-resolver.js";
import { cloudformationCustomResource } from "./cloudformation-custom-resource.js";
import { cloudwatchLogs } from "./cloudwatch-logs.js";
import { codecommit } from "./codecommit.js";
import { codepipeline } from "./codepipeline.js";
import { cognitoCreateAuthChallenge } from "./cognito-create-auth-challenge.js";
import { cognitoCustomEmailSender } from "./cognito-custom-email-sender.js";
import { cognitoCustomMessage } from "./cognito-custom-message.js";
import { cognitoCustomSmsSender } from "./cognito-custom-sms-sender.js";
import { cognitoDefineAuthChallenge } from "./cognito-define-auth-challenge.js";
import { cognitoMigrateUser } from "./cognito-migrate-user.js";
import { cognitoPostAuthentication } from "./cognito-post-authentication.js";
import { cognitoPostConfirmation } from "./cognito-post-confirmation.js";
import { cognitoPreAuthentication } from "./cognito-pre-authentication.js";
import { cognitoPreSignup } from "./cognito-pre-signup.js";
import { cognitoPreTokenV2 } from "./cognito-pre-token-v2.js";
import { cognitoPreToken } from "./cognito-pre-token.js";
import { cognitoSync } from "./cognito-sync.js";
import { cognitoVerifyAuthChallenge } from "./cognito-verify-auth-challenge.js";
import { configRule } from "./config-rule.js";
import { connect } from "./connect.js";
import { documentdb } from "./documentdb.js";
import { dynamodbWindow } from "./dynamodb-window.js";
import { dynamodb } from "./dynamodb.js";
import { eventbridgeBatch } from "./eventbridge-batch.js";
import { eventbridgeEcsInstance } from "./eventbridge-ecs-instance.js";
import { eventbridgeEcsTask } from "./eventbridge-ecs-task.js";
import { eventbridgeS3Deleted } from "./eventbridge-s3-deleted.js";
import { eventbridgeS3Restored } from "./eventbridge-s3-restored.js";
import { eventbridgeS3 } from "./eventbridge-s3.js";
import { eventbridgeTranscribe } from "./eventbridge-transcribe.js";
import { eventbridgeTranslate } from "./eventbridge-translate.js";
import { eventbridge } from "./eventbridge.js";
import { firehose } from "./firehose.js";
import { functionUrl } from "./function-url.js";
import { httpapiAuthorizerIam } from "./httpapi-authorizer-iam.js";
import { httpapiAuthorizerSimple } from "./httpapi-authorizer-simple.js";
import { iotRule } from "./iot-rule.js";
import { kinesisAnalyticsOutput } from "./kinesis-analytics-output.js";
import { kinesisAnalyticsPreprocessFirehose } from "./kinesis-analytics-preprocess-firehose.js";
import { kinesisAnalyticsPreprocessStreams } from "./kinesis-analytics-preprocess-streams.js";
import { kinesisWindow } from "./kinesis-window.js";
import { kinesis } from "./kinesis.js";
import { lex } from "./lex.js";
import { lexv2 } from "./lexv2.js";
import { mqActivemq } from "./mq-activemq.js";
import { mqRabbitmq } from "./mq-rabbitmq.js";
import { msk } from "./msk.js";
import { plainPoco } from "./plain-poco.js";
import { plainStream } from "./plain-stream.js";
import { plainString } from "./plain-string.js";
import { s3Batch } from "./s3-batch.js";
import { s3ObjectLambda } from "./s3-object-lambda.js";
import { s3 } from "./s3.js";
import { scheduleV2 } from "./schedule-v2.js";
import { schedule } from "./schedule.js";
import { selfManagedKafka } from "./self-managed-kafka.js";
import { sesS3 } from "./ses-s3.js";
import { ses } from "./ses.js";
import { sns } from "./sns.js";
import { sqs } from "./sqs.js";
import { stepFunctions } from "./step-functions.js";
import { websocket } from "./websocket.js";
/** Every event source, in the order in which it is offered. */
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
];
export const eventSources = sources;
/** As the choices of an input. */
export const eventChoices = sources.map(({ id, title }) => ({ value: id, note: title }));
export function eventSource(id) {
    const found = eventSources.find((source) => source.id === id);
    if (found === undefined)
        throw new Error(`No event source has the id ${id}`);
    return found;
}
