import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
/** An npm registry on this machine that has these packages, each in one version and without dependencies. */
export async function startRegistry(packages) {
    const byName = new Map(packages.map((each) => [each.name, each]));
    const server = createServer((request, response) => {
        const [, name = '', file] = (request.url ?? '').split('/');
        const found = byName.get(name);
        if (found === undefined)
            response.writeHead(404).end('{}');
        else if (file === undefined)
            response.end(JSON.stringify(documentOf(found, urlOf(server))));
        else
            response.end(readFileSync(found.tarball));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
        url: urlOf(server),
        stop: () => new Promise((resolve) => {
            server.close(() => {
                resolve();
            });
            server.closeAllConnections();
        }),
    };
}
const urlOf = (server) => `http://127.0.0.1:${server.address().port}/`;
function documentOf({ name, version, tarball, bin }, url) {
    const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
    const dist = { tarball: `${url}${name}/${version}.tgz`, integrity };
    return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, bin, dist } } };
}
