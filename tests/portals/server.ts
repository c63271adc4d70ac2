// How do practice portals answer under the portals' real host names, without the internet?
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer as createHttp,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { portalAt, portalFolder } from '../../scripts/build/portal-folders';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PortalOptions {
  /** Fixed ports; free ones are taken when absent. */
  readonly httpsPort?: number;
  readonly httpPort?: number;
  /** Pages of a test's own, asked first: HTML for a host and path, or null to go on. */
  readonly page?: (host: string, path: string) => string | null;
}

export interface Portals {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** The browser switch value that leads every host here. */
  readonly hostResolverRules: string;
  readonly close: () => Promise<void>;
}

/** Starts the https and the http server on this machine only. */
export async function startPortals(options: PortalOptions = {}): Promise<Portals> {
  const read = (name: string) => readFileSync(new URL(`certificate/${name}`, import.meta.url));
  const answer = answerWith(options.page ?? (() => null));
  const https = createHttps({ key: read('practice-key.pem'), cert: read('practice-cert.pem') }, answer);
  const http = createHttp(answer);
  const httpsPort = await listen(https, options.httpsPort ?? 0);
  const httpPort = await listen(http, options.httpPort ?? 0).catch(async (error: unknown) => {
    await stop(https);
    throw error;
  });
  return {
    httpsPort,
    httpPort,
    hostResolverRules: `MAP *:443 127.0.0.1:${httpsPort},MAP *:80 127.0.0.1:${httpPort}`,
    close: async () => {
      await Promise.all([stop(https), stop(http)]);
    },
  };
}

function answerWith(page: (host: string, path: string) => string | null): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = pathOf(request.url ?? '/');
    const own = page(host, path);
    if (own !== null) return send(response, 200, '.html', own);
    const portal = portalAt(host, path);
    if (!portal) return send(response, 404, '.html', page404('not a portal', 'This host is not a portal.'));
    const file = fileAt(portal.id, path.slice(portal.base.length));
    return file
      ? send(response, 200, extname(file), readFileSync(file))
      : send(response, 404, '.html', page404('not found', 'Not found.'));
  };
}

const page404 = (title: string, words: string): string => `<!doctype html><title>${title}</title><p>${words}`;

// A path without an ending is a route of the portal's own, as its console keeps them: the first page answers.
function fileAt(portal: string, path: string): string | null {
  const folder = portalFolder(portal);
  const file = normalize(join(folder, extname(path) === '' ? 'index.html' : path));
  const isServed = file.startsWith(`${folder}${sep}`) && extname(file) in MEDIA_TYPES;
  return isServed && existsSync(file) ? file : null;
}

function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://portal.invalid').pathname);
  } catch {
    return '/not-a-path.txt'; // a malformed escape is nothing we serve
  }
}

function send(response: ServerResponse, status: number, extension: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': MEDIA_TYPES[extension] ?? 'text/plain',
    'cache-control': 'no-store',
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = error.code === 'EADDRINUSE';
      reject(
        inUse ? new Error(`port ${port} is in use; stop what listens there or choose another port`) : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)); // a TCP server has one
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
