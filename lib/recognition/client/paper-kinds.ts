// What does each kind of paper mean for a client? Whose it is, which certificate, and as which document it is kept.
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

/** What a kind of paper means, or null for one that a client has no place for. */
export function paperKind(kind: string): PaperKind | null {
  return kind in known ? (known[kind] as PaperKind) : null; // the file beside this one has exactly these parts
}

/** The certificate of a person by its number where one kind of paper stands for several. */
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
