import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../lib/package-root.ts';
import { median, table, timesOf } from './measure.ts';

/** `serializable --check` from a cold start, on functions of so many C# files; half of them have a listed type. */
const SIZES = [100, 300, 1000];
const RUNS = 9;

const bin = join(packageRoot, 'dist', 'generators', 'bin.js');

function classOf(index: number, count: number): string {
  const listed = index < count / 2;
  const context = 'LambdaFunctionJsonSerializerContext';
  return `using System.Text.Json;

namespace Big.M${index % 10};

/// <summary>An order.</summary>
public class Order${index}
{
    public string Id { get; set; } = "";
    public int Count { get; set; }
    public List<Line${index}> Lines { get; set; } = new();
    public Order${(index + 10) % count}? Next { get; set; }

    public string Show()
    {
        if (Count > 0)
        {
            return $"{Id} {Count} {Lines.Count}";
        }
        return Id;
    }
${listed ? `\n    public string Json() => JsonSerializer.Serialize(this, ${context}.Default.Order${index});\n` : ''}}

public record Line${index}(string Product, decimal Price, DateTime At);
`;
}

async function solutionOf(count: number, parent: string): Promise<string> {
  await timesOf(1, [bin, 'new', 'big', '--yes', '--no-git', '--no-tests'], parent);
  const own = join(parent, 'big', 'src', 'Big');
  const lines: string[] = [];
  for (let index = 0; index < count; index++) {
    const folder = join(own, `M${index % 10}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `Order${index}.cs`), classOf(index, count));
    if (index < count / 2) lines.push(`[JsonSerializable(typeof(Big.M${index % 10}.Order${index}))]\n`);
  }
  const code = join(own, 'Function.cs');
  const text = readFileSync(code, 'utf8');
  writeFileSync(code, text.replace('public partial class', `${lines.join('')}public partial class`));
  return join(parent, 'big');
}

const rows: string[][] = [];
for (const count of SIZES) {
  const parent = mkdtempSync(join(tmpdir(), 'lambda-aot-bench-'));
  try {
    const solution = await solutionOf(count, parent);
    const times = await timesOf(RUNS, [bin, 'serializable', '--check'], solution);
    const node = await timesOf(RUNS, ['-e', '0'], solution);
    const spread = `${Math.min(...times)} to ${Math.max(...times)}`;
    rows.push([String(count), String(count / 2), String(median(times)), spread, String(median(node))]);
  } finally {
    rmSync(parent, { recursive: true });
  }
}
console.log(table(['files', 'listed types', 'median ms', 'spread', '`node -e 0`, ms'], rows));
