// Which of a client's several values does a control ask for, and how is each written there?
import type { ClientValue, Field } from '../model';
import type { MappedField, VocabularyField } from '../recognise/portal-map';

/** A control with the field that it asks for and the client's value of that field. */
export interface Asked {
  readonly field: Field;
  readonly known: VocabularyField;
  readonly mapped: MappedField | null;
  /** Further terms of the label: a beginning, a province, the main value. */
  readonly terms: ReadonlySet<string>;
  readonly value: ClientValue;
}

/** Does the placeholder begin with a scheme, as a web address does? */
export const showsScheme = ({ placeholder }: Field): boolean => /^(?:请输入)?https?:\/\//u.test(placeholder);

function asAddress(item: string, field: Field, mapped: MappedField | null): string {
  const rest = item.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  const bare = /www\.$/iu.test(field.prefix) ? rest.replace(/^www\./u, '') : rest;
  const hasPrefix = /^https?:\/\//u.test(field.prefix);
  const wantsScheme = mapped?.scheme ?? showsScheme(field);
  return wantsScheme && !hasPrefix ? `https://${bare}` : bare;
}

/** The values that a control asks for: the first, all but the first, the one with its number, or all. */
function askedOf(all: readonly string[], { mapped, terms }: Asked): readonly string[] {
  if (terms.has('others')) return all.slice(1);
  const nth = [...terms].find((term) => term.startsWith('nth'));
  if (nth !== undefined) return all.slice(Number(nth.slice(3)) - 1).slice(0, 1);
  return mapped?.first === true || terms.has('main') ? all.slice(0, 1) : all;
}

/** The values that a control asks for, each as it is written there. */
export const itemsOf = (input: Asked): readonly string[] => {
  const { field, known, mapped, value } = input;
  const all = Array.isArray(value) ? value.map(String) : [String(value)];
  return askedOf(all, input).map((item) =>
    known.id === 'service.homeUrl' ? asAddress(item, field, mapped) : item,
  );
};
