import { matching } from "./checks.js";
import { defineEventSource } from "./define.js";
const level = "(\\+|[^'+#/]*)";
const topicFilter = new RegExp(`^(?!$)(#|${level}(/${level})*(/#)?)$`);
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
