// What is a reader that is given bad input, and what must hold whatever it is given?
import type * as fc from 'fast-check';

/** A reader of something that others write, and how its inputs are made. */
export interface Target<Input = unknown> {
  readonly name: string;
  /** Its share of all inputs: less for one that takes long. */
  readonly weight: number;
  readonly inputs: fc.Arbitrary<Input>;
  /** Reads one input; throws with a sentence when what must hold does not. */
  readonly read: (input: Input) => Promise<void>;
}

/** A target whose kind of input only it knows. */
export function target<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  read: (input: Input) => Promise<void>,
  weight = 1,
): Target {
  return { name, weight, inputs, read: (input) => read(input as Input) }; // it is given what its own `inputs` made
}

/** Refused with a sentence in both languages, one for each fault. */
export function expectMessages(messages: readonly { readonly zh: string; readonly en: string }[]): void {
  if (messages.length === 0) throw new Error('refused, and no fault is given');
  for (const { zh, en } of messages)
    if (zh.trim() === '' || en.trim() === '')
      throw new Error(`a fault without words: ${JSON.stringify({ zh, en })}`);
}

/** What was read is plain data: no object in it has a prototype that came with the input. */
export function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    throw new Error('an object with a prototype of its own was read');
  for (const one of Object.values(value)) expectPlain(one);
}

const SHARED = [Object, Array, String, Number, Function, RegExp, Map, Set, Promise].map(
  ({ prototype }) => prototype,
);
const namesOf = () => SHARED.map((prototype) => Object.getOwnPropertyNames(prototype).join()).join('|');
const unharmed = namesOf();

/** No reader has added to what all objects share. */
export function expectPrototypes(): void {
  if (namesOf() !== unharmed) throw new Error('a prototype was changed');
}
