// How is memory given back before the garbage collector comes to it? A picture read twice would else hold hundreds of megabytes.

/**
 * Gives the memory of arrays back at once; none of them may be read any more.
 *
 * What is sent to a port and never taken goes with the port, so each call has ports of its own. A port that was closed
 * before takes arrays away and keeps their memory. `ArrayBuffer.transfer` would not do: the browser holds on to what
 * it made itself, such as files that it fetched and pixels that it decoded.
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
