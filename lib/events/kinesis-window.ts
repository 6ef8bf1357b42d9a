import { defineEventSource } from './define.ts';
import { existingStream, kinesisStream, streamOptions, windowOptions } from './streams.ts';

export const kinesisWindow = defineEventSource({
  id: 'kinesis-window',
  title: 'Kinesis Data Streams tumbling window',
  category: 'stream',
  does: 'calculates the average sensor reading per time window',
  packages: ['Amazon.Lambda.KinesisEvents'],
  usings: ['System.Globalization', 'System.Text.Json', 'Amazon.Lambda.KinesisEvents'],
  input: 'KinesisTimeWindowEvent',
  // KinesisTimeWindowResponse from the package throws if a source-generated context serializes it.
  output: 'TimeWindowResponse',
  types: ['SensorReading', 'TimeWindowResponse', 'FailedItem'],
  payload: 'SensorReading',
  serializable: ['KinesisTimeWindowEvent', 'TimeWindowResponse', 'SensorReading'],
  options: { ...windowOptions, ...streamOptions('LATEST') },
  resource: existingStream,
  sam: kinesisStream,
});
