// Which other fields change together with one? The certificate that fits the kind, the person who files for itself, an equal address, the home page of a domain.
import type { Client } from '../../../../filing/client/client';
import { OWN_DATA } from '../../../../filing/client/filed-for-self';
import type { EditorChoices } from '../../../../protocol/editor-choices';
import { domainIn } from './meant';

export type Change = readonly [place: string, value: unknown];

const RESIDENT_ID = 'resident-id';

/** The changes that follow from one, given the draft before it. */
export function following(draft: Client, [place, value]: Change, choices: EditorChoices): readonly Change[] {
  if (place === 'entity.type') return certificateFor(draft, String(value), choices);
  if (place === 'entity.certAddress') return [...sameMail(draft, value), ...mirrored(draft, place, value)];
  const service = /^services\[(\d+)\]\.domains\[0\]\.name$/u.exec(place)?.[1];
  if (service !== undefined) return homeOf(draft, Number(service), String(value));
  return mirrored(draft, place, value);
}

/** The home page is www plus the domain, visible below it, until another one is entered. */
function homeOf({ services }: Client, at: number, domain: string): readonly Change[] {
  const service = services[at];
  const [before = '', ...more] = service?.homeUrls ?? [];
  const usual = homeAt(service?.domains[0]?.name ?? '');
  if (more.length > 0 || before !== usual) return [];
  const home = homeAt(domain);
  return [[`services[${at}].homeUrls`, home === '' ? [] : [home]]];
}

/** The home page of a domain, however it is typed: www.x.cn of x.cn, www.x.cn and http://x.cn/. */
function homeAt(typed: string): string {
  const domain = domainIn(typed).replace(/^(?:www?\.?|http.*)$/iu, ''); // the beginning of an address is no domain yet
  if (domain === '') return '';
  return /^www\./iu.test(domain) ? domain : `www.${domain}`;
}

/** Another kind of entity has other certificates: the present one if it is among them, else the first. */
function certificateFor(draft: Client, type: string, { certificateTypes }: EditorChoices): readonly Change[] {
  const fitting = certificateTypes.filter(({ of }) => !of || of.length === 0 || of.includes(type));
  if (fitting.some(({ id }) => id === draft.entity.certType)) return [];
  const own = fitting.filter(({ of }) => of?.includes(type));
  const usual = own.find(({ id }) => id === RESIDENT_ID) ?? own[0] ?? fitting[0];
  return usual ? [['entity.certType', usual.id]] : [];
}

/** The mailing address follows until another one is entered. */
function sameMail({ entity }: Client, value: unknown): readonly Change[] {
  const isSame = (entity.mailAddress ?? '') === (entity.certAddress ?? '');
  return isSame ? [['entity.mailAddress', value]] : [];
}

/** When a person files for itself, the principal is that person, as long as both have the same data. */
function mirrored({ entity, people }: Client, place: string, value: unknown): readonly Change[] {
  const key = OWN_DATA.find((one) => place === `entity.${one}`);
  const at = people.findIndex(({ id }) => id === entity.subjectPrincipal);
  const principal = people[at];
  if (key === undefined || entity.type !== 'personal' || !principal) return [];
  const isSame = (principal[key] ?? '') === (entity[key] ?? '');
  return isSame ? [[`people[${at}].${key}`, value]] : [];
}

/**
 * The division in a certificate number: the first six digits of a resident ID, the six after the second character of
 * a credit code.
 */
export function divisionIn(certNumber: string): string | null {
  const text = certNumber.trim().toUpperCase();
  if (/^\d{17}[\dX]$/.test(text))
    return /^[1-8]/.test(text) && /^(?:19|20)/.test(text.slice(6)) ? text.slice(0, 6) : creditDivision(text);
  return creditDivision(text);
}

function creditDivision(text: string): string | null {
  return /^[0-9A-Z]{2}\d{6}[0-9A-Z]{10}$/.test(text) ? text.slice(2, 8) : null;
}

/** The matches, those of the number's own place first, otherwise in the same order. */
export function weighed<Match extends { readonly code: string }>(
  matches: readonly Match[],
  division: string | null,
): readonly Match[] {
  if (division === null) return matches;
  const nearness = ({ code }: Match) =>
    [6, 4, 2].find((digits) => code.slice(0, digits) === division.slice(0, digits)) ?? 0;
  return [...matches].sort((one, other) => nearness(other) - nearness(one));
}
