import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from "../../test/support/cli.js";
import { pack } from "../../test/support/packed.js";
import { interleaved } from "./measure.js";
import { createVite, fetchPackage, install } from "./npm-packages.js";
import { ratiosOf, shown } from "./statistics.js";
import { table } from "./table.js";
const ROUNDS = 15;
/** A whole solution, from the command to the prompt, with everything installed. */
export async function measure() {
    const folder = temporaryFolder();
    try {
        const vite = await install(await fetchPackage(createVite, folder), join(folder, 'vite'));
        const own = await install(await pack('generator-lambda-aot', folder), join(folder, 'own'));
        const names = {
            own: 'lambda-aot new orders --yes',
            ownWithoutGit: 'lambda-aot new orders --yes --no-git',
            vite: 'create-vite orders --template react-ts --no-interactive',
            dotnet: 'dotnet new console -o orders',
        };
        const times = await interleaved(ROUNDS, [
            { name: names.own, program: process.execPath, args: [own, 'new', 'orders', '--yes'] },
            {
                name: names.ownWithoutGit,
                program: process.execPath,
                args: [own, 'new', 'orders', '--yes', '--no-git'],
            },
            {
                name: names.vite,
                program: process.execPath,
                args: [vite, 'orders', '--template', 'react-ts', '--no-interactive'],
            },
            {
                name: names.dotnet,
                program: 'dotnet',
                args: ['new', 'console', '-o', 'orders', '--no-restore'],
                env: { DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
            },
        ]);
        const of = (name) => times[name] ?? [];
        const rows = Object.entries(times).map(([name, each]) => [
            `\`${name}\``,
            shown(each),
            shown(ratiosOf(each, of(names.vite)), 2),
            shown(ratiosOf(each, of(names.dotnet)), 2),
        ]);
        const head = ['command', 'ms', 'ratio to create-vite', 'ratio to dotnet new'];
        return {
            title: 'A new solution',
            text: `Everything is installed; each run is in an empty folder. ${createVite} writes a project of one language without a git repository; \`dotnet new console\` one project of two files, here without the restore that it does by default. ${ROUNDS} rounds.\n\n${table(head, rows)}`,
            plots: [],
        };
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
