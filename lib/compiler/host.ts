import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../package-root.ts';
import { startGroup } from '../process/group.ts';
import type { CompilerFacts, CompilerFailure } from './facts.ts';

/** A project to ask about. Paths are absolute. */
export interface AskedProject {
  readonly path: string;
  /** Handlers of a class library, as a template has them: `Assembly::Namespace.Type::Method`. */
  readonly handlers?: readonly string[];
}

export interface HostQuestion {
  /** The solution's folder, whose global.json decides which SDK is used. */
  readonly folder: string;
  readonly projects: readonly AskedProject[];
  /** Folder of the compiler to use in place of the SDK's. */
  readonly compiler?: string;
}

/** A line of the host's output: one of its members is there. */
export interface HostAnswer {
  /** The project that is being read. */
  readonly progress?: string;
  readonly facts?: CompilerFacts;
  readonly failure?: CompilerFailure;
}

const hostPath = join(packageRoot, 'dist', 'dotnet', 'LambdaAot.Compiler.dll');

/** Nothing is reported to anybody, and what is said is in English. */
const QUIET = {
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_NOLOGO: '1',
  DOTNET_TieredPGO: '0',
  // Most of what the compiler makes lives until the end: fewer collections, in larger steps.
  DOTNET_GCgen0size: '0x4000000',
};

/**
 * Asks the compiler of the SDK in use, by our own program in dotnet/. Takes about three seconds.
 *
 * @param onProgress called with the project that is being read
 */
export async function askHost(
  question: HostQuestion,
  onProgress: (project: string) => void,
): Promise<HostAnswer[]> {
  if (!existsSync(hostPath))
    return [{ failure: { kind: 'no-host', message: 'this build of lambda-aot has no compiler host' } }];
  const temporary = mkdtempSync(join(tmpdir(), 'lambda-aot-'));
  try {
    return await run(JSON.stringify({ ...question, temporary }), question.folder, onProgress);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function run(
  question: string,
  cwd: string,
  onProgress: (project: string) => void,
): Promise<HostAnswer[]> {
  const answers: HostAnswer[] = [];
  const child = startGroup('dotnet', [hostPath], {
    cwd,
    env: { ...process.env, ...QUIET },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let rest = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    // The .NET host prints there too, a list of SDKs for example.
    for (const line of lines.filter((each) => each.startsWith('{'))) {
      const answer = JSON.parse(line) as HostAnswer;
      if (answer.progress === undefined) answers.push(answer);
      else onProgress(answer.progress);
    }
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // A host that ends at once does not read its question.
  child.stdin?.on('error', () => undefined).end(question);
  const failure = await new Promise<CompilerFailure | undefined>((resolve) => {
    child.once('error', ({ message }) => {
      resolve({ kind: 'no-sdk', message });
    });
    child.once('close', (code) => {
      const isAnswered = code === 0 || answers.some((each) => each.failure);
      resolve(isAnswered ? undefined : { kind: 'crashed', message: lastLine(errors) });
    });
  });
  return failure === undefined ? answers : [...answers, { failure }];
}

const lastLine = (text: string): string => text.trim().split('\n')[0]?.trim() ?? '';
