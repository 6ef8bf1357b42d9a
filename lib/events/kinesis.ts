import { defineEventSource } from './define.ts';
import { existingStream, kinesisStream, streamOptions } from './streams.ts';

export const kinesis = defineEventSource({
  id: 'kinesis',
  title: 'Kinesis Data Streams',
  category: 'stream',
  does: 'processes each record of a stream and reports the first failure',
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
