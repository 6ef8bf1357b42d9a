import { uniqueTypes } from '../facts/reflected-types.ts';
import { jsonTypeInfo } from '../fixes/json-type-info.ts';
import { defineCause } from './define.ts';
import { passedTypes } from './passed-types.ts';

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
    return {
      why: 'JsonSerializer is called without metadata, so it would reflect on the type, but JSON reflection is off in a native executable',
      reflected: uniqueTypes(passed),
      fixes: [jsonTypeInfo.offer({ types, context: facts.own.model.contexts[0] })],
    };
  },
});
