import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A tarball as npm packed it. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** Absolute path of the .tgz. */
  readonly tarball: string;
  readonly bin: Readonly<Record<string, string>>;
}

export interface Registry {
  /** As npm's `registry` setting wants it. */
  readonly url: string;
  stop: () => Promise<void>;
}

/** An npm registry on this machine that has these packages, each in one version and without dependencies. */
export async function startRegistry(packages: readonly PackedPackage[]): Promise<Registry> {
  const byName = new Map(packages.map((each) => [each.name, each]));
  const server: Server = createServer((request, response) => {
    const [, name = '', file] = (request.url ?? '').split('/');
    const found = byName.get(name);
    if (found === undefined) response.writeHead(404).end('{}');
    else if (file === undefined) response.end(JSON.stringify(documentOf(found, urlOf(server))));
    else response.end(readFileSync(found.tarball));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: urlOf(server),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

function documentOf({ name, version, tarball, bin }: PackedPackage, url: string): unknown {
  const integrity = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  const dist = { tarball: `${url}${name}/${version}.tgz`, integrity };
  return { name, 'dist-tags': { latest: version }, versions: { [version]: { name, version, bin, dist } } };
}
