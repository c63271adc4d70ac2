// What is a field called beside the picture of its paper? As the paper calls it, so that the two are found together.
import type { LabelKey } from '../text/all';

const CARD = { name: 'person', birth: 'card-birth', address: 'card-address', number: 'card-number' } as const;
const BODY = { capital: 'funds', scope: 'body-scope', authority: 'body-authority' } as const;

/** Where a kind of paper calls a field otherwise than most do. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'resident-id-front': CARD,
  'residence-permit': CARD,
  'resident-id-back': { authority: 'card-authority' },
  'travel-permit': { name: 'person', authority: 'card-authority' },
  passport: { name: 'person', number: 'passport-number' },
  'institution-certificate': { ...BODY, scope: 'institution-scope', sponsor: 'institution-sponsor' },
  'society-certificate': { ...BODY, capital: 'society-funds' },
  'private-non-enterprise-certificate': BODY,
};

/** The text that names a field of a kind of paper. */
export function fieldLabel(kind: string | null, id: string): LabelKey {
  return `recognition.field.${OWN[kind ?? '']?.[id] ?? id}` as LabelKey;
}
