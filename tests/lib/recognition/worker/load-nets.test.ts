// Are no networks opened when one of the folder is missing, truncated, or not the one in the manifest?
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { MANIFEST } from '@/lib/recognition/engine/manifest';
import { loadNets } from '@/lib/recognition/worker/load-nets';

const { recognise, turn, detect } = MANIFEST.models;

let server: Server | undefined;
afterEach(() => server?.close());

const bytesOf = (file: string) => readFileSync(join('node_modules', MANIFEST.package, MANIFEST.folder, file));

/** The address of a folder that holds the networks, but for one whose bytes are others; null: it is missing. */
function folderWith(other: string, bytes: Buffer | null): Promise<string> {
  const started = createServer(({ url = '' }, answer) => {
    const file = basename(url);
    const held = file === other ? bytes : bytesOf(file);
    answer.writeHead(held === null ? 404 : 200).end(held);
  });
  server = started;
  return new Promise((resolve) => {
    started.listen(0, () => resolve(`http://localhost:${(started.address() as AddressInfo).port}/`));
  });
}

it.each([
  ['is missing', recognise.file, null],
  ['was cut off', recognise.file, bytesOf(recognise.file).subarray(0, 1000)],
  ['is another one', turn.file, bytesOf(detect.file)],
])('opens none when a network %s', async (_, file, bytes) => {
  expect(await loadNets(await folderWith(file, bytes))).toBeNull();
});

it('opens none when there is no folder at all', async () => {
  const folder = await folderWith('', null);
  server?.close();
  expect(await loadNets(folder)).toBeNull();
});
