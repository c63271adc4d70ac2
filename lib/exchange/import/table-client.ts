// Which client do some rows of a table tell of? One value for each column; a service, and its principal, from each row.
import { CLIENT_FORMAT, CLIENT_VERSION } from '../../filing/client/client';
import type { Role } from '../table/columns';

/** The values of one row by column: only cells that are filled. */
export type RowValues = ReadonlyMap<string, string | readonly string[]>;
type Plain = Record<string, unknown>;

/** A client as the table gives it, still to be checked, and which column (of which row) each part came from. */
export interface Drafted {
  readonly value: Plain;
  /** Row index and first part of the column's key, by the place as faults name it. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: string }>;
}

/** Puts the rows of one client together; the first row gives all but the services. */
export function draftClient(id: string, rows: readonly RowValues[]): Drafted {
  const first = rows[0] ?? new Map();
  const parts = rows.map(partsOf);
  const firstParts = parts[0] ?? {};
  const places = new Map<string, { row: number; column: string }>();
  const people: Plain[] = [];
  const add = (role: Role, row: number): string | null => {
    const person = parts[row]?.[role];
    if (person === undefined) return null;
    const known = people.find((one) => isSamePerson(one, person));
    if (known) {
      Object.assign(known, { ...person, ...known }); // the first row that says something of the person stands
      return String(known.id);
    }
    const personId = `person-${people.length + 1}`;
    places.set(`people[${people.length}]`, { row, column: role });
    people.push({ id: personId, ...person });
    return personId;
  };
  places.set('entity', { row: 0, column: 'entity' });
  places.set('tags', { row: 0, column: 'tags' });
  places.set('group', { row: 0, column: 'group' });
  const subject = add('subjectPrincipal', 0) ?? 'person-1';
  const legal = add('legalRepresentative', 0);
  const services: Plain[] = [];
  for (const [row, { service: given }] of parts.entries()) {
    if (given === undefined) continue;
    const service = serviceOf(given);
    places.set(`services[${services.length}]`, { row, column: 'service' });
    const principal = add('servicePrincipal', row) ?? subject;
    services.push({ id: `service-${services.length + 1}`, ...service, servicePrincipal: principal });
  }
  const entity = { ...firstParts.entity, subjectPrincipal: subject };
  const value = {
    format: CLIENT_FORMAT,
    version: CLIENT_VERSION,
    id,
    tags: first.get('tags') ?? [],
    ...(first.has('group') ? { group: first.get('group') } : {}),
    entity: legal ? { ...entity, legalRepresentative: legal } : entity,
    people,
    services,
  };
  return { value, places };
}

/** The same name and number; or the same name, a number that only one of them has, and nothing that differs. */
function isSamePerson(one: Plain, other: Plain): boolean {
  if (one.name !== other.name) return false;
  if (one.certNumber !== undefined && other.certNumber !== undefined)
    return one.certNumber === other.certNumber;
  return Object.entries(other).every(([key, value]) => one[key] === undefined || one[key] === value);
}

function serviceOf(service: Plain): Plain {
  const { domain: about = {}, ...rest } = service; // what one row says of its domains holds for each of them
  const names: readonly unknown[] = Array.isArray(service.domains) ? service.domains : [];
  return { kind: 'website', ...rest, domains: names.map((name) => ({ name, ...(about as Plain) })) };
}

type Part = 'entity' | 'service' | Role;

/** The values of one row by the part of the client that their columns name: `entity.name` is the name of the entity. A part without values is missing. */
function partsOf(values: RowValues): Readonly<Partial<Record<Part, Plain>>> {
  const parts: Record<string, Plain> = {};
  for (const [key, value] of values) {
    const { start, between, last } = pathOf(key);
    if (start === '') continue; // tags and group stand in the client itself
    parts[start] ??= {};
    let here = parts[start];
    for (const step of between) {
      const next = (here[step] ?? {}) as Plain; // only this function has put anything there
      here[step] = next;
      here = next;
    }
    here[last] = value;
  }
  return parts;
}

interface Path {
  readonly start: string;
  readonly between: readonly string[];
  readonly last: string;
}

/** Each column's path, split once: a table has a hundred columns, and ten thousand rows. Only columns that are known get here. */
const paths = new Map<string, Path>();

function pathOf(key: string): Path {
  const known = paths.get(key);
  if (known) return known;
  const steps = key.split('.');
  const last = steps.pop() ?? '';
  const [start = '', ...between] = steps;
  const path = { start, between, last };
  paths.set(key, path);
  return path;
}
