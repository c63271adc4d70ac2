// What else changes with a change? The certificate that fits the kind, the person who files for itself, the address that is the same, the home page of a domain.
import type { Client } from '../../../../filing/client/client';
import type { EditorChoices } from '../../../../protocol/clients';

export type Change = readonly [place: string, value: unknown];

const MIRRORED = ['name', 'certType', 'certNumber', 'certAddress', 'certValidUntil'] as const;
const RESIDENT_ID = 'resident-id';

/** The changes that follow from one, on the draft as it was before it. */
export function following(draft: Client, [place, value]: Change, choices: EditorChoices): readonly Change[] {
  if (place === 'entity.type') return certificateFor(draft, String(value), choices);
  if (place === 'entity.certAddress') return [...sameMail(draft, value), ...mirrored(draft, place, value)];
  const service = /^services\[(\d+)\]\.domains\[0\]\.name$/u.exec(place)?.[1];
  if (service !== undefined) return homeOf(draft, Number(service), String(value));
  return mirrored(draft, place, value);
}

/** The home page is the domain with www, in sight below it, while nobody gave another one. */
function homeOf({ services }: Client, at: number, domain: string): readonly Change[] {
  const service = services[at];
  const [before = '', ...more] = service?.homeUrls ?? [];
  const usual = service?.domains[0]?.name ? `www.${service.domains[0].name}` : '';
  if (more.length > 0 || before !== usual) return [];
  return [[`services[${at}].homeUrls`, domain.trim() === '' ? [] : [`www.${domain.trim()}`]]];
}

/** Another kind of entity has other certificates: the first that fits, or the present one where it fits too. */
function certificateFor(draft: Client, type: string, { certificateTypes }: EditorChoices): readonly Change[] {
  const fitting = certificateTypes.filter(({ of }) => !of || of.length === 0 || of.includes(type));
  if (fitting.some(({ id }) => id === draft.entity.certType)) return [];
  const own = fitting.filter(({ of }) => of?.includes(type));
  const usual = own.find(({ id }) => id === RESIDENT_ID) ?? own[0] ?? fitting[0];
  return usual ? [['entity.certType', usual.id]] : [];
}

/** The mailing address goes along while nobody gave another one. */
function sameMail({ entity }: Client, value: unknown): readonly Change[] {
  const isSame = (entity.mailAddress ?? '') === (entity.certAddress ?? '');
  return isSame ? [['entity.mailAddress', value]] : [];
}

/** Of a person who files for itself the principal is the same person, as long as the two say the same. */
function mirrored({ entity, people }: Client, place: string, value: unknown): readonly Change[] {
  const key = MIRRORED.find((one) => place === `entity.${one}`);
  const at = people.findIndex(({ id }) => id === entity.subjectPrincipal);
  const principal = people[at];
  if (key === undefined || entity.type !== 'personal' || !principal) return [];
  const isSame = (principal[key] ?? '') === (entity[key] ?? '');
  return isSame ? [[`people[${at}].${key}`, value]] : [];
}

/** The division that a certificate number names: of a resident ID its first six digits, of a credit code those after the second. */
export function divisionIn(certNumber: string): string | null {
  const text = certNumber.trim().toUpperCase();
  if (/^\d{17}[\dX]$/.test(text))
    return /^[1-8]/.test(text) && /^(?:19|20)/.test(text.slice(6)) ? text.slice(0, 6) : creditDivision(text);
  return creditDivision(text);
}

function creditDivision(text: string): string | null {
  return /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(text) ? text.slice(2, 8) : null;
}

/** The matches with those of the number's own place first; the rest stays in its order. */
export function weighed<Match extends { readonly code: string }>(
  matches: readonly Match[],
  division: string | null,
): readonly Match[] {
  if (division === null) return matches;
  const nearness = ({ code }: Match) =>
    [6, 4, 2].find((digits) => code.slice(0, digits) === division.slice(0, digits)) ?? 0;
  return [...matches].sort((one, other) => nearness(other) - nearness(one));
}
