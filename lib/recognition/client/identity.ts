// Whose papers are these? The number or the name by which a client that is there already can be found.
import type { Client } from '../../filing/client/client';
import { paperKind } from './paper-kinds';
import type { ReviewedPaper } from './reviewed-paper';

/** What the papers say of who files: an organisation's code or name, else a person's number, else a domain's owner. */
export function identityIn(papers: readonly ReviewedPaper[]): string | null {
  const said = (of: 'entity' | 'person' | 'service', field: string) =>
    papers.flatMap(({ kind, values }) => (paperKind(kind)?.of === of && values[field]) || [])[0];
  const hasEntity = papers.some(({ kind }) => paperKind(kind)?.of === 'entity');
  const first = hasEntity
    ? (said('entity', 'code') ?? said('entity', 'name'))
    : (said('person', 'number') ?? said('service', 'owner'));
  return first ?? null;
}

/** Whether a client is the one of this number or name. */
export function isOf({ entity }: Client, identity: string): boolean {
  return entity.certNumber === identity || entity.name === identity;
}
