// How is memory given back before the garbage collector comes to it? A picture read twice would else hold hundreds of megabytes.

/**
 * What is transferred to a closed port goes nowhere, and its memory with it. `ArrayBuffer.transfer` would not do: the
 * browser holds on to what it made itself, such as files that it fetched and pixels that it decoded.
 */
const nowhere = new MessageChannel().port1;
nowhere.close();

/** Gives the memory of arrays back at once; none of them may be read any more. */
export function release(...arrays: readonly ArrayBufferView[]): void {
  nowhere.postMessage(
    null,
    arrays.map(({ buffer }) => buffer as ArrayBuffer), // none of ours is shared
  );
}
