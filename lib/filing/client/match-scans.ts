// Whose is a scan, by its name and the folder it lies in? The longest name of a client that stands there, else a domain.
import type { Text } from '../text';
import { type DocumentGuess, guessDocument } from './document-files';

/** A client that scans may belong to. */
export interface ScanOwner {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
}

/** One file: to whom it goes, and as what. Nothing is guessed where two clients fit equally. */
export interface ScanMatch extends DocumentGuess {
  /** The path below the chosen folder. */
  readonly path: string;
  readonly client: string | null;
  /** The clients that fit equally well, when there are several. */
  readonly candidates: readonly string[];
}

/** Matches files with clients. `documents` are the kinds of the rulebook. */
export function matchScans(
  paths: readonly string[],
  owners: readonly ScanOwner[],
  documents: readonly { readonly id: string; readonly label: Text }[],
): readonly ScanMatch[] {
  const known = owners.map(({ id, name, domains }) => ({
    id,
    name: bare(name),
    domains: domains.map(bare).filter((domain) => domain !== ''),
  }));
  return paths.map((path) => {
    const candidates = ownersOf(bare(path), known);
    const [only] = candidates;
    return {
      path,
      client: candidates.length === 1 && only !== undefined ? only : null,
      candidates: candidates.length > 1 ? candidates : [],
      ...guessDocument(path.slice(path.lastIndexOf('/') + 1), documents),
    };
  });
}

type Known = readonly { readonly id: string; readonly name: string; readonly domains: readonly string[] }[];

function ownersOf(path: string, known: Known): readonly string[] {
  const named = longest(
    known.flatMap(({ id, name }) => (isIn(path, name) ? [{ id, length: name.length }] : [])),
  );
  if (named.length > 0) return named;
  return longest(
    known.flatMap(({ id, domains }) =>
      domains.flatMap((domain) => (isWholeIn(path, domain) ? [{ id, length: domain.length }] : [])),
    ),
  );
}

/** A name of one character stands in too many others. */
const isIn = (path: string, name: string): boolean => name.length > 1 && path.includes(name);

/** A domain is no part of a longer one: a.cn does not stand in ba.cn, nor in a.cn.com. */
function isWholeIn(path: string, domain: string): boolean {
  for (let at = path.indexOf(domain); at >= 0; at = path.indexOf(domain, at + 1)) {
    const [before = '', after = ''] = [path[at - 1], path.slice(at + domain.length)];
    if (!/[\w-]/u.test(before) && !/^(?:[a-z0-9-]|\.(?!(?:jpe?g|png|webp|pdf)$)[a-z])/u.test(after))
      return true;
  }
  return false;
}

function longest(found: readonly { readonly id: string; readonly length: number }[]): readonly string[] {
  const most = Math.max(0, ...found.map(({ length }) => length));
  return [...new Set(found.filter(({ length }) => length === most).map(({ id }) => id))];
}

/** Without what differs between systems and typists: width, case, blanks. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
