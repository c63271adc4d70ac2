// How is memory given back before the garbage collector comes to it? A picture read twice would else hold hundreds of megabytes.

/** Gives the memory of arrays back at once; none of them may be read any more. An engine that cannot collects them later. */
export function release(...arrays: readonly ArrayBufferView[]): void {
  for (const { buffer } of arrays) (buffer as Transferable).transfer?.(0);
}

/** ES2024; Node 20 has it not. */
interface Transferable {
  readonly transfer?: (length: number) => ArrayBuffer;
}
