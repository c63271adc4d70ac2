// What is one kind of message? The schema of what is asked, the type of what is answered, and whether it changes what is shown.
import * as z from 'zod';

z.config({ jitless: true }); // the extension's page policy forbids code made from strings

/** One kind of message that a surface of ours may send. */
export interface MessageKind<Schema extends z.ZodType = z.ZodType, Answer = unknown> {
  readonly request: Schema;
  /** Panels and pages are shown what is true after it. */
  readonly changes: boolean;
  /** Carries the type of the answer; no value is ever here. */
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

/** A kind after which panels and pages have something new to show. */
export const changes = kindWith(true);

/**
 * What a schema reads in a value that came from elsewhere; null where it is something else. Some values end zod in an
 * error (an object with a `length` that cannot be compared), and those are something else too.
 */
export function readAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | null {
  try {
    const read = schema.safeParse(value);
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What is asked with a kind of message, without its `type`. */
export type RequestOf<Kind> = Kind extends { readonly request: infer Schema extends z.ZodType }
  ? z.infer<Schema>
  : never;

/** What is answered to it. */
export type AnswerOf<Kind> = Kind extends MessageKind<z.ZodType, infer Answer> ? Answer : never;

/** One function for each kind of a subject: the compiler refuses a forgotten kind and a wrong answer. */
export type HandlersOf<State, Kinds> = {
  readonly [Type in keyof Kinds]: (
    state: State,
    data: RequestOf<Kinds[Type]>,
  ) => AnswerOf<Kinds[Type]> | Promise<AnswerOf<Kinds[Type]>>;
};
