// Does the practice server answer by host, and does it keep to its own folder?
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalAt, practicePortals } from '../../scripts/build/portal-folders';
import { type Portals, startPortals } from './server';

let portals: Portals;

beforeAll(async () => {
  portals = await startPortals({ page: (host, path) => (host === 'own.example' ? `<p>${path}</p>` : null) });
});

afterAll(() => portals.close());

function ask(host: string, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ port: portals.httpPort, path, headers: { host } }, async (answer) => {
      let body = '';
      for await (const piece of answer) body += piece;
      resolve({ status: answer.statusCode, body });
    });
    sent.on('error', reject).end();
  });
}

describe('the practice server', () => {
  it('answers an unknown host with a page that is no portal', async () => {
    expect(await ask('beian.aliyun.com.evil.example', '/')).toEqual({
      status: 404,
      body: expect.stringContaining('not a portal'),
    });
  });

  it('asks the pages of a test first', async () => {
    expect(await ask('own.example', '/a/b?c=d')).toEqual({ status: 200, body: '<p>/a/b</p>' });
  });

  it.each(['/../../package.json', '/..%2f..%2f..%2fpackage.json', '/%zz', '/sources.sha256'])(
    'hands out nothing for %s',
    async (path) => {
      expect((await ask('beian.aliyun.com', path)).status).toBe(404);
    },
  );

  it('answers for a portal only under its base, and for any route there with the first page', async () => {
    const known = practicePortals.map(({ hosts, base }) => [hosts[0] ?? '', base] as const);
    for (const [host, base] of known) {
      expect(portalAt(host, base)?.hosts).toContain(host);
      expect(portalAt(host, `${base}some/step`)?.base).toBe(base);
      if (base !== '/') expect(portalAt(host, '/elsewhere/')).toBeNull();
    }
    expect(known).toContainEqual(['beian.aliyun.com', '/']);
  });

  it('says in one line which port is in use', async () => {
    await expect(startPortals({ httpPort: portals.httpPort })).rejects.toThrow(
      `port ${portals.httpPort} is in use; stop what listens there or choose another port`,
    );
  });
});
