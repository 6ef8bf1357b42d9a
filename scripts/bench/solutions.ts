import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../../test/support/run.ts';
import { bin } from '../../test/support/cli.ts';

/** A solution with so many functions, committed to git. @returns its folder */
export async function solutionOfFunctions(count: number, parent: string): Promise<string> {
  const functions = Array.from({ length: count }, (_, index) => `Take${index + 1}`);
  const sources = ['plain-string', 'sqs', 'apigw-http', 's3'];
  const answers = {
    name: 'big',
    event: functions.map((_, index) => sources[index % sources.length]),
    function: functions,
    git: false,
  };
  const file = join(parent, 'answers.json');
  writeFileSync(file, JSON.stringify(answers));
  await mustRun(process.execPath, [bin, 'new', '--yes', '--answers', file], { cwd: parent });
  const solution = join(parent, 'big');
  await commitAll(solution);
  return solution;
}

/** A solution of one function with so many C# files, each with two types; half of the files read or write JSON. */
export async function solutionOfFiles(count: number, parent: string): Promise<string> {
  await mustRun(process.execPath, [bin, 'new', 'big', '--yes', '--no-git', '--no-tests'], { cwd: parent });
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

/** Takes back all that has changed since the solution was made. */
export async function restore(solution: string): Promise<void> {
  await mustRun('git', ['clean', '-fdq'], { cwd: solution });
  await mustRun('git', ['checkout', '-q', '.'], { cwd: solution });
}

async function commitAll(solution: string): Promise<void> {
  const git = (...args: string[]) => mustRun('git', args, { cwd: solution });
  await git('init', '-q');
  await git('add', '-A');
  await git(
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '-q',
    '-m',
    'as it was made',
  );
}

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
