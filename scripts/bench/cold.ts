import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../test/support/cli.ts';
import { pack } from '../../test/support/packed.ts';
import type { PackedPackage } from '../../test/support/registry.ts';
import { startRegistry } from '../../test/support/registry.ts';
import type { Contender } from './measure.ts';
import { interleaved } from './measure.ts';
import { createVite, fetchPackage, kilobytes } from './npm-packages.ts';
import type { Section } from './section.ts';
import { ratiosOf, shown } from './statistics.ts';
import { table } from './table.ts';

const ROUNDS = 11;

/** The first run ever: npm has nothing of it. */
export async function measure(): Promise<Section> {
  const folder = temporaryFolder();
  const vite = await fetchPackage(createVite, folder);
  const own = await pack('create-lambda-aot', folder);
  const registry = await startRegistry([vite, own]);
  try {
    const contender = ({ name }: PackedPackage, args: readonly string[]): Contender => {
      const cache = join(folder, `cache-of-${name}`);
      return {
        name: ['npm create', name.replace('create-', ''), args[0], '--', ...args.slice(1)].join(' '),
        program: 'npm',
        args: ['exec', '--yes', name, '--', ...args],
        env: {
          npm_config_cache: cache,
          npm_config_registry: registry.url,
          npm_config_update_notifier: 'false',
        },
        before: () => {
          rmSync(cache, { recursive: true, force: true });
        },
      };
    };
    const contenders = [
      contender(vite, ['orders', '--template', 'react-ts', '--no-interactive']),
      contender(own, ['orders', '--yes']),
    ];
    const times = await interleaved(ROUNDS, contenders);
    const base = times[contenders[0]?.name ?? ''] ?? [];
    const rows = contenders.map(({ name }, index) => [
      `\`${name}\``,
      kilobytes((index === 0 ? vite : own).tarball),
      shown(times[name] ?? []),
      shown(ratiosOf(times[name] ?? [], base), 2),
    ]);
    return {
      title: 'The first run',
      text: `\`npm exec\` with an empty npm cache, to the finished solution. Both packages, ${createVite} and ours, are one file without dependencies, and come from a registry on the same machine: the time of the network is left out, for which the size is given. ${ROUNDS} rounds.\n\n${table(['command', 'download', 'ms', 'ratio'], rows)}`,
      plots: [],
    };
  } finally {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
