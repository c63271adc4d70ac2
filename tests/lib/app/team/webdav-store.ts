// A WebDAV store as a `fetch` function: one account, files in memory, and any answer that a test prescribes.
import type { Fetch } from '../../../../lib/team/remote';
import { type Bytes, toBase64, toBytes } from '../../../../lib/vault/crypto/bytes';

export const BASE = 'https://dav.example.test/agency';
export const KEY = { engine: 'webdav', user: 'office', password: 'app-password-1' } as const;

export interface WebdavStore {
  /** The address of its folder. */
  readonly base: string;
  readonly files: Map<string, Bytes>;
  /** Method and path of every request, in order. */
  readonly asked: string[];
  readonly fetch: Fetch;
  /** The password that is currently accepted. */
  password: string;
  /** A second accepted password, such as the previous one before a change takes effect. */
  also: string | null;
  /** Restores an earlier content; each file gets an ETag that was never used. */
  readonly setBack: (files: ReadonlyMap<string, Bytes>) => void;
  /** Answers instead of the store; undefined: the store answers. */
  answer: (method: string, path: string) => Response | undefined;
}

export function webdavStore(base = BASE): WebdavStore {
  const files = new Map<string, Bytes>();
  const changes = new Map<string, number>();
  const store: WebdavStore = {
    base,
    files,
    asked: [],
    password: KEY.password,
    also: null,
    answer: () => undefined,
    setBack: (earlier) => {
      files.clear();
      for (const [path, bytes] of earlier) {
        files.set(path, bytes.slice());
        changes.set(path, (changes.get(path) ?? 0) + 1);
      }
    },
    fetch: async (address, init) => {
      const method = init.method ?? 'GET';
      const path = address.slice(base.length + 1);
      store.asked.push(`${method} ${path}`);
      const instead = store.answer(method, path);
      if (instead) return instead;
      const headers = new Headers(init.headers);
      const accepted = [store.password, store.also].map(
        (password) => `Basic ${toBase64(toBytes(`${KEY.user}:${password}`))}`,
      );
      if (!accepted.includes(headers.get('authorization') ?? '')) return new Response('', { status: 401 });
      return answerTo(method, path, headers, init.body);
    },
  };

  async function answerTo(method: string, path: string, headers: Headers, body: unknown): Promise<Response> {
    const stored = files.get(path);
    if (method === 'MKCOL') return new Response('', { status: 201 });
    if (method === 'PUT') {
      if (stored && headers.get('if-none-match') === '*') return new Response('', { status: 412 });
      files.set(path, new Uint8Array(body as Uint8Array));
      changes.set(path, (changes.get(path) ?? 0) + 1);
      return new Response('', { status: 201 });
    }
    if (method === 'DELETE') return new Response(null, { status: files.delete(path) ? 204 : 404 });
    if (method === 'PROPFIND') return new Response(listOf(path), { status: 207 });
    if (!stored) return new Response('', { status: 404 });
    return new Response(method === 'HEAD' ? null : stored.slice(), { status: 200 });
  }

  function listOf(folder: string): string {
    const entries = [...files.keys()]
      .filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'))
      .map(
        (path) =>
          `<response><href>/agency/${path}</href><getetag>"${changes.get(path)}"</getetag></response>`,
      );
    return `<?xml version="1.0"?><multistatus xmlns="DAV:">${entries.join('')}</multistatus>`;
  }
  return store;
}
