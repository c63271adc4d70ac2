// What will happen to each control of this page, and why? Nothing is planned by guess: unsure means the person decides.
import type { ClientValues, Field, PageReading, PlannedRow } from '../model';
import { asServices } from '../recognise/called-apps';
import { asAsked } from '../recognise/fitting';
import { type Lexicon, lexiconOf } from '../recognise/lexicon';
import { byLabelsOnly, hasChanged } from '../recognise/page-change';
import { filingFormVerdict } from '../recognise/page-gate';
import { principalsOf } from '../recognise/page-principals';
import type { MappedPage, PortalMap, Vocabulary, VocabularyField } from '../recognise/portal-map';
import { isAddress } from '../recognise/portal-map';
import { pageInView, recognise } from '../recognise/recognise';
import { asksSamePerson, comparesWithLegal } from '../recognise/same-person';
import { duplicatesOf, isEndAskedApart, type Match, partOf } from './asked-twice';
import { confirmed } from './confirmed-map';
import type { Found } from './found';
import { underPersons } from './persons-before';
import {
  underHeadings,
  withoutDomainAboveAll,
  withPersonNamed,
  withRowsOfServices,
  withRowsRead,
} from './places';
import { overPreset } from './preset-choices';
import { readTogether } from './read-together';
import { OF_SERVICE } from './service-blocks';
import { servicesMeant } from './services-meant';
import { asksForApp, servicesNamed } from './services-shown';
import { withRowsOfValues } from './values-beside';
import { isEndless, left, type PlanOptions, type Verdict, verdictFor, verdictOf } from './verdict';

/** Addresses whose region stands in a control of its own: the text beside it is the rest. */
function withRegionApart(matches: readonly Match[]): ReadonlySet<string> {
  const apart = matches.filter((match) => isAddress(match.known.id) && partOf(match) === 'region');
  return new Set(apart.map(({ known }) => known.id));
}

function restOfAddress(match: Match, apart: ReadonlySet<string>): Match {
  if (!apart.has(match.known.id) || partOf(match) === 'region') return match;
  return { ...match, mapped: { labels: [], ...match.mapped, withoutRegion: true } };
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

/** Does the page compare the service's principal with a legal representative who is not the entity's principal, as far as we know? */
const isComparedWithAnother = ({ field, known }: Match, held: ClientValues, lexicon: Lexicon): boolean =>
  known.id === 'servicePrincipal.sameAsPrincipal' &&
  held['subjectPrincipal.isLegalPerson'] !== true &&
  comparesWithLegal(field, lexicon);

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
  const headed = withoutDomainAboveAll(fields, lexicon);
  // whose person a page may copy says nothing of whom it asks
  const asking = headed.filter((field) => !asksSamePerson(field, lexicon));
  const principalFor = principalsOf(asking, lexicon);
  const alone = fields.map((field, at) => {
    const asked = headed[at] ?? field;
    const found = recognise(asked, page, map, lexicon, principalFor(asked));
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
      if (isComparedWithAnother(match, held, lexicon))
        return left('needs-you', 'signals-differ', [match.known.id]);
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
