import assert from 'node:assert/strict';
import type { EventSourceId } from '../../../lib/events/catalogue.ts';
import { eventSource } from '../../../lib/events/catalogue.ts';
import { readValue } from '../../../lib/inputs/read-value.ts';

/** Reads the text of an option and returns the value, or the sentence that says what is wrong. */
function read(event: EventSourceId, option: string, given: string): unknown {
  const input = eventSource(event).options?.[option];
  assert.ok(input, option);
  const reading = readValue(input, given);
  return 'value' in reading ? reading.value : reading.problem;
}

describe('the options of event sources', () => {
  it('reject what is not valid in the template, and say what to use instead', () => {
    for (const [event, option, wrong, sentence] of [
      [
        'apigw-http',
        'path',
        'products',
        'Path "products" is not valid. Use a value like /products or /products/{id}.',
      ],
      [
        'apigw-rest',
        'path',
        '/a/${b}',
        'Path "/a/${b}" is not valid. Use a value like /products or /products/{id}.',
      ],
      ['alb', 'priority', '0', /from 1 to 50000/],
      ['websocket', 'routes', '$connect,$open', /^Route "\$open" is not valid/],
      [
        'self-managed-kafka',
        'bootstrapServers',
        'kafka',
        /^Bootstrap server "kafka" is not valid\. Use a value like kafka-1/,
      ],
      ['msk', 'topic', 'my topic', /^Topic "my topic" is not valid\. Use a value like orders\.$/],
      ['mq-activemq', 'secret', 'arn:aws:sqs:eu-west-1:123456789012:x', /^Secret .* is neither a logical ID/],
      [
        'eventbridge-ecs-task',
        'status',
        'stopped',
        /^Task state "stopped" is not supported\. Choose from PROVISIONING,/,
      ],
      ['iot-rule', 'topic', "a'b", /^Topic filter "a'b" is not valid/],
      ['iot-rule', 'topic', 'a/#/b', /^Topic filter/],
      ['iot-rule', 'topic', 'a#', /^Topic filter/],
      ['iot-rule', 'topic', '', /^Topic filter/],
      ['schedule', 'schedule', 'rate(1 hours)', /^"rate\(1 hours\)" is not a valid schedule/],
      ['s3', 'prefix', 'a'.repeat(1025), /^Key prefix has 1025 characters\. The maximum is 1024\./],
      ['eventbridge', 'eventSource', '', /^Source "" is not valid\. Use a value like com\.example\.orders/],
    ] as const) {
      const answer = String(read(event, option, wrong));
      if (typeof sentence === 'string') assert.equal(answer, sentence);
      else assert.match(answer, sentence);
    }
  });

  it('accept what AWS accepts', () => {
    for (const [event, option, right] of [
      ['apigw-rest', 'path', '/'],
      ['apigw-rest', 'path', '/products/{id}/{rest+}'],
      ['alb', 'path', '/img/*.???'],
      ['iot-rule', 'topic', '#'],
      ['iot-rule', 'topic', '$aws/things/+/shadow/update'],
      ['iot-rule', 'topic', 'devices/#'],
      ['mq-rabbitmq', 'virtualHost', '/'],
      ['mq-rabbitmq', 'secret', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:mq/login-a1b2c3'],
      ['cognito-custom-email-sender', 'codeKey', 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd'],
      ['documentdb', 'collection', ''],
      ['schedule-v2', 'schedule', 'at(2030-01-31T06:00:00)'],
      ['alexa-skill', 'skillId', 'amzn1.ask.skill.1234abcd-12ab-34cd-56ef-1234567890ab'],
    ] as const)
      assert.equal(read(event, option, right), right);
  });
});
