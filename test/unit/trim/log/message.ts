import assert from 'node:assert/strict';
import { namesIn } from '../../../../lib/trim/log/message.ts';
import { parseTrimLog } from '../../../../lib/dotnet/parse-trim-log.ts';

describe('what a message names', () => {
  it('is found by its quotes, in any language', () => {
    const [warning] = parseTrimLog(
      "A.cs(1): Trim analysis warning IL2090: S.Mapper.Map<T>(Object): Das Argument 'this' erfüllt 'DynamicallyAccessedMemberTypes.PublicProperties' nicht im Aufruf von 'System.Type.GetProperties()'. Der generische Parameter 'T' von 'S.Mapper.Map<T>(Object)' hat keine passenden Anmerkungen.",
    );
    assert.ok(warning);
    assert.deepEqual(namesIn(warning), {
      needs: ['PublicProperties'],
      called: 'System.Type.GetProperties()',
      source: 'S.Mapper.Map<T>(Object)',
      parameter: 'T',
    });
  });
});
