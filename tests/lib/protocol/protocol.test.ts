// Does every answer arrive? One in the form of a failure would be thrown instead, and its reason lost.
import { expectTypeOf, it } from 'vitest';
import type { Answer, MessageType } from '../../../lib/protocol/protocol';

/** The messages one of whose answers has both keys by which a failure is known. */
type LikeFailure = {
  [Type in MessageType]: Answer<Type> extends infer Given
    ? Given extends { readonly ok: unknown }
      ? 'fault' extends keyof Given
        ? Type
        : never
      : never
    : never;
}[MessageType];

it('has no answer in the form of a failure', () => {
  expectTypeOf<LikeFailure>().toBeNever();
});
