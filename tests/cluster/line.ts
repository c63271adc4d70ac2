// What is between a member and a store in these tests? A TLS proxy that can lose, delay and repeat requests and records what passes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { createServer, type RequestOptions, request as secureRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fetch } from '../../lib/team/remote';

/** How many of 100 requests meet each trouble. */
export interface Troubles {
  /** The request is not delivered. */
  readonly cut: number;
  /** The request is delivered and its answer is lost. */
  readonly unanswered: number;
  /** The request is delivered twice. */
  readonly doubled: number;
  /** Each request is delayed by up to this many milliseconds, so that later ones can overtake it. */
  readonly delayMs: number;
}

export const CALM: Troubles = { cut: 0, unanswered: 0, doubled: 0, delayMs: 0 };

export interface Line {
  readonly port: number;
  /** Everything that passed in both directions, as somebody who listens at the store, behind TLS, would see it. */
  readonly passed: Buffer[];
  /** Method and path of each request that arrived. */
  readonly requests: string[];
  /** How many requests are waiting for an answer. */
  readonly unanswered: number;
  /** Resolves at the next request. */
  readonly nextRequest: () => Promise<void>;
  troubles: Troubles;
  /** The port of the server behind the proxy; changed when the first server is down. */
  target: number;
  readonly stop: () => Promise<void>;
}

interface Passed {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** A proxy to a server on the loopback address. `random` answers numbers from 0 to 1. */
export async function openLine(target: number, random: () => number = Math.random): Promise<Line> {
  const line = {
    port: 0,
    passed: [] as Buffer[],
    requests: [] as string[],
    unanswered: 0,
    troubles: CALM,
    target,
  };
  let waiting: (() => void)[] = [];
  const server = createServer(certificate(), async (incoming, outgoing) => {
    const { cut, unanswered, doubled, delayMs } = line.troubles;
    line.unanswered += 1;
    outgoing.once('close', () => {
      line.unanswered -= 1; // answered, or the client has disconnected
    });
    for (const go of waiting) go();
    waiting = [];
    const body = await bytesOf(incoming);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, random() * delayMs));
    if (random() * 100 < cut) return void incoming.socket.destroy();
    line.requests.push(`${incoming.method} ${incoming.url}`);
    line.passed.push(Buffer.from(JSON.stringify(incoming.headers)), body);
    try {
      let answer = await forward(line.target, incoming, body);
      if (random() * 100 < doubled) answer = await forward(line.target, incoming, body);
      line.passed.push(answer.body);
      if (random() * 100 < unanswered) return void incoming.socket.destroy();
      const headers = Object.fromEntries(
        Object.entries(answer.headers).filter(([name]) => name !== 'transfer-encoding'),
      );
      outgoing.writeHead(answer.status, headers);
      outgoing.end(answer.body);
    } catch {
      incoming.socket.destroy(); // the server behind the proxy is down
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  line.port = address && typeof address === 'object' ? address.port : 0;
  return Object.assign(line, {
    nextRequest: () => new Promise<void>((resolve) => waiting.push(resolve)),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** `fetch` as a browser has it, accepting a certificate that only these tests trust. */
export const lineFetch: Fetch = (address, init) =>
  new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: init.method ?? 'GET',
      headers: Object.fromEntries(new Headers(init.headers)),
      rejectUnauthorized: false,
    };
    const outgoing = secureRequest(address, options, async (incoming) => {
      const body = await bytesOf(incoming);
      const status = incoming.statusCode ?? 0;
      const isBare = status === 204 || status === 304 || options.method === 'HEAD';
      resolve(new Response(isBare ? null : new Uint8Array(body), { status, headers: headersOf(incoming) }));
    });
    outgoing.once('error', reject);
    outgoing.end(
      init.body instanceof Uint8Array ? init.body : typeof init.body === 'string' ? init.body : undefined,
    );
  });

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  return headers;
}

function forward(port: number, incoming: IncomingMessage, body: Buffer): Promise<Passed> {
  return new Promise((resolve, reject) => {
    const headers = { ...incoming.headers, 'content-length': String(body.length) };
    const { method, url } = incoming;
    // no keep-alive: the server may close a kept connection at the moment in which it is used again
    const options = { host: '127.0.0.1', port, method, path: url, headers, agent: false };
    const outgoing = plainRequest(options, async (answer) =>
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: await bytesOf(answer) }),
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'beiantong-line-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const how = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
  ];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  execFileSync('openssl', [...how, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const pair = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return pair;
}
