// Which client do some rows of a table describe? One value per column; each row adds a service, its principal and its order.
import { CLIENT_FORMAT, CLIENT_VERSION } from '../../filing/client/client';
import { COLUMNS, ROLES, type Role, type RowValues } from '../table/columns';
import { ordersOf } from './table-orders';

type Plain = Record<string, unknown>;

/** A kind of certificate tells nothing of a person of whom the row has nothing else. */
export function withoutNobody(values: RowValues): RowValues {
  const isNobody = (role: string) =>
    [...values.keys()].every((key) => !key.startsWith(`${role}.`) || key === `${role}.certType`);
  return new Map(
    [...values].filter(([key]) => !ROLES.some((role) => key === `${role}.certType` && isNobody(role))),
  );
}

/** An unchecked client from a table, and the column and row that each part came from. */
export interface DraftedClient {
  readonly value: Plain;
  /** Place as faults name it → index of the row and first part of the column's key. */
  readonly places: ReadonlyMap<string, { readonly row: number; readonly column: string }>;
}

/** Combines the rows of one client; everything but the services and their orders is from the first row. */
export function draftClient(id: string, rows: readonly RowValues[]): DraftedClient {
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
      Object.assign(known, { ...person, ...known }); // the first row with a value for the person counts
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
  const idInRow = new Map<number, string>();
  for (const [row, { service: given }] of parts.entries()) {
    if (given === undefined) continue;
    const service = serviceOf(given);
    places.set(`services[${services.length}]`, { row, column: 'service' });
    const principal = add('servicePrincipal', row) ?? subject;
    const id = `service-${services.length + 1}`;
    services.push({ id, ...service, servicePrincipal: principal });
    idInRow.set(row, id);
  }
  const orders = ordersOf(rows, idInRow);
  for (const [at, { row }] of orders.entries()) places.set(`filings[${at}]`, { row, column: 'filing' });
  const entity = { ...firstParts.entity, subjectPrincipal: subject };
  const isSelf = first.get('entity.type') === 'personal' && legal === subject;
  const value = {
    format: CLIENT_FORMAT,
    version: CLIENT_VERSION,
    id,
    tags: first.get('tags') ?? [],
    ...(first.has('group') ? { group: first.get('group') } : {}),
    // who files in person is their own principal; their table may keep them in the column of legal representatives
    entity: legal && !isSelf ? { ...entity, legalRepresentative: legal } : entity,
    people,
    services,
    filings: orders.map(({ filing }) => filing),
  };
  return { value, places };
}

/** The same name and number; or the same name, a number in only one of them, and no value that differs. */
function isSamePerson(one: Plain, other: Plain): boolean {
  if (one.name !== other.name) return false;
  if (one.certNumber !== undefined && other.certNumber !== undefined)
    return one.certNumber === other.certNumber;
  return Object.entries(other).every(([key, value]) => one[key] === undefined || one[key] === value);
}

function serviceOf(service: Plain): Plain {
  const { domain: about = {}, ...rest } = service; // the columns about domains apply to each domain of the row
  const names: readonly unknown[] = Array.isArray(service.domains) ? service.domains : [];
  return { kind: 'website', ...rest, domains: names.map((name) => ({ name, ...(about as Plain) })) };
}

type Part = 'entity' | 'service' | 'filing' | Role;

/** The values of one row by part of the client: `entity.name` is the `name` of `entity`. Parts without values are absent. */
function partsOf(values: RowValues): Readonly<Partial<Record<Part, Plain>>> {
  const parts: Record<string, Plain> = {};
  for (const [key, value] of values) {
    const { start, between, last } = pathOf(key);
    if (start === '') continue; // tags and group belong to the client itself
    parts[start] ??= {};
    let here = parts[start];
    for (const step of between) {
      const next = (here[step] ?? {}) as Plain; // only this function creates these objects
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

/** Each column's path, split once, since a table may have a hundred columns and ten thousand rows. */
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

/** The heading of the column that a fault belongs to: the one whose key is the longest beginning of its place. */
export function columnAt(part: string, rest: string): string {
  const key = part + rest.replace(/\[\d+\](\.name)?/g, '');
  const found = COLUMNS.filter((column) => key === column.key || key.startsWith(`${column.key}.`));
  return found.at(-1)?.zh ?? '';
}
