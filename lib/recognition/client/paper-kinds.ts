// What does each kind of paper mean for a client? Whose it is, which certificate it is, and as which document it is stored.
import type { Person } from '../../filing/client/client';
import kinds from './paper-kinds.json';

/** A kind of paper as a client has it. */
export interface PaperKind {
  readonly of: 'entity' | 'person' | 'service';
  /** Id of a document of the rulebook. */
  readonly document: string;
  readonly side?: 'front' | 'back';
  readonly entityType?: string;
  readonly certType?: string;
  readonly region?: Person['region'];
}

const known: Readonly<Record<string, unknown>> = kinds;

/** What a kind of paper means; null for one that is not stored with a client. */
export function paperKind(kind: string): PaperKind | null {
  return kind in known ? (known[kind] as PaperKind) : null; // paper-kinds.json has exactly these parts
}

/** Which certificate a person's paper is; where one kind of paper covers several, its number tells. */
export function certificateOf(kind: string, number: string): Pick<Person, 'certType' | 'region'> {
  if (kind === 'residence-permit')
    return number.startsWith('83')
      ? { certType: 'tw-residence-permit', region: 'taiwan' }
      : { certType: 'hk-mo-residence-permit', region: number.startsWith('82') ? 'macao' : 'hong-kong' };
  if (kind === 'travel-permit')
    return /^[HM]/.test(number)
      ? { certType: 'hk-mo-travel-permit', region: number.startsWith('M') ? 'macao' : 'hong-kong' }
      : { certType: 'tw-travel-permit', region: 'taiwan' };
  const { certType = 'resident-id', region } = paperKind(kind) ?? {};
  return { certType, region };
}
