// What does a heading say that nobody listed? Whose it is and what of theirs: 法人 + 证件号. Never one that may mean two columns.
import words from './heading-words.json';

type Attributes = Readonly<Record<string, readonly string[]>>;

const OWNERS = Object.entries(words.owners).map(([owner, names]) => ({ owner, names }));
const ATTRIBUTES: Readonly<Record<string, Attributes>> = words.attributes;
const UNDER_GROUP: Readonly<Record<string, Attributes>> = words.underGroup;
const NOTE = new RegExp(`^(?:${words.notes})`, 'u');
const GROUP_END = new RegExp(`(?:${words.groupEnds.join('|')})$`, 'u');
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const EITHER = Object.entries(words.either).map(([form, columns]) => ({ form: whole(form), columns }));
const PERSON = /^(?:subjectPrincipal|legalRepresentative|servicePrincipal)$/;

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:"'“”【】]/g, '')
    .toLowerCase();

const attributesOf = (owner: string): Attributes =>
  (PERSON.test(owner) ? ATTRIBUTES.person : ATTRIBUTES[owner]) ?? {};

/** The path of an owner's attribute by its words; undefined for words that are none of theirs. */
function attributeNamed(attributes: Attributes, text: string): string | undefined {
  return Object.entries(attributes).find(([, names]) => names.includes(text))?.[0];
}

/** Every column that the heading may mean; more than one where two owners can be read out of it. */
function keysOf(text: string): ReadonlySet<string> {
  const found = OWNERS.flatMap(({ owner, names }) =>
    names
      .filter((name) => text.startsWith(name))
      .flatMap((name) => {
        const attribute = attributeNamed(attributesOf(owner), text.slice(name.length).replace(/^的/, ''));
        return attribute === undefined ? [] : [`${owner}.${attribute}`];
      }),
  );
  return new Set(found);
}

const BRACKETED = /^(.*?)[([](.*?)[)\]](.*)$/;
const BETWEEN = /[/、|或]/u;

/**
 * The key of the column that a heading means by its words. `listed`: what our own list has of a text; the parts of a heading
 * with two names (信用代码/税号) must all be the same column.
 */
export function keyByWords(
  heading: string,
  listed: (text: string) => string | undefined,
): string | undefined {
  const read = (text: string): string | undefined => {
    const keys = keysOf(text);
    const [only] = keys;
    return listed(text) ?? (keys.size === 1 ? only : undefined);
  };
  const text = plain(heading);
  const known = read(text);
  if (known !== undefined) return known;
  const [, before = '', inside = '', after = ''] = BRACKETED.exec(text) ?? [];
  if (inside !== '') {
    const outer = before + after;
    if (NOTE.test(inside)) return read(outer);
    const [both, ofOuter] = [read(inside + outer), read(outer)];
    return both ?? (ofOuter !== undefined && ofOuter === read(inside) ? ofOuter : undefined);
  }
  const parts = text.split(BETWEEN).filter(Boolean);
  if (parts.length < 2) return undefined;
  const keys = new Set(parts.map(read));
  const [first] = keys;
  return keys.size === 1 ? first : undefined;
}

/** Whose columns stand under this head of a group: a role, `entity`, `service`, `service.domain` or `service.access`. */
export function ownerOfGroup(group: string): string | undefined {
  const text = plain(group);
  const bare = text.replace(GROUP_END, '');
  return OWNERS.find(({ names }) => names.includes(text) || names.includes(bare))?.owner;
}

/** The key of a column by its words alone, under the head of this owner: 证件号 under 法定代表人. */
export function keyUnder(owner: string, heading: string): string | undefined {
  const text = plain(heading);
  if (owner.startsWith('service') && !PERSON.test(owner) && text.startsWith('负责人')) {
    const ofPrincipal = attributeNamed(ATTRIBUTES.person ?? {}, text.slice('负责人'.length));
    return ofPrincipal === undefined ? undefined : `servicePrincipal.${ofPrincipal}`;
  }
  const group = UNDER_GROUP[PERSON.test(owner) ? 'person' : owner] ?? {};
  const attribute = attributeNamed(attributesOf(owner), text) ?? attributeNamed(group, text);
  return attribute === undefined ? undefined : `${owner}.${attribute}`;
}

/** Which attribute of a person a heading names without saying whose it is: 身份证号. */
export const personAttribute = (heading: string): string | undefined => {
  const text = plain(heading);
  return text === '' ? undefined : attributeNamed(ATTRIBUTES.person ?? {}, text);
};

/** Whether the heading is of the table's owner alone: a running number, a remark of their own. */
export const isOwnHeading = (heading: string): boolean =>
  words.own.includes(plain(heading).replace(/[()[\]]/g, ''));

/** The columns, by their Chinese names, of which a heading means the one that its cells fit; none for any other heading. */
export const columnsOfEither = (heading: string): readonly string[] =>
  EITHER.find(({ form }) => form.test(plain(heading)))?.columns ?? [];

/** Columns with the headings by which one agency means them and another does not; proposed, for a person to say. */
export const MAYBE: readonly { readonly key: string; readonly isOne: (heading: string) => boolean }[] =
  Object.entries(words.maybe).map(([key, form]) => {
    const forms = whole(form);
    return { key, isOne: (heading) => forms.test(plain(heading)) };
  });
