import type { EventSource, SerializableType } from '../events/define.ts';

/** A source whose own data are of a type of another name: `--type Shipment` makes OrderPlaced a Shipment. */
export function withPayload(source: EventSource, type: string | undefined): EventSource {
  if (source.payload === undefined || type === undefined) return source;
  const rename = payloadRenamer(source, type);
  const renameType = (each: SerializableType): SerializableType =>
    typeof each === 'string' ? rename(each) : { ...each, type: rename(each.type) };
  return {
    ...source,
    input: rename(source.input),
    output: rename(source.output),
    serializable: source.serializable.map(renameType),
  };
}

/** Replaces the type's name wherever a text of this source has it; no template uses the word for anything else. */
export function payloadRenamer({ payload }: EventSource, type: string | undefined): (text: string) => string {
  if (payload === undefined || type === undefined) return (text) => text;
  const word = new RegExp(`\\b${payload}\\b`, 'g');
  return (text) => text.replace(word, type);
}
