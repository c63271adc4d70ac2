// Is a document brought into the form of an upload slot: small enough, in an accepted format, both sides on one sheet, still legible?
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, launch } from './harness';
import type * as imageProbe from './vault-image-probe';
import { addProbe, extensionPage } from './vault-page';

type Probe = typeof imageProbe;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await extensionPage(browser);
  await addProbe(page, 'tests/browser/vault-image-probe.ts');
});
afterAll(() => browser.close());

/** Calls one function of the probe in the page. */
function ask<Name extends keyof Probe>(
  name: Name,
  ...words: Parameters<Probe[Name]>
): Promise<Awaited<ReturnType<Probe[Name]>>> {
  const call = ([called, given]: readonly [string, readonly unknown[]]) => {
    const { probe } = globalThis as unknown as {
      probe: Record<string, (...all: readonly unknown[]) => unknown>;
    };
    return probe[called]?.(...given);
  };
  // the page has the probe under its name, with the types declared here
  return page.evaluate(call, [name, words] as const) as Promise<Awaited<ReturnType<Probe[Name]>>>;
}

const picture = async (width: number, height: number, mediaType: 'image/png' | 'image/jpeg') => ({
  base64: await ask('grain', width, height, mediaType),
  mediaType,
});

it('leaves a file alone that fits', async () => {
  const file = await picture(40, 30, 'image/png');
  const result = await ask('fit', [file], { mediaTypes: ['image/png'], maxBytes: 1_000_000, maxSide: 40 });
  expect(result).toMatchObject({ ok: true, bytes: file.base64, mediaType: 'image/png' });
});

it('makes a large scan small enough, without turning or stretching it', async () => {
  const file = await picture(1600, 1000, 'image/png');
  const result = await ask('fit', [file], { mediaTypes: ['image/jpeg'], maxBytes: 150_000 });
  if (!result.ok) throw new Error(result.reason);
  expect(result.size).toBeLessThanOrEqual(150_000);
  expect(result.mediaType).toBe('image/jpeg');
  const [width, height] = await ask('shownSize', result.bytes, 'image/jpeg');
  expect(width / height).toBeCloseTo(1.6, 1);
  expect(width).toBeGreaterThan(500);
});

it('keeps to the longest side that is allowed', async () => {
  const file = await picture(900, 300, 'image/jpeg');
  const result = await ask('fit', [file], { mediaTypes: ['image/jpeg'], maxSide: 600 });
  if (!result.ok) throw new Error(result.reason);
  expect(await ask('shownSize', result.bytes, 'image/jpeg')).toEqual([600, 200]);
});

it('puts two sides on one sheet, the first above', async () => {
  const [front, back] = [await picture(400, 250, 'image/png'), await picture(200, 125, 'image/jpeg')];
  const result = await ask('fit', [front, back], { mediaTypes: ['image/png'] });
  if (!result.ok) throw new Error(result.reason);
  expect(await ask('shownSize', result.bytes, 'image/png')).toEqual([400, 516]);
});

it('writes across the picture only when asked, and pale', async () => {
  const base64 = await ask('paint', 'image/png');
  const file = { base64, mediaType: 'image/png' } as const;
  const result = await ask('fit', [file], { mediaTypes: ['image/png'], watermark: '仅供备案使用' });
  if (!result.ok) throw new Error(result.reason);
  const alike = await ask('likeness', base64, result.bytes, 'image/png');
  expect(alike).toBeGreaterThan(12);
  expect(alike).toBeLessThan(60);
});

it('says why what cannot be brought into the form is not', async () => {
  const pdf = { base64: btoa('%PDF-1.7'), mediaType: 'application/pdf' } as const;
  expect(await ask('fit', [pdf], { mediaTypes: ['image/jpeg'] })).toEqual({
    ok: false,
    reason: 'type-not-taken',
  });
  expect(await ask('fit', [pdf], { mediaTypes: ['application/pdf'] })).toMatchObject({ ok: true });
  const file = await picture(1200, 1200, 'image/jpeg');
  expect(await ask('fit', [file], { mediaTypes: ['image/jpeg'], maxBytes: 900 })).toEqual({
    ok: false,
    reason: 'too-large',
  });
  const broken = { base64: btoa('\x89PNG nothing'), mediaType: 'image/png' } as const;
  expect(await ask('fit', [broken], { mediaTypes: ['image/jpeg'] })).toEqual({
    ok: false,
    reason: 'damaged',
  });
});
