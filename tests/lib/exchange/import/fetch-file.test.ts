// Is a file fetched only as the person asked: over an encrypted connection, from that address only, and not too long?
import { describe, expect, it, vi } from 'vitest';
import { fetchFile, fileAddress } from '../../../../lib/exchange/import/fetch-file';

const address = new URL('https://rules.example.com/book.rules.json');
const answering = (response: Response) => vi.fn(async (_url: string, _init: RequestInit) => response);
const from = (fetch: ReturnType<typeof answering>, mostBytes = 100) =>
  fetchFile(address, { fetch, mostBytes, milliseconds: 1000 });

describe('an address', () => {
  it.each([
    ['', '不是网址'],
    ['rules.example.com', '不是网址'],
    ['http://rules.example.com/a', '只从 https'],
    ['file:///etc/passwd', '只从 https'],
    ['data:application/json,{}', '只从 https'],
    ['https://me:secret@rules.example.com/a', '用户名和密码'],
  ])('%s is refused in one line', (typed, line) => {
    const answer = fileAddress(typed);
    expect('fault' in answer && answer.fault.zh).toContain(line);
  });

  it('is accepted with spaces around it', () => {
    expect(fileAddress(' https://rules.example.com/a ')).toMatchObject({
      url: { host: 'rules.example.com' },
    });
  });
});

describe('a fetched file', () => {
  it('is read completely, requested without cookies and without redirects', async () => {
    const fetch = answering(new Response('{"a":1}'));
    const answer = await from(fetch);
    expect('file' in answer && (await answer.file.text())).toBe('{"a":1}');
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe(address.href);
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
  });

  it.each([
    [100, 'file'],
    [101, 'fault'],
  ])('of %i bytes where 100 are taken is a %s, whatever length was announced', async (length, kind) => {
    const response = new Response('x'.repeat(length), { headers: { 'content-length': '1' } });
    expect(await from(answering(response))).toHaveProperty(kind);
  });

  it('stops reading a body that does not end', async () => {
    const cancelled = vi.fn();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(60)),
      cancel: cancelled,
    });
    const answer = await from(answering(new Response(endless)));
    expect('fault' in answer && answer.fault.zh).toContain('超过');
    expect(cancelled).toHaveBeenCalled();
  });

  it('reports the answer of the host', async () => {
    const answer = await from(answering(new Response('', { status: 404 })));
    expect('fault' in answer && answer.fault.en).toBe(
      'rules.example.com gave no file (status 404): check the address',
    );
  });

  it('with a redirect or without an answer gives one line', async () => {
    const fetch = vi.fn(async () => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await from(fetch);
    expect('fault' in answer && answer.fault.zh).toContain('rules.example.com 没有回应，或转到了别的地址');
  });
});
