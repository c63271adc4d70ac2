// Which of the client's documents belong into which upload slot of a portal?
import type { Client, Document, Service } from './client';
import { isOfService } from './document-files';

type Owner = 'entity' | 'legalRepresentative' | 'subjectPrincipal' | 'service' | 'servicePrincipal';

interface Slot {
  readonly field: string;
  /** Document ids of the rulebook, best first. */
  readonly types: readonly string[];
  /** Whose document it must be. Only a service may use one of the entity; a person's must be that person's. */
  readonly owner: Owner;
  readonly side?: 'front' | 'back';
}

const slots: readonly Slot[] = [
  { field: 'upload.subjectCert', types: ['subject-certificate'], owner: 'entity' },
  ...idSlots('upload.principal', ['subject-principal-id', 'service-principal-id'], 'subjectPrincipal'),
  ...idSlots('upload.servicePrincipal', ['service-principal-id', 'subject-principal-id'], 'servicePrincipal'),
  ...idSlots('upload.legal', ['subject-principal-id', 'service-principal-id'], 'legalRepresentative'),
  { field: 'upload.domainCert', types: ['domain-certificate'], owner: 'service' },
  { field: 'upload.domainRealName', types: ['domain-real-name-screenshot'], owner: 'service' },
  {
    field: 'upload.principalAuthorization',
    types: ['subject-principal-authorization', 'legal-rep-authorization'],
    owner: 'subjectPrincipal',
  },
  {
    field: 'upload.servicePrincipalAuthorization',
    types: ['service-principal-authorization', 'legal-rep-authorization'],
    owner: 'servicePrincipal',
  },
  { field: 'upload.verificationForm', types: ['verification-sheet'], owner: 'service' },
  {
    field: 'upload.commitment',
    types: ['guangdong-commitment', 'authenticity-commitment'],
    owner: 'service',
  },
  { field: 'upload.notice', types: ['authenticity-responsibility-notice'], owner: 'service' },
  { field: 'upload.sitePlan', types: ['site-construction-plan'], owner: 'service' },
  { field: 'upload.preApproval', types: ['pre-approval-document'], owner: 'service' },
  { field: 'upload.residencePermit', types: ['residence-proof'], owner: 'subjectPrincipal' },
  { field: 'upload.nameChange', types: ['business-name-change-letter'], owner: 'entity' },
  { field: 'upload.holdId', types: ['handheld-id-photo'], owner: 'subjectPrincipal' },
  { field: 'upload.servicePrincipalHoldId', types: ['handheld-id-photo'], owner: 'servicePrincipal' },
  { field: 'app.icon', types: ['app-icon'], owner: 'service' },
];

/** The documents for which pages of portals have a slot, in the order in which these are asked for. */
export const documentsAskedOnPages = (): readonly string[] => [
  ...new Set(slots.flatMap((slot) => [...slot.types, ...documentsOf(slot)])),
];

/** Upload field id → the client's documents for it; slots without a document are left out. */
export function uploadsFor(client: Client, service: Service | undefined): Record<string, DocumentReference> {
  const found: Record<string, DocumentReference> = {};
  for (const slot of slots) {
    const documents = documentsFor(client, service, slot);
    if (documents.length > 0) found[slot.field] = { documents: documents.map((document) => document.id) };
  }
  // a person has no licence: the identity card is the subject's certificate
  const idCard = found['upload.principalCert'];
  if (client.entity.type === 'personal' && idCard) found['upload.subjectCert'] ??= idCard;
  return found;
}

/** An upload slot of a portal's page, by the id of its field. */
export interface SlotOnPage {
  readonly field: string;
  /** It holds a file, whoever gave it. */
  readonly isHeld: boolean;
}

/** The documents that a page's slots ask for: those of which every slot holds a file, and those of which one is empty. */
export function documentsInSlots(onPage: readonly SlotOnPage[]): {
  readonly held: readonly string[];
  readonly open: readonly string[];
} {
  const asked = slots.flatMap((slot) => {
    const here = onPage.filter(({ field }) => field === slot.field);
    const isHeld = here.every((one) => one.isHeld);
    return here.length === 0 ? [] : documentsOf(slot).map((id) => ({ id, isHeld }));
  });
  const open = new Set(asked.flatMap(({ id, isHeld }) => (isHeld ? [] : [id])));
  const held = asked.map(({ id }) => id).filter((id) => !open.has(id));
  return { held: [...new Set(held)], open: [...open] };
}

/** The documents that belong into a slot; null for one that takes papers of any kind. */
export function documentsOfSlot(field: string): readonly string[] | null {
  const known = slots.filter((slot) => slot.field === field);
  return known.length === 0 ? null : known.flatMap(documentsOf);
}

/** What a file in a slot may be: of an identity card that of the slot's own role, whichever card of ours would be put there. */
function documentsOf({ types, owner }: Slot): readonly string[] {
  const [first = ''] = types;
  if (!first.endsWith('-principal-id')) return types;
  return owner === 'legalRepresentative' ? ['legal-rep-id'] : [first];
}

function idSlots(prefix: string, types: readonly string[], owner: Owner): readonly Slot[] {
  return [
    { field: `${prefix}IdFront`, types, owner, side: 'front' },
    { field: `${prefix}IdBack`, types, owner, side: 'back' },
    { field: `${prefix}Cert`, types, owner },
  ];
}

function documentsFor(client: Client, service: Service | undefined, slot: Slot): readonly Document[] {
  const owner = ownerId(client, service, slot.owner);
  if (!owner) return [];
  for (const type of slot.types) {
    const ofType = client.documents.filter((one) => one.type === type && sideFits(one, slot));
    const own = ofType.filter((one) => one.of === owner);
    if (own.length > 0) return inOrder(own);
    const alike = ofType.filter(
      (one) => slot.owner === 'service' && service !== undefined && isOfService(client, service, one),
    );
    if (alike.length > 0) return inOrder(alike);
    const shared = ofType.filter((one) => slot.owner === 'service' && one.of === 'entity');
    if (shared.length > 0) return inOrder(shared);
  }
  return [];
}

function ownerId(client: Client, service: Service | undefined, owner: Owner): string | undefined {
  if (owner === 'entity') return 'entity';
  if (owner === 'legalRepresentative') return client.entity.legalRepresentative ?? undefined;
  if (owner === 'subjectPrincipal') return client.entity.subjectPrincipal;
  return owner === 'service' ? service?.id : service?.servicePrincipal;
}

function sideFits(document: Document, slot: Slot): boolean {
  return slot.side === undefined || document.side === slot.side;
}

function inOrder(documents: readonly Document[]): readonly Document[] {
  const rank = { front: 0, back: 1 };
  return documents.toSorted((a, b) => (a.side ? rank[a.side] : 2) - (b.side ? rank[b.side] : 2));
}
/** Ids of the client's documents that belong into one upload slot, in the order front, back. */
export type DocumentReference = { readonly documents: readonly string[] };
