import { defineEventSource } from './define.ts';

export const iotRule = defineEventSource({
  id: 'iot-rule',
  title: 'AWS IoT topic rule',
  category: 'messaging',
  does: 'takes each message that a device sends',
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
      check: (value) => (value.includes("'") ? 'A topic filter here has no quotes. Remove them.' : true),
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
