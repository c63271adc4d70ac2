// Whose is a scan, by its name and the folder it lies in? The name of a client that stands there, in full or for short, else a domain, else a person.
import type { Text } from '../text';
import { type DocumentGuess, guessDocument } from './document-files';
import { bare, beginningIn, shortNames } from './firm-name';
import { beginsAsPaper, endsAsPaper, nameIn } from './scan-words';

/** A client that scans may belong to. */
export interface ScanOwner {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  /** The names of its people. */
  readonly people?: readonly string[];
}

/** One file: to whom it goes, and as what. Nothing is guessed where two clients fit equally. */
export interface ScanMatch extends DocumentGuess {
  /** The path below the chosen folder. */
  readonly path: string;
  readonly client: string | null;
  /** The clients that may be meant: several that fit equally well, or one whose name is not quite what stands there. */
  readonly candidates: readonly string[];
  /** The person whose name stands there; null for none that is known. */
  readonly person?: string | null;
  /** A name that stands there and is nobody's here; null for none. */
  readonly stranger?: string | null;
}

/** Matches files with clients. `documents` are the kinds of the rulebook. */
export function matchScans(
  paths: readonly string[],
  owners: readonly ScanOwner[],
  documents: readonly { readonly id: string; readonly label: Text }[],
): readonly ScanMatch[] {
  const known = owners.map(knownOf);
  return paths.map((path) => {
    const guess = guessDocument(path.slice(path.lastIndexOf('/') + 1), documents);
    const label = documents.find(({ id }) => id === guess.document)?.label.zh ?? '';
    const named = bare(path.replace(/\.\w+$/u, '')).replace(bare(label.replace(/[（(].*$/u, '')), ' ');
    return { path, ...guess, ...ownerOf(named, known, guess) };
  });
}

type Known = ReturnType<typeof knownOf>;

const knownOf = ({ id, name, domains, people = [] }: ScanOwner) => ({
  id,
  name: bare(name),
  short: shortNames(bare(name)),
  domains: domains.map(bare).filter((domain) => domain !== ''),
  people: people.map(bare).filter((person) => person.length > 1),
});

type Owned = Pick<ScanMatch, 'client' | 'candidates' | 'person' | 'stranger'>;

function ownerOf(path: string, known: readonly Known[], { document }: DocumentGuess): Owned {
  const { ids: firms, rest, isSure } = firmsIn(path, known);
  const named = known.flatMap(({ id, people }) =>
    people.filter((person) => isPersonIn(rest, person)).map((person) => ({ id, person })),
  );
  const longestName = Math.max(0, ...named.map(({ person }) => person.length));
  const people = named.filter(({ person }) => person.length === longestName);
  const ofPeople = [...new Set(people.map(({ id }) => id))];
  const both = firms.filter((id) => ofPeople.includes(id));
  // a firm's name counts before a person's, but a person who is only another client's makes it doubtful
  const found =
    firms.length === 0 ? ofPeople : both.length > 0 ? both : [...new Set([...firms, ...ofPeople])];
  const person = people.find(({ id }) => id === found[0])?.person ?? null;
  const file = nameIn(rest.slice(rest.lastIndexOf('/') + 1));
  const unknown = person !== null ? null : firms.length > 0 ? file : (file ?? nameIn(rest));
  const isStranger = unknown !== null && (firms.length === 0 || /principal-id$/u.test(document ?? ''));
  const stranger = isStranger ? unknown : null;
  const [only] = found;
  const isOnly = found.length === 1 && only !== undefined && (isSure || both.length > 0);
  return isOnly && stranger === null
    ? { client: only, candidates: [], person, stranger }
    : { client: null, candidates: found, person, stranger };
}

interface Firms {
  readonly ids: readonly string[];
  /** The path without the name that stands there. */
  readonly rest: string;
  /** Whether what stands there is the name and nothing beside it that may make it another one. */
  readonly isSure: boolean;
}

function firmsIn(path: string, known: readonly Known[]): Firms {
  const full = longest(known.flatMap(({ id, name }) => (isIn(path, name) ? [{ id, text: name }] : [])));
  const found = full.length > 0 ? full : longest(known.flatMap((one) => domainsIn(path, one)));
  const [first] = found;
  if (first !== undefined) return { ids: idsOf(found), rest: without(path, first.text), isSure: true };
  const short = known.flatMap((one) => shortIn(path, one) ?? []);
  const sure = longest(short.filter((one) => one.isSure));
  const [best] = sure.length > 0 ? sure : longest(short);
  if (best === undefined) return { ids: [], rest: path, isSure: true };
  const ids = idsOf(sure.length > 0 ? sure : longest(short));
  return { ids, rest: without(path, best.text), isSure: sure.length > 0 };
}

const domainsIn = (path: string, { id, domains }: Known) =>
  domains.flatMap((domain) => (isWholeIn(path, domain) ? [{ id, text: domain }] : []));

/**
 * The longest short form of a firm's name in the path. It is sure unless what stands beside it may make it another firm's:
 * a place that is not this one's, or another trade.
 */
function shortIn(path: string, { id, name, short, people }: Known) {
  const forms = short.flatMap((text) => {
    const found = beginningIn(path, text);
    if (found === null) return [];
    const written = path.slice(found.at, found.at + found.length);
    const before = path.slice(0, found.at).match(/\p{Script=Han}+$/u)?.[0] ?? '';
    const own = name.slice(0, name.indexOf(written));
    const after = path.slice(found.at + found.length).replace(/^公司/u, '');
    const isSure =
      (own.endsWith(before) || endsAsPaper(before)) &&
      (beginsAsPaper(after) || people.some((person) => after.startsWith(person)));
    return [{ id, text: `${own.endsWith(before) ? before : ''}${written}`, isSure }];
  });
  return longest(forms)[0];
}

/** A short name of a person also stands in others: its neighbours must be no part of a name. */
function isPersonIn(text: string, person: string): boolean {
  const at = text.indexOf(person);
  if (at < 0) return false;
  return (
    beginsAsPaper(text.slice(at + person.length)) && (person.length > 2 || endsAsPaper(text.slice(0, at)))
  );
}

const without = (text: string, part: string): string => text.replace(part, ' ');

/** A name of one character stands in too many others. */
const isIn = (path: string, name: string): boolean => name.length > 1 && path.includes(name);

/** A domain is no part of a longer one: a.cn does not stand in ba.cn, nor in a.cn.com. */
function isWholeIn(path: string, domain: string): boolean {
  for (let at = path.indexOf(domain); at >= 0; at = path.indexOf(domain, at + 1)) {
    const [before = '', after = ''] = [path[at - 1], path.slice(at + domain.length)];
    if (!/[\w-]/u.test(before) && !/^(?:[a-z0-9-]|\.[a-z])/u.test(after)) return true;
  }
  return false;
}

function longest<Found extends { readonly text: string }>(found: readonly Found[]): readonly Found[] {
  const most = Math.max(0, ...found.map(({ text }) => text.length));
  return found.filter(({ text }) => text.length === most);
}

const idsOf = (found: readonly { readonly id: string }[]) => [...new Set(found.map(({ id }) => id))];
