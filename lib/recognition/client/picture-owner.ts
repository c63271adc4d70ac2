// Whose is a photographed paper, by what stands on it? Compared with the client it was given to and with those who have its number or name; what is not certain is said to be so.
import type { Client } from '../../filing/client/client';
import { bare, isShortFor } from '../../filing/client/firm-name';
import type { ScanMatch } from '../../filing/client/match-scans';
import type { Paper } from '../fields/settle';
import { distance } from '../layout/labels';
import { paperKind } from './paper-kinds';

/** What a picture says of whose paper it is. */
export interface Pictured {
  /** Id of a kind of kinds.json; null: no paper was recognised. */
  readonly kind: string | null;
  /** '' where nothing was read. */
  readonly name: string;
  readonly number: string;
  /** Whether a value was read without any doubt. */
  readonly isSure: { readonly name: boolean; readonly number: boolean };
}

/**
 * `same`: it is the client's. `other`: it is certainly not. `unclear`: neither is certain. `found`: it was nobody's and is
 * that of a client. `stranger`: no client has it. `unread`: nothing on it says whose it is.
 */
export type PictureVerdict = 'same' | 'other' | 'unclear' | 'found' | 'stranger' | 'unread';

export interface PictureOwner {
  readonly verdict: PictureVerdict;
  /** The other clients that have its number, else its name. */
  readonly clients: readonly string[];
}

/** Whom a reading names; a kind without an owner, such as the back of a card, names nobody. */
export function picturedIn({ kind, fields }: Pick<Paper, 'kind' | 'fields'>): Pictured {
  const known = kind === null ? null : paperKind(kind.id);
  const isOwned = known !== null && known.of !== 'service' && known.side !== 'back';
  const read = (id: string) => (isOwned ? fields.find(({ field }) => field === id) : undefined);
  const [name, number] = [read('name'), read(known?.of === 'entity' ? 'code' : 'number')];
  return {
    kind: kind?.id ?? null,
    name: name?.value ?? '',
    number: number?.value ?? '',
    isSure: { name: name?.doubts.length === 0, number: number?.doubts.length === 0 },
  };
}

/** Whose the paper is. `given` is the client it was given to, null for none; `known` are those who may have it instead. */
export function pictureOwner(
  pictured: Pictured,
  given: Client | null,
  known: readonly Client[],
): PictureOwner {
  if (pictured.name === '' && !pictured.isSure.number) return { verdict: 'unread', clients: [] };
  const own = given === null ? null : fitOf(pictured, given);
  if (own === 'number' || own === 'name') return { verdict: 'same', clients: [] };
  const others = known.filter(({ id }) => id !== given?.id);
  const having = (fit: Fit) => others.filter((client) => fitOf(pictured, client) === fit).map(({ id }) => id);
  const byNumber = having('number');
  const clients = byNumber.length > 0 ? byNumber : having('name');
  if (own === null) return { verdict: clients.length > 0 ? 'found' : 'stranger', clients };
  const isOther = own === 'none' || byNumber.length > 0;
  return { verdict: isOther ? 'other' : 'unclear', clients: isOther ? clients : [] };
}

/** Whom the name of a file that belongs to nobody yet names, while its picture surely shows another's paper; null for no such name. */
export function namedInstead(
  { client, candidates, stranger, path }: ScanMatch,
  { pictured, clients, verdict }: PictureOwner & { readonly pictured: Pictured },
  names: ReadonlyMap<string, string>,
): string | null {
  if (client !== null || !pictured.isSure.name || pictured.name === '') return null;
  const isCard = pictured.kind !== null && paperKind(pictured.kind)?.of === 'person';
  // a firm has many people: the card of somebody who is no client's contradicts no name of a firm
  if (verdict !== 'found' && (verdict !== 'stranger' || isCard)) return null;
  const shown = [pictured.name, ...clients.flatMap((id) => names.get(id) ?? [])];
  const isShown = (name: string) => shown.some((one) => isShortFor(name, one));
  if (candidates.length > 0) {
    const [first] = candidates.map((id) => names.get(id) ?? id);
    return candidates.some((id) => clients.includes(id) || isShown(names.get(id) ?? ''))
      ? null
      : (first ?? null);
  }
  // the folder of many files has a name of its own
  const file = path.slice(path.lastIndexOf('/') + 1);
  return stranger && bare(file).includes(stranger) && !isShown(stranger) ? stranger : null;
}

/** By what a client has a paper; `maybe`: it speaks neither for nor surely against it. */
type Fit = 'number' | 'name' | 'maybe' | 'none';

interface Holder {
  readonly name: string;
  readonly number: string;
}

function fitOf(pictured: Pictured, client: Client): Fit {
  const holders = holdersOf(pictured, client);
  const isNumber = ({ number }: Holder) => isSame(number, pictured.number);
  if (pictured.isSure.number && holders.some(isNumber)) return 'number';
  const named = holders.filter(({ name }) => isSame(name, pictured.name));
  // of the same name, but with another number: a namesake, a renewed number or a slip of the pen
  if (named.some(({ number }) => number === '' || !pictured.isSure.number)) return 'name';
  if (named.length > 0) return 'maybe';
  return holders.length > 0 && holders.every((holder) => isAnother(pictured, holder)) ? 'none' : 'maybe';
}

/** Whether the paper is certainly not this one's: the number is quite another, or, where there is none to compare, the name. */
function isAnother({ name, number, isSure }: Pictured, holder: Holder): boolean {
  const isNearName = name !== '' && isNear(name, holder.name);
  if (isSure.number && holder.number !== '') return !isNear(number, holder.number) && !isNearName;
  return isSure.name && name !== '' && holder.name !== '' && !isNearName;
}

/** Who of a client may have such a paper: the organisation, or its people. */
function holdersOf({ kind }: Pictured, { entity, people }: Client): readonly Holder[] {
  const own = { name: entity.name, number: entity.certNumber };
  if (kind !== null && paperKind(kind)?.of === 'entity') return [own];
  const known = people.map(({ name, certNumber }) => ({ name, number: certNumber }));
  return [...known, ...(entity.type === 'personal' ? [own] : [])].filter(({ name }) => name !== '');
}

const isSame = (one: string, other: string): boolean => one !== '' && bare(one) === bare(other);

/** Whether one may be a misreading of the other. */
function isNear(one: string, other: string): boolean {
  const [first, second] = [bare(one), bare(other)];
  return distance(first, second) <= (Math.min(first.length, second.length) > 4 ? 2 : 1);
}
