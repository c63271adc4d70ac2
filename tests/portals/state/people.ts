// What does a portal ask of a person, where several portals ask the same?
import { choices, PERSON_CERTIFICATES } from './choices';
import type { Item } from './form';
import { certificate, email, joined, mobile, smsCode, upper } from './tests';

type Words = string | (Partial<Omit<Item, 'path' | 'kind'>> & { readonly label: string });

const named = (path: string, kind: Item['kind'], words: Words, more: Partial<Item> = {}): Item => ({
  path,
  kind,
  ...more,
  ...(typeof words === 'string' ? { label: words } : words),
});

/** Items of one person under `base`, each with the label that the portal gives it. */
export const personItems = (base: string) => ({
  name: (words: Words) => named(`${base}.name`, 'text', words),
  certType: (words: Words, types: readonly string[] = PERSON_CERTIFICATES) =>
    named(`${base}.certType`, 'select', words, { choices: () => choices(...types) }),
  certNumber: (words: Words) =>
    named(`${base}.certNumber`, 'text', words, { tidy: upper, tests: [certificate] }),
  mobile: (words: Words) => named(`${base}.mobile`, 'text', words, { tidy: joined, tests: [mobile] }),
  smsCode: (words: Words) => named(`${base}.smsCode`, 'code', words, { tests: [smsCode] }),
  emergencyPhone: (words: Words) =>
    named(`${base}.emergencyPhone`, 'text', words, { tidy: joined, tests: [mobile] }),
  email: (words: Words) => named(`${base}.email`, 'text', words, { tests: [email] }),
});

/** A person of whom nothing is typed yet. */
export const noPerson = {
  name: '',
  certType: '',
  certNumber: '',
  mobile: '',
  smsCode: '',
  emergencyPhone: '',
  email: '',
};
