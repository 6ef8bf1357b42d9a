import assert from 'node:assert/strict';
import type { Change } from '../../../lib/plan/changes.ts';
import type { ConflictDecision } from '../../../lib/plan/conflicts.ts';
import { settleConflicts } from '../../../lib/plan/conflicts.ts';

const change = (path: string, status: Change['status']): Change => ({
  path,
  status,
  before: Buffer.from('yours'),
  after: Buffer.from('new'),
});
const changes = [
  change('a', 'conflict'),
  change('b', 'created'),
  change('c', 'conflict'),
  change('d', 'conflict'),
];

async function settle(policy: 'ask' | 'skip' | 'overwrite' | 'fail', decisions: ConflictDecision[] = []) {
  const asked: string[] = [];
  const diffs: string[] = [];
  const settled = await settleConflicts(changes, policy, {
    show: (path) => `shown/${path}`,
    ask: ({ path }) => {
      asked.push(path);
      return Promise.resolve(decisions.shift() ?? 'cancel');
    },
    showDiff: ({ path }) => void diffs.push(path),
  });
  return { asked, diffs, statuses: settled.map(({ path, status }) => `${path} ${status}`) };
}

describe('files that exist and differ', () => {
  it('fail the run, all named, with policy fail', async () => {
    await assert.rejects(settle('fail'), {
      code: 73,
      conflicts: ['shown/a', 'shown/c', 'shown/d'],
      message:
        /^3 files exist and differ: shown\/a, shown\/c, shown\/d\. Nothing was written\. Pass --conflict/,
    });
  });

  it('are kept with policy skip, replaced with policy overwrite', async () => {
    assert.deepEqual((await settle('skip')).statuses, [
      'a conflict',
      'b created',
      'c conflict',
      'd conflict',
    ]);
    assert.deepEqual((await settle('overwrite')).statuses, [
      'a changed',
      'b created',
      'c changed',
      'd changed',
    ]);
  });

  it('are asked for one by one, as often as a person wants to see the difference', async () => {
    const { asked, diffs, statuses } = await settle('ask', [
      'diff',
      'diff',
      'overwrite',
      'skip',
      'overwrite',
    ]);
    assert.deepEqual(asked, ['a', 'a', 'a', 'c', 'd']);
    assert.deepEqual(diffs, ['a', 'a']);
    assert.deepEqual(statuses, ['a changed', 'b created', 'c conflict', 'd changed']);
  });

  it('are asked for no more after "all"', async () => {
    const overwrite = await settle('ask', ['skip', 'overwrite-all']);
    assert.deepEqual(overwrite.asked, ['a', 'c']);
    assert.deepEqual(overwrite.statuses, ['a conflict', 'b created', 'c changed', 'd changed']);
    assert.deepEqual((await settle('ask', ['skip-all'])).asked, ['a']);
  });

  it('end the run where a person cancels', async () => {
    await assert.rejects(settle('ask', ['overwrite', 'cancel']), { code: 130 });
  });
});
