import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
/**
 * Asks MSBuild, which takes about a second. Nothing is restored or built.
 *
 * @param project path of the project file
 * @param wanted names of properties, and kinds of items
 * @returns undefined where there is no dotnet, or it can't read the project
 */
export async function evaluateProject(project, wanted) {
    const properties = wanted.properties.map((name) => `-getProperty:${name}`);
    const items = wanted.items.map((kind) => `-getItem:${kind}`);
    // With only one property asked for MSBuild prints its bare value.
    const args = ['msbuild', project, ...properties, ...items, '-getProperty:MSBuildProjectName'];
    try {
        const { stdout } = await promisify(execFile)('dotnet', [...args, '-getProperty:MSBuildProjectFile']);
        const { Properties, Items } = JSON.parse(stdout);
        return { properties: Properties, items: Items ?? {} };
    }
    catch {
        return undefined;
    }
}
