import assert from 'node:assert/strict';
import { parseXml } from '@rgrove/parse-xml';
import { withSections } from '../../../scripts/bench/document.ts';
import { barPlot, linePlot, ticks } from '../../../scripts/bench/plot.ts';
import { quartilesOf, ratiosOf, shown } from '../../../scripts/bench/statistics.ts';

describe('npm run bench', () => {
  it('gives medians and quartiles', () => {
    assert.deepEqual(quartilesOf([5, 1, 4, 2, 3]), { low: 2, median: 3, high: 4 });
    assert.deepEqual(quartilesOf([1, 2]), { low: 1.25, median: 1.5, high: 1.75 });
    assert.equal(shown([100, 104, 120]), '104 (102–112)');
  });

  it('compares round by round', () => {
    assert.deepEqual(ratiosOf([2, 30, 4], [1, 10, 4]), [2, 3, 1]);
  });

  it('writes anew what was measured, and leaves the other sections', () => {
    const section = (title: string) => ({ title, text: `${title}.`, plots: [], machine: 'here' });
    const order = ['start', 'help'];
    const both = withSections('', order, { start: section('Start'), help: section('Help') });
    const again = withSections(both, order, { help: section('Usage') });
    assert.match(again, /## Start\n\nStart\.\n\n_here_\n[^]*## Usage\n/);
    assert.doesNotMatch(again, /Help/);
    assert.equal(withSections(again, order, {}), again);
  });

  it('shows the plots of a section', () => {
    const plots = [{ file: 'benchmarks-time.svg', svg: '' }];
    const text = withSections('', ['a'], { a: { title: 'A', text: 'a', plots, machine: '' } });
    assert.match(text, /!\[A\]\(benchmarks-time\.svg\)/);
  });

  it('draws axes in round numbers that enclose all values', () => {
    assert.deepEqual(ticks([12, 93]), [0, 20, 40, 60, 80, 100]);
    assert.deepEqual(ticks([0.03, 0.1]), [0, 0.02, 0.04, 0.06, 0.08, 0.1]);
    assert.deepEqual(ticks([0]), [0, 1]);
  });

  it('draws lines and bars that a browser can read', () => {
    const line = {
      name: 'event <sqs>',
      points: [10, 100].map((x) => ({ x, y: x, low: x / 2, high: 2 * x })),
    };
    const axis = { label: 'files', scale: 'log' } as const;
    for (const svg of [
      linePlot('A & B', axis, axis, [line]),
      barPlot('C', 'ms', [{ name: 'a', value: 3 }]),
    ]) {
      parseXml(svg);
      assert.doesNotMatch(svg, /NaN|undefined/);
    }
    assert.equal(linePlot('A', axis, axis, [line]).match(/<circle/g)?.length, 3);
  });
});
