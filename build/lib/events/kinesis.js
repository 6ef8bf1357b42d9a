import { defineEventSource } from "./define.js";
import { existingStream, kinesisStream, streamOptions } from "./streams.js";
export const kinesis = defineEventSource({
    id: 'kinesis',
    title: 'Kinesis Data Streams',
    category: 'stream',
    does: 'takes each record of a stream in order, and asks for the batch again from the first that failed',
    packages: ['Amazon.Lambda.KinesisEvents'],
    usings: ['System.Text.Json', 'Amazon.Lambda.KinesisEvents'],
    input: 'KinesisEvent',
    output: 'StreamsEventResponse',
    types: ['SensorReading'],
    payload: 'SensorReading',
    serializable: ['KinesisEvent', 'StreamsEventResponse', 'SensorReading'],
    options: streamOptions('TRIM_HORIZON'),
    resource: existingStream,
    sam: kinesisStream,
});
