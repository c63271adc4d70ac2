// What defines a kind of message? The schema of the request, the type of the answer, and whether it changes what is shown.
import * as z from 'zod';

z.config({ jitless: true }); // the extension's content security policy forbids eval, which zod would otherwise use

/** One kind of message that a page of the extension may send. */
export interface MessageKind<Schema extends z.ZodType = z.ZodType, Answer = unknown> {
  readonly request: Schema;
  /** Whether panels and pages are updated after it. */
  readonly changes: boolean;
  /** For the compiler only: the type of the answer, never a value. */
  readonly answer?: Answer;
}

const kindWith =
  (changes: boolean) =>
  <Shape extends z.ZodRawShape>(shape: Shape) => {
    const request = z.strictObject(shape);
    return { answers: <Answer>(): MessageKind<typeof request, Answer> => ({ request, changes }) };
  };

/** A kind that only reads. `reads({ search }).answers<readonly ClientSummary[]>()` */
export const reads = kindWith(false);

/** A kind after which panels and pages are updated. */
export const changes = kindWith(true);

/**
 * Parses a value from outside; null when it does not match. Also null for values that make zod throw, such as an object whose
 * `length` cannot be compared.
 */
export function readAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | null {
  try {
    const read = schema.safeParse(value);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The request of a kind of message, without its `type`. */
export type RequestOf<Kind> = Kind extends { readonly request: infer Schema extends z.ZodType }
  ? z.infer<Schema>
  : never;

/** Its answer. */
export type AnswerOf<Kind> = Kind extends MessageKind<z.ZodType, infer Answer> ? Answer : never;

/** One function for each kind of message of a subject; the compiler reports a missing one and a wrong answer. */
export type HandlersOf<State, Kinds> = {
  readonly [Type in keyof Kinds]: (
    state: State,
    data: RequestOf<Kinds[Type]>,
  ) => AnswerOf<Kinds[Type]> | Promise<AnswerOf<Kinds[Type]>>;
};
