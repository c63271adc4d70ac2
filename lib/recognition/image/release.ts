// How is memory released without waiting for the garbage collector? Reading a picture twice would otherwise hold hundreds of megabytes.

/**
 * Releases the memory of arrays at once; none of them may be read afterwards.
 *
 * They are transferred to a message port that is then dropped, and their memory with it. Each call needs new ports: one
 * that is already closed takes the arrays but keeps their memory. `ArrayBuffer.transfer` is not enough, since the browser
 * keeps buffers that it made itself, such as fetched files and decoded pixels.
 */
export function release(...arrays: readonly ArrayBufferView[]): void {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(
    null,
    arrays.map(({ buffer }) => buffer as ArrayBuffer), // none of ours is shared
  );
  port1.close();
  port2.close();
}
