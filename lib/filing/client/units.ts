// Which parts of a client change hands together? Half of one person's identity and half of another's is nobody's.

/** Parts of one object that are taken from one side or the other, never mixed; empty: the whole object. */
interface Unit {
  /** The kind of object: its place without ids. */
  readonly of: string;
  readonly keys: readonly string[];
}

const REGION = ['entity.region', 'services.access.location', 'services.otherAccess.location'].map((of) => ({
  of,
  keys: [],
}));

const UNITS: readonly Unit[] = [
  {
    of: 'people',
    keys: [
      'name',
      'region',
      'certType',
      'certNumber',
      'certValidFrom',
      'certValidUntil',
      'certAddress',
      'birthDate',
    ],
  },
  { of: 'entity', keys: ['name', 'type', 'certType', 'certNumber', 'certValidUntil'] },
  { of: 'services.domains', keys: ['registrar', 'owner', 'realNameSince'] },
  { of: 'services.apps', keys: ['packageName', 'publicKey', 'signature'] },
  {
    of: 'documents',
    keys: ['type', 'of', 'side', 'fileName', 'mediaType', 'data', 'issuedOn', 'validUntil'],
  },
  { of: 'filings', keys: ['state', 'moves'] },
  { of: 'filings.answers', keys: ['value', 'on'] },
  ...REGION,
];

const BY_KIND = new Map(UNITS.map((unit) => [unit.of, unit.keys]));

/** The parts of an object of this kind that belong together; null where each stands for itself. */
export function unitIn(kind: string): readonly string[] | null {
  return BY_KIND.get(kind) ?? null;
}
