// Which letters can be made for a filing, and with which text? The rulebook's drafts, filled in from the client.
import type { Client, Filing, Person, Service } from '../client/client';
import { provinceOfCode } from '../facts/province-names';
import { citationsOf, uniqueCitations } from '../report/citations';
import type { DocumentType } from '../rulebook/documents';
import type { Rulebook } from '../rulebook/open';
import type { PaperDraft, PaperWord } from '../rulebook/papers';
import type { Citation, Text } from '../text';

/** A piece of a line; a blank is to be filled in by hand. */
export interface PaperPiece {
  readonly text: string;
  readonly isBlank: boolean;
}

/** A letter ready to print and sign. */
export interface FilledPaper {
  /** Id of the document that it becomes once signed and photographed. */
  readonly document: string;
  readonly label: Text;
  /** For a letter about one service, the name of that service. */
  readonly service: string | null;
  readonly title: string;
  readonly lines: readonly (readonly PaperPiece[])[];
  readonly signers: readonly string[];
  readonly hasOfficialForm: boolean;
  /** How to sign it; null when no source says so. */
  readonly advice: Text | null;
  readonly cites: readonly Citation[];
}

/** The documents for which a letter of this client can be made, in the order of the rulebook. */
export function paperDocuments(book: Rulebook, client: Client): readonly string[] {
  return [...new Set(draftsFor(book, client).map(({ document }) => document))];
}

/** Those of them for which the province or the provider has a form of its own: what is printed is only for checking. */
export function officialForms(book: Rulebook, client: Client): readonly string[] {
  const official = draftsFor(book, client).filter(({ hasOfficialForm }) => hasOfficialForm);
  return [...new Set(official.map(({ document }) => document))];
}

/** The letters of a filing for these documents, except those without a suitable draft. `provider`: its Chinese name. */
export function fillPapers(
  book: Rulebook,
  {
    client,
    filing,
    provider,
  }: { readonly client: Client; readonly filing: Filing; readonly provider: string },
  documents: readonly string[],
): readonly FilledPaper[] {
  const drafts = draftsFor(book, client);
  const services = client.services.filter(({ id }) => filing.services.includes(id));
  return documents.flatMap((document) => {
    const draft = drafts.find((one) => one.document === document);
    if (draft === undefined) return [];
    const each = draft.per === 'service' ? services : [null];
    return each.map((service) => fill(book, draft, { client, provider, services, service }));
  });
}

/** The drafts that fit the client's province and kind; of several for one document the first counts. */
export const draftsFor = (book: Rulebook, client: Client): readonly PaperDraft[] =>
  book.shared['documents/papers.json'].papers.filter(isFor(book, client));

/** Whether a part of the rulebook is for this client: for its province, and for what it is, a unit or a person. */
function isFor(book: Rulebook, client: Client) {
  const province = provinceOf(book, client);
  const category = client.entity.type === 'personal' ? 'personal' : 'organization';
  return (part: Pick<PaperDraft, 'provinces' | 'exceptProvinces' | 'categories'>): boolean =>
    (part.provinces?.includes(province) ?? true) &&
    !part.exceptProvinces?.includes(province) &&
    (part.categories?.includes(category) ?? true);
}

const provinceOf = (book: Rulebook, { entity }: Client): string =>
  provinceOfCode(book, entity.region.code) ?? '';

/** How it is written and signed in this province by a client of this kind; what only others want is left out. */
export function adviceFor(book: Rulebook, client: Client, { text, advice }: DocumentType): Text | null {
  if (advice === undefined) return text ?? null;
  const parts = advice.filter(isFor(book, client));
  if (parts.length === 0) return null;
  return {
    zh: parts.map((part) => part.text.zh).join('；'),
    en: parts.map((part) => part.text.en).join('. '),
  };
}

interface Whose {
  readonly client: Client;
  readonly provider: string;
  readonly services: readonly Service[];
  readonly service: Service | null;
}

function fill(book: Rulebook, draft: PaperDraft, whose: Whose): FilledPaper {
  const type = book.documents.get(draft.document);
  const values = valuesOf(book, whose);
  return {
    document: draft.document,
    label: type?.label ?? { zh: draft.title, en: draft.title },
    service: whose.service?.name ?? null,
    title: draft.title,
    lines: draft.lines.map((line) => piecesOf(line, values)),
    signers: draft.signers,
    hasOfficialForm: draft.hasOfficialForm,
    advice: type === undefined ? null : adviceFor(book, whose.client, type),
    cites: uniqueCitations(citationsOf(book, [...draft.cites, ...(type?.cites ?? [])])),
  };
}

type Values = Readonly<Record<PaperWord, string | null | undefined>>;

function valuesOf(book: Rulebook, { client, provider, services, service }: Whose): Values {
  const { entity } = client;
  const person = (id: string | null | undefined): Person | undefined =>
    client.people.find((one) => one.id === id);
  const subject = person(entity.subjectPrincipal);
  const principal = person(service?.servicePrincipal);
  const legal = person(entity.legalRepresentative);
  const province = book.provinces.get(provinceOf(book, client));
  return {
    blank: null,
    province: province?.label.zh,
    provider,
    'entity.name': entity.name,
    'entity.certNumber': entity.certNumber,
    'entity.businessScope': entity.businessScope,
    'legalRep.name': legal?.name,
    'legalRep.certNumber': legal?.certNumber,
    'subjectPrincipal.name': subject?.name,
    'subjectPrincipal.certNumber': subject?.certNumber,
    'servicePrincipal.name': principal?.name,
    'servicePrincipal.certNumber': principal?.certNumber,
    'service.name': service?.name,
    'service.domains': domainsOf(service === null ? [] : [service]),
    'service.domainOwner': service?.domains[0]?.owner,
    'filing.domains': domainsOf(services),
  };
}

/** Without repeats: a website and an app may have the same. */
const domainsOf = (services: readonly Service[]): string =>
  [...new Set(services.flatMap(({ domains }) => domains.map(({ name }) => name)))].join('、');

function piecesOf(line: string, values: Values): readonly PaperPiece[] {
  const parts = line.split(/\{([^{}]*)\}/u); // alternating text and placeholder
  return parts.flatMap((part, at): readonly PaperPiece[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ text: part, isBlank: false }];
    const value = values[part as PaperWord]; // the rulebook's schema allows only these placeholders
    return [value ? { text: value, isBlank: false } : { text: '', isBlank: true }];
  });
}
