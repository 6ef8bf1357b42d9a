import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { mustRun } from '../../test/support/run.ts';
import { bin } from '../../test/support/cli.ts';

const SOURCES = ['plain-string', 'sqs', 'plain-poco', 's3', 'eventbridge'];

/**
 * A solution with a number of functions, which is a multiple of the number of sources, committed to Git: it is
 * created with one function per source, and their parts are repeated under other names.
 *
 * @returns its folder
 */
export async function solutionOfFunctions(count: number, parent: string): Promise<string> {
  const flags = SOURCES.flatMap((source, index) => ['--event', source, '--function', `Take${index + 1}`]);
  await mustRun(process.execPath, [bin, 'new', 'big', '--yes', '--no-git', ...flags], { cwd: parent });
  const solution = join(parent, 'big');
  const times = count / SOURCES.length;
  for (const folder of ['src', 'test', 'events']) repeatFiles(join(solution, folder), times);
  repeatIn(join(solution, 'template.yaml'), /(?<=^(?:Resources|Outputs):\n)(?: .*\n)+/gm, times);
  repeatIn(join(solution, 'Big.slnx'), /(?: {4}<Project .*\n)+/g, times);
  repeatIn(join(solution, 'README.md'), /(?:^\| `Take.*\n)+/gm, times);
  repeatIn(join(solution, '.yo-rc.json'), /(?<="functions": \[)[^]*?(?=\s+\]\s+\}\s+\})/g, times, ',');
  await commitAll(solution);
  return solution;
}

/** `Take2` in its `times`-th repetition is `Take7`, if there are five of them. */
const renamed = (text: string, time: number): string =>
  text.replace(/Take(\d)/g, (_, index: string) => `Take${Number(index) + time * SOURCES.length}`);

function repeatIn(file: string, part: RegExp, times: number, between = ''): void {
  const text = readFileSync(file, 'utf8');
  const again = (found: string): string =>
    Array.from({ length: times }, (_, time) => renamed(found, time)).join(between);
  writeFileSync(file, text.replace(part, again));
}

function repeatFiles(folder: string, times: number): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    for (let time = 1; time < times; time++) {
      const other = join(folder, renamed(relative(folder, path), time));
      mkdirSync(dirname(other), { recursive: true });
      writeFileSync(other, renamed(text, time));
    }
  }
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

/** Reverts all changes since the solution was created. */
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
