import { matching } from './checks.ts';
import { defineEventSource } from './define.ts';

const level = "(\\+|[^'+#/]*)";
const topicFilter = new RegExp(`^(?!$)(#|${level}(/${level})*(/#)?)$`);

export const iotRule = defineEventSource({
  id: 'iot-rule',
  title: 'AWS IoT rule',
  category: 'messaging',
  does: 'checks the temperature in each device message',
  packages: [],
  usings: [],
  input: 'IotMessage',
  output: 'void',
  types: ['IotMessage'],
  payload: 'IotMessage',
  serializable: ['IotMessage'],
  options: {
    topic: {
      kind: 'text',
      message: 'MQTT topic filter',
      default: 'devices/+/telemetry',
      check: matching('Topic filter', topicFilter, 'devices/+/telemetry or devices/#'),
    },
  },
  sam: ({ options }) => ({
    events: {
      Messages: {
        Type: 'IoTRule',
        Properties: {
          Sql: `SELECT *, topic() AS topic, timestamp() AS receivedAt FROM '${options.topic}'`,
          AwsIotSqlVersion: '2016-03-23',
        },
      },
    },
  }),
});
