import { findJsonCalls } from '../../edit/csharp/find/json-uses.ts';
import { lineAt } from '../../edit/text.ts';
import { usesOf } from '../../serializable/uses.ts';
import type { OwnCode } from '../facts/own-code.ts';
import { uniqueTypes } from '../facts/reflected-types.ts';
import { jsonTypeInfo } from '../fixes/json-type-info.ts';
import { defineCause } from './define.ts';
import type { LocatedWarning } from './located-warning.ts';
import { passedTypes } from './passed-types.ts';

const REFLECTS =
  'JsonSerializer is called without metadata, so it would reflect on the type, but JSON reflection is off in a native executable';
const WORKS =
  'JsonSerializer gets its metadata from the options of a serializer context, which works in a native executable, but the compiler cannot verify it';

export const jsonReflection = defineCause({
  kind: 'json-reflection',
  apis: [
    { called: /^System\.Text\.Json\.JsonSerializer\./ },
    { called: /^System\.Text\.Json\.Nodes\.Json(Value|Array)\./ },
  ],
  groupBy: () => '',
  explain: (group, facts) => {
    const passed = passedTypes(group, facts);
    const types = uniqueTypes(passed.filter(({ isExact }) => isExact));
    const working = group.filter(workingCalls(facts.own));
    const areAllWorking = working.length === group.length;
    return {
      why: areAllWorking ? WORKS : REFLECTS,
      reflected: uniqueTypes(passed),
      fixes: [jsonTypeInfo.offer({ types, context: facts.own.model.contexts[0] })],
      ...(working.length > 0 && !areAllWorking && { note: noteOn(working) }),
    };
  },
});

/** Whether the calls of JsonSerializer that a warning is about have options of a serializer context. */
function workingCalls({ model }: OwnCode): (located: LocatedWarning) => boolean {
  const { needs } = usesOf(model);
  return ({ file, warning: { line } }) => {
    if (file === undefined || line === undefined) return false;
    const calls = findJsonCalls(file).filter(
      ({ start, end }) => lineAt(file.text, start) - 1 <= line && line <= lineAt(file.text, end) + 1,
    );
    const isWorking = ({ start }: { start: number }): boolean =>
      needs.some(({ place }) => place.file === file && place.offset === start);
    return calls.length > 0 && calls.every(isWorking);
  };
}

function noteOn(working: readonly LocatedWarning[]): string {
  const places = new Set(working.map(({ file, warning: { line } }) => `${file?.path ?? ''}:${line ?? ''}`));
  return `${[...places].join(', ')}: the options of a serializer context work; only the warning stays`;
}
