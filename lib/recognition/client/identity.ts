// Whose papers are these? The number or name by which an existing client can be found.
import type { Client } from '../../filing/client/client';
import { paperKind } from './paper-kinds';
import type { ReviewedPaper } from './reviewed-paper';

/** Who files, by the papers: an organisation's code or name, else a person's number, else a domain's owner. */
export function identityIn(papers: readonly ReviewedPaper[]): string | null {
  const said = (of: 'entity' | 'person' | 'service', field: string) =>
    papers.flatMap(({ kind, values }) => (paperKind(kind)?.of === of && values[field]) || [])[0];
  const hasEntity = papers.some(({ kind }) => paperKind(kind)?.of === 'entity');
  const first = hasEntity
    ? (said('entity', 'code') ?? said('entity', 'name'))
    : (said('person', 'number') ?? said('service', 'owner'));
  return first ?? null;
}

/** Whether a client has this number or name. */
export function isOf({ entity }: Client, identity: string): boolean {
  return entity.certNumber === identity || entity.name === identity;
}
