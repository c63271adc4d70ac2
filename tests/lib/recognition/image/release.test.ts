// Are released arrays empty, whoever allocated their memory?
import { expect, it } from 'vitest';
import { release } from '@/lib/recognition/image/release';

it('releases the memory of arrays', async () => {
  const own = new Float32Array(1000);
  const fetched = new Uint8Array(await new Response('bytes of a file').arrayBuffer());
  release(own, fetched);
  expect([own, fetched].map(({ buffer }) => buffer.byteLength)).toEqual([0, 0]);
});
