import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { packageRoot } from "../../lib/package-root.js";
import { packageVersions, sdkVersion } from "../../lib/tables/versions.js";
import { mustRun, run } from "./run.js";
const cache = join(packageRoot, '.cache');
const standIns = join(packageRoot, 'test', 'cases', 'standins');
/** Found once, for this process and the ones it starts. */
export async function packageSource() {
    const known = process.env.LAMBDA_AOT_TEST_PACKAGES;
    if (known !== undefined)
        return JSON.parse(known);
    const found = await findPackages();
    process.env.LAMBDA_AOT_TEST_PACKAGES = JSON.stringify(found);
    return found;
}
/**
 * The first of: the folder in LAMBDA_AOT_NUGET_SOURCE; the public NuGet registry, where it has the packages; the
 * project's own stand-ins, which are packed first where they have changed.
 */
async function findPackages() {
    const folder = process.env.LAMBDA_AOT_NUGET_SOURCE;
    if (folder)
        return fromFolder(resolve(folder), `the folder ${folder}`, false);
    if (await registryHasThem())
        return { description: 'the public NuGet registry', standIns: false, env: {} };
    const packed = join(cache, `standins-${hashOf(filesBelow(standIns))}`);
    if (!existsSync(packed))
        await packStandIns(packed);
    return fromFolder(packed, "the project's own stand-ins (test/cases/standins), because NuGet has no Amazon.Lambda.* here", true);
}
/** A package folder of its own: in the user's, one version would stand for two different packages. */
function fromFolder(folder, description, areStandIns) {
    const packages = readdirSync(folder).filter((name) => name.endsWith('.nupkg'));
    const own = join(cache, `nuget-${hashOf(packages.map((name) => join(folder, name)))}`);
    const env = { RestoreAdditionalProjectSources: folder, NUGET_PACKAGES: own };
    return { description, standIns: areStandIns, env };
}
async function registryHasThem() {
    const project = mkdtempSync(join(tmpdir(), 'lambda-aot-probe-'));
    const ids = [
        'Amazon.Lambda.Core',
        'Amazon.Lambda.RuntimeSupport',
        'Amazon.Lambda.Serialization.SystemTextJson',
    ];
    const references = ids.map((id) => `<PackageReference Include="${id}" Version="${packageVersions[id]}" />`);
    writeFileSync(join(project, 'probe.csproj'), `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
     <ItemGroup>${references.join('')}</ItemGroup></Project>`);
    try {
        return (await run('dotnet', ['restore'], { cwd: project })).code === 0;
    }
    finally {
        rmSync(project, { recursive: true });
    }
}
async function packStandIns(target) {
    const artifacts = mkdtempSync(join(tmpdir(), 'lambda-aot-standins-'));
    mkdirSync(cache, { recursive: true });
    try {
        const solution = join(standIns, 'StandIns.slnx');
        const packed = join(artifacts, 'packed');
        await mustRun('dotnet', ['pack', solution, '-c', 'Release', '-o', packed, '--artifacts-path', artifacts]);
        cpSync(packed, target, { recursive: true });
    }
    finally {
        rmSync(artifacts, { recursive: true, force: true });
    }
}
function filesBelow(folder) {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
}
function hashOf(files) {
    const hash = createHash('sha256').update(sdkVersion);
    for (const file of files)
        hash
            .update(file)
            .update(String(statSync(file).size))
            .update(readFileSync(file));
    return hash.digest('hex').slice(0, 12);
}
