// What will happen to each control of this page, and why? Nothing is planned by guess: unsure means the person decides.
import { pick, wordingsEach } from '../dom/option-match';
import type { ClientValues, Field, FillStep, PageReading, PlannedRow } from '../model';
import { asServices } from '../recognise/called-apps';
import { asAsked } from '../recognise/fitting';
import { type Lexicon, lexiconOf } from '../recognise/lexicon';
import { byLabelsOnly, hasChanged } from '../recognise/page-change';
import { filingFormVerdict } from '../recognise/page-gate';
import { principalsOf } from '../recognise/page-principals';
import type { MappedPage, PortalMap, Vocabulary, VocabularyField } from '../recognise/portal-map';
import { isAddress } from '../recognise/portal-map';
import { pageInView, type Recognised, recognise } from '../recognise/recognise';
import { asksSamePerson } from '../recognise/same-person';
import { showsSame } from '../shown/shows-same';
import { duplicatesOf, isEndAskedApart, type Match, partOf } from './asked-twice';
import { accepts, checkValue, type NumberCheck } from './check-value';
import { confirmed } from './confirmed-map';
import { isBegun } from './format-region';
import { type Adapted, type AdaptInput, adapt, ENDLESS, formatsFor } from './format-value';
import type { Found } from './found';
import { underPersons } from './persons-before';
import { underHeadings, withPersonNamed, withRowsOfServices, withRowsRead } from './places';
import { overPreset } from './preset-choices';
import { readTogether } from './read-together';
import { OF_SERVICE } from './service-blocks';
import { servicesMeant } from './services-meant';
import { asksForApp, servicesNamed } from './services-shown';
import { withRowsOfValues } from './values-beside';

export interface PlanOptions {
  /** The service that is meant where a page asks about one and does not say which, from 0; null where the person must say it first. */
  readonly service: number | null;
  /** False on pages that are no filing portal we know: numbers, phones and scans are then left to the person. */
  readonly isKnownPortal: boolean;
  /** `check` names of rules/portals/fields.json; a certificate is checked by its type. */
  readonly checkNumber: (check: string, value: string, certType: string | null) => NumberCheck;
  /** True where the person said that the page is a filing form; else its own signs decide. */
  readonly isFilingForm?: boolean;
  /** How a document of the client is called and what it is, by its id. */
  readonly documentNames: Readonly<Record<string, { readonly fileName: string; readonly mediaType: string }>>;
}

type Verdict = Pick<PlannedRow, 'action' | 'will' | 'reason' | 'candidates' | 'write' | 'formats'>;

const left = (
  action: 'keep' | 'needs-you' | 'refused',
  code: string,
  candidates: readonly string[] = [],
): Verdict => ({
  action,
  will: [],
  reason: { code },
  candidates,
  write: null,
});

function verdictFor(match: Match, values: ClientValues, options: PlanOptions): Verdict {
  const { field, known, mapped, terms } = match;
  const held = values[known.id];
  if (held === undefined) return left('keep', 'no-value');
  const checked = checkValue(match, held, values, options);
  if (checked !== null && !checked.ok) return left('refused', checked.reason);
  if (known.sensitive === true && !options.isKnownPortal)
    return left('needs-you', 'unknown-portal', [known.id]);
  const region = values['entity.region'];
  const input: AdaptInput = {
    field,
    known,
    mapped,
    terms,
    value: checked?.ok === true && typeof held === 'string' ? checked.value : held,
    region: Array.isArray(region) ? region.map(String) : [],
    persons: [String(values['subjectPrincipal.name'] ?? ''), String(values['servicePrincipal.name'] ?? '')],
    certNumber: String(values[known.id.replace(/name$/u, 'certNumber')] ?? ''),
  };
  const adapted = adapt(input);
  const isOpen = mapped?.picked === true || (!adapted.ok && adapted.reason === 'several-values');
  const formats = isOpen ? formatsFor(input) : [];
  const verdict = adapted.ok
    ? verdictWith(match, adapted, options)
    : left('needs-you', adapted.reason, [known.id]);
  return formats.length > 0 ? { ...verdict, formats } : verdict;
}

const FIRST_OF_PARTS: Partial<Record<Field['kind'], number>> = { phone: 1, date: 0 };

/** What a value in the control's own shape comes to: too long, of the wrong kind of file, there already, or a write. */
function verdictWith(match: Match, adapted: Extract<Adapted, { ok: true }>, options: PlanOptions): Verdict {
  const { field, known } = match;
  const names = adapted.documents.flatMap((id) => options.documentNames[id] ?? []);
  const will = field.kind === 'upload' ? names.map(({ fileName }) => fileName) : adapted.value;
  // of several boxes only the first one's limit is known: of a number its first part's, of a day its year's
  const bound = (field.parts ?? 1) > 1 ? will.slice(0, FIRST_OF_PARTS[field.kind]) : will;
  if (field.maxLength !== null && bound.some((text) => [...text].length > (field.maxLength ?? 0)))
    return left('refused', 'too-long');
  if (
    field.kind === 'upload' &&
    !names.every(({ fileName, mediaType }) => accepts(field.accept, fileName, mediaType))
  )
    return left('needs-you', 'file-type', [known.id]);
  return actionFor(match, will, {
    value: adapted.value,
    alternatives: adapted.alternatives,
    documents: adapted.documents,
  });
}

function actionFor(
  match: Match,
  will: readonly string[],
  written: Pick<FillStep, 'value' | 'alternatives' | 'documents'>,
): Verdict {
  const { field, known } = match;
  // where a slot takes one file, several go into one that has the first one's name
  const files = field.multiple ? will : will.slice(0, 1);
  const wordings = field.kind === 'upload' ? [files] : [written.value, ...written.alternatives];
  // a province alone may be all that the list has, or the beginning of more: only a write can tell
  const isWhole = (wording: readonly string[]): boolean => wording.length > 1 || written.value.length < 2;
  if (wordings.some((wording) => isWhole(wording) && showsSame(field.kind, field.value, wording))) {
    return { action: 'same', will, reason: { code: 'same' }, candidates: [], write: null };
  }
  if (!field.visible && field.hasMore !== true) return left('needs-you', 'not-visible', [known.id]);
  // a select that waits for the one before it becomes editable during the fill
  const waits =
    !field.editable &&
    field.isReadOnly !== true &&
    field.value.length === 0 &&
    /[tT]ype$|Number$/u.test(known.id);
  if (!field.editable && !waits) return left('needs-you', 'not-editable', [known.id]);
  const losesNothing = field.value.every((text) => text === '') || isBegun(field, written);
  const { key, kind } = field;
  const boxes = field.paired === true || match.mapped?.pair === true ? 2 : 1;
  const missing = kind === 'list' ? Math.max(0, written.value.length - (field.parts ?? 1)) : 0;
  const addRows = Math.ceil(missing / boxes);
  const isOffered = (words: readonly string[]) => pick(field.options, (option) => option, words) !== null;
  const opensMore = field.hasMore === true && !(field.visible && wordingsEach(written).every(isOffered));
  const write: FillStep = {
    key,
    fieldId: known.id,
    kind,
    ...written,
    files: [],
    overwrite: field.value.some((text) => text !== ''),
    ...(addRows === 0 ? {} : { addRows }),
    ...(opensMore && { opensMore }),
  };
  const whyEmpty = opensMore ? 'behind-more' : 'empty';
  return {
    action: losesNothing ? 'fill' : 'replace',
    will,
    reason: { code: losesNothing ? whyEmpty : 'different' },
    candidates: [],
    write,
  };
}

/** Would 长期 stand where a last day is asked, or is there none to write? */
const isEndless = ({ reason, will }: Verdict): boolean => reason.code === 'no-end' || will[0] === ENDLESS;

/** Addresses whose region stands in a control of its own: the text beside it is the rest. */
function withRegionApart(matches: readonly Match[]): ReadonlySet<string> {
  const apart = matches.filter((match) => isAddress(match.known.id) && partOf(match) === 'region');
  return new Set(apart.map(({ known }) => known.id));
}

function restOfAddress(match: Match, apart: ReadonlySet<string>): Match {
  if (!apart.has(match.known.id) || partOf(match) === 'region') return match;
  return { ...match, mapped: { labels: [], ...match.mapped, withoutRegion: true } };
}

function verdictOf(found: Exclude<Recognised, { is: 'field' }>): Verdict {
  if (found.is === 'unknown') return left('keep', 'unknown-field');
  if (found.is === 'unsure') return left('needs-you', found.reason, found.candidates);
  return found.isSearch ? left('keep', 'search') : left('needs-you', 'person-only');
}

/** The row of one control that the person named themselves: the same checks, whatever the page calls it. */
export function rowAs(
  field: Field,
  known: VocabularyField,
  values: ClientValues,
  options: PlanOptions,
): PlannedRow {
  const match = { field: asAsked(known, field), known, mapped: null, terms: new Set<string>() };
  const verdict = verdictFor(match, values, options);
  const { key, label, kind, value } = field;
  return { key, label, kind, now: value, fieldId: known.id, service: null, ...verdict };
}

/** What a ticked 同主体负责人 copies by itself; the page locks these controls. */
function isCopied(match: Match, service: number | null, copied: ReadonlySet<number | null>): boolean {
  return (
    match.known.group === 'servicePrincipal' &&
    match.known.id !== 'servicePrincipal.sameAsPrincipal' &&
    copied.has(service)
  );
}

/** The services of which the page copies the person, because its 同主体负责人 will be chosen. */
function servicesCopied(
  matches: readonly Match[],
  serviceOf: (match: Match) => number | null,
  values: readonly ClientValues[],
): ReadonlySet<number | null> {
  const asking = matches.filter(
    (match) =>
      match.known.id === 'servicePrincipal.sameAsPrincipal' &&
      values[serviceOf(match) ?? -1]?.[match.known.id] === true,
  );
  return new Set(asking.map(serviceOf));
}

const trusted = (page: MappedPage | null, reading: PageReading): MappedPage | null =>
  page !== null && hasChanged(page, reading) ? byLabelsOnly(page) : page;

const rowOf = ({ key, label, kind, value: now, required }: Field) => ({
  key,
  label,
  kind,
  now,
  ...(required && { isRequired: true }),
});

/** What each control of the page is taken for, by itself and by what stands beside it. */
function recognised(
  { fields: read }: PageReading,
  page: MappedPage | null,
  map: PortalMap | null,
  lexicon: Lexicon,
  values: readonly ClientValues[],
): readonly Found[] {
  const serviceIn = servicesNamed(values);
  const placed = read
    .map((field) => withRowsOfServices(underHeadings(field, lexicon, values), serviceIn, lexicon))
    .map((field) => withPersonNamed(field, values));
  const fields = underPersons(withRowsRead(placed, lexicon), lexicon);
  // whose person a page may copy says nothing of whom it asks
  const asking = fields.filter((field) => !asksSamePerson(field, lexicon));
  const principalFor = principalsOf(asking, lexicon);
  const alone = fields.map((field) => {
    const found = recognise(field, page, map, lexicon, principalFor(field));
    return { field: found.is === 'field' ? asAsked(found.known, field) : field, found };
  });
  return readTogether(alone, lexicon);
}

/** The plan for one page: a row for every control, in the order of the page; none where the page is no filing form. `values[n]` are those of service n. */
export function planFor(
  shown: PageReading,
  map: PortalMap | null,
  vocabulary: Vocabulary | Lexicon,
  values: readonly ClientValues[],
  options: PlanOptions,
): PlannedRow[] {
  const reading = { ...shown, fields: asServices(shown.fields) };
  const prepared = 'byId' in vocabulary ? vocabulary : lexiconOf(vocabulary);
  const lexicon: Lexicon = { ...prepared, headings: new Map(), riddles: new Map() };
  const page = map === null ? null : trusted(pageInView(map, reading), reading);
  const found = withRowsOfValues(recognised(reading, page, map, lexicon, values), values);
  const taken = found.map((at) => at.found);
  const gate = filingFormVerdict(reading, taken, page);
  if (!gate.isOpen && options.isFilingForm !== true) return [];
  const matches = found.flatMap(({ field, found: one }): Match[] =>
    one.is === 'field' ? [{ field, known: one.known, mapped: one.mapped, terms: one.terms }] : [],
  );
  const placed = matches.map((match) => ({ field: match.field, id: match.known.id, part: partOf(match) }));
  const meant = servicesMeant(reading, placed, values, options.service);
  const twice = duplicatesOf(matches, meant.serviceOf, lexicon);
  const serviceOf = (match: Match): number | null =>
    OF_SERVICE.test(match.known.id) ? meant.serviceOf(match.field.key) : null;
  const copied = servicesCopied(matches, serviceOf, values);
  const apart = withRegionApart(matches);
  const leaks = matches.some(({ field }) => field.postsTo !== undefined);
  return found.map(({ field, found: one }, at) => {
    const row = rowOf(shown.fields[at] ?? field);
    if (one.is !== 'field') return { ...row, fieldId: null, service: null, ...verdictOf(one) };
    const asked: Match = { field, known: one.known, mapped: one.mapped, terms: one.terms };
    const match = restOfAddress(confirmed(asked, matches), apart);
    const service = serviceOf(match);
    const decide = (): Verdict => {
      if (leaks) return left('refused', 'posts-elsewhere');
      if (twice.has(field.key)) return left('needs-you', 'asked-twice', [match.known.id]);
      const ofService = OF_SERVICE.test(match.known.id);
      if (ofService && service === null) return left('needs-you', 'which-service', [match.known.id]);
      const held = values[service ?? 0];
      if (held === undefined || (ofService && asksForApp(field, held, lexicon)))
        return left('keep', 'no-such-service');
      if (isCopied(match, service, copied)) return left('keep', 'copied-by-page');
      const verdict = verdictFor(match, held, options);
      const isNoEnd = isEndless(verdict) && isEndAskedApart(match, matches);
      return isNoEnd ? left('keep', 'no-value') : overPreset(verdict, match, matches);
    };
    const isPicked = match.mapped?.picked === true;
    const isAssumed = OF_SERVICE.test(match.known.id) && meant.isAssumed(field.key);
    const more = { ...(isPicked && { isPicked }), ...(isAssumed && { isAssumed }) };
    return { ...row, fieldId: match.known.id, service, ...decide(), ...more };
  });
}
