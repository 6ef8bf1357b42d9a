import { defineEventSource } from "./define.js";
import { existingStream, kinesisStream, streamOptions, windowOptions } from "./streams.js";
export const kinesisWindow = defineEventSource({
    id: 'kinesis-window',
    title: 'Kinesis Data Streams tumbling window',
    category: 'stream',
    does: 'averages the readings of a stream, window of time by window of time',
    packages: ['Amazon.Lambda.KinesisEvents'],
    usings: ['System.Globalization', 'System.Text.Json', 'Amazon.Lambda.KinesisEvents'],
    input: 'KinesisTimeWindowEvent',
    // The package's own KinesisTimeWindowResponse throws when a source-generated context writes it.
    output: 'TimeWindowResponse',
    types: ['SensorReading', 'TimeWindowResponse', 'FailedItem'],
    payload: 'SensorReading',
    serializable: ['KinesisTimeWindowEvent', 'TimeWindowResponse', 'SensorReading'],
    options: { ...windowOptions, ...streamOptions('LATEST') },
    resource: existingStream,
    sam: kinesisStream,
});
