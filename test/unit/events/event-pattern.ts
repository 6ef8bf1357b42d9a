import assert from 'node:assert/strict';
import { readTemplate } from '../../../lib/edit/sam-template/read-template.ts';
import { checkEventPattern } from '../../../lib/events/event-pattern.ts';
import { parseTemplate, problemsOf } from '../../support/sam-spec.ts';
import { templateOf } from '../../support/sources.ts';

describe('an event pattern', () => {
  it('is an object of lists', () => {
    assert.equal(checkEventPattern(''), true);
    assert.equal(checkEventPattern('{"source":["a"],"detail":{"total":[{"numeric":[">",100]}]}}'), true);
    assert.match(
      String(checkEventPattern('{source:["a"]}')),
      /^Event pattern is not valid JSON\. Write a pattern such as \{"source":/,
    );
    assert.match(String(checkEventPattern('["a"]')), /^Event pattern is not a JSON object/);
    assert.match(String(checkEventPattern('null')), /^Event pattern is not a JSON object/);
    assert.match(String(checkEventPattern('{}')), /^Event pattern is empty/);
    assert.match(
      String(checkEventPattern('{"detail":{"id":"x"}}')),
      /^Event pattern needs a list at "detail\.id"/,
    );
    assert.match(
      String(checkEventPattern('{"detail":{}}')),
      /^Event pattern has an empty object at "detail"/,
    );
    assert.match(String(checkEventPattern('{"source":[]}')), /^Event pattern has an empty list at "source"/);
  });

  it('takes the place of source and detail type', () => {
    const pattern = { detail: { total: [{ numeric: ['>', 100] }], 'order-id': [{ prefix: 'o-' }, null] } };
    const template = templateOf('eventbridge', { options: { pattern: JSON.stringify(pattern) } });
    assert.deepEqual(problemsOf(parseTemplate(template)), []);
    const { Resources } = readTemplate(template) as {
      Resources: { FnFunction: { Properties: { Events: unknown } } };
    };
    assert.deepEqual(Resources.FnFunction.Properties.Events, {
      Rule: { Type: 'EventBridgeRule', Properties: { Pattern: pattern } },
    });
  });
});
