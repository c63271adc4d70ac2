// Which parameters does a text take? Read from the text itself by the compiler, so that a call without one of them does not compile.
import type { Text } from '../../filing/text';

export type ParameterValue = string | number;

/** What stands behind an opening brace: `name}` or `name:one|many}`. */
type NameAtStart<Rest extends string> = Rest extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}:${string}`
    ? Name
    : Inside
  : never;

/** The names in braces of one text, as a union; `never` when it takes none. */
export type NamesIn<Message extends string> = Message extends `${string}{${infer Rest}`
  ? NameAtStart<Rest> | NamesIn<Rest>
  : never;

type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The catalogue itself where both languages of a text name the same parameters; another type, which it does not fit, elsewhere. */
export type SameParameters<Texts extends Readonly<Record<string, Text>>> = {
  readonly [Key in keyof Texts]: IsSame<NamesIn<Texts[Key]['zh']>, NamesIn<Texts[Key]['en']>> extends true
    ? Texts[Key]
    : { readonly zhNames: NamesIn<Texts[Key]['zh']>; readonly enNames: NamesIn<Texts[Key]['en']> };
};

/** What a call passes besides the key: nothing, or one object with a value for every name. */
export type ArgumentsFor<Names extends string> = [Names] extends [never]
  ? []
  : [parameters: Readonly<Record<Names, ParameterValue>>];
