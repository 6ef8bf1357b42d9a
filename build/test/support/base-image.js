import { copyFileSync, cpSync, mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync, } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from "./cli.js";
import { installed } from "./installed.js";
import { mustRun } from "./run.js";
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
/** Where the image has the Amazon.Lambda packages; NuGet finds them only through the NuGet.Config it is handed. */
const PACKAGES = '/packages';
/** Why no container can be built here; undefined where one can. */
export function noContainers() {
    if (process.getuid?.() !== 0)
        return 'debootstrap needs root';
    return installed('debootstrap', 'podman', 'tar');
}
/**
 * An image to compile in, made of Debian, gcc and this machine's .NET SDK: public images may be out of reach.
 *
 * @returns its name
 */
export async function makeBaseImage({ env }) {
    const root = temporaryFolder();
    const name = 'localhost/lambda-aot-test-base';
    try {
        const { repository, release } = await debianRepository();
        const packages = 'ca-certificates,gcc,libc6-dev,libicu72,zlib1g-dev';
        await mustRun('debootstrap', ['--variant=minbase', `--include=${packages}`, release, root, repository]);
        const sdk = dirname(realpathSync(await which('dotnet')));
        cpSync(sdk, join(root, 'usr/share/dotnet'), { recursive: true });
        symlinkSync('/usr/share/dotnet/dotnet', join(root, 'usr/bin/dotnet'));
        copyFileSync(CERTIFICATES, join(root, CERTIFICATES));
        mkdirSync(join(root, PACKAGES));
        const folder = env.RestoreAdditionalProjectSources;
        for (const file of folder === undefined ? [] : readdirSync(folder)) {
            copyFileSync(join(folder ?? '', file), join(root, PACKAGES, file));
        }
        await mustRun('sh', ['-c', `tar -C '${root}' -c . | podman import - ${name}`]);
        return name;
    }
    finally {
        rmSync(root, { recursive: true, force: true });
    }
}
export async function removeImage(name) {
    await mustRun('podman', ['rmi', '--force', name]);
}
/** A NuGet.Config with this machine's sources and the packages of the image. */
export async function writeNuGetConfig(file) {
    const { stdout } = await mustRun('dotnet', ['nuget', 'list', 'source', '--format', 'Short']);
    const sources = [...stdout.matchAll(/^E\w* (\S+)/gm)].map(([, url]) => url ?? '');
    const adds = [...sources, PACKAGES].map((url, index) => `    <add key="source${index}" value="${url}" />`);
    const lines = [
        '<configuration>',
        '  <packageSources>',
        ...adds,
        '  </packageSources>',
        '</configuration>',
        '',
    ];
    writeFileSync(file, lines.join('\n'));
}
async function debianRepository() {
    const format = '$(REPO_URI) $(RELEASE) $(COMPONENT)';
    const { stdout } = await mustRun('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
    const release = (await mustRun('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"'])).stdout.trim();
    const found = stdout
        .split('\n')
        .map((line) => line.split(' '))
        .find(([, name, part]) => name === release && part === 'main');
    if (!found?.[0])
        throw new Error(`apt knows no repository of ${release}:\n${stdout}`);
    return { repository: found[0], release };
}
async function which(program) {
    return (await mustRun('which', [program])).stdout.trim();
}
