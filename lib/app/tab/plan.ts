// What will happen to each control of the page in a tab, and whose page is it?
import { type Client, servicesOf } from '../../filing/client/client';
import { agreedValues, valuesFor } from '../../filing/client/field-values';
import { checkAnyPhone, checkCertificateNumber, checkNumber } from '../../filing/numbers/check-number';
import { guessCertificate } from '../../filing/numbers/guess-certificate';
import { normalValue } from '../../page/dom/text';
import type { ClientValues, FillStep, PlannedRow } from '../../page/model';
import { type Identity, type IdentityVerdict, identityVerdict } from '../../page/plan/identity-conflicts';
import { type MoreRows, moreRowsOn } from '../../page/plan/more-rows';
import { type PlanOptions, planFor, rowAs } from '../../page/plan/plan-page';
import { websiteAsked } from '../../page/plan/website-asked';
import type { IdentityConflict } from '../../protocol/tab';
import { lexicon } from '../portals/portals';
import type { Bound, TabContext } from './context';

/** The plan with what each row would write; without a client it only says what each control is. */
export function planOf(
  { page, portal, bound, isFilingForm = false }: TabContext,
  today: string,
): readonly PlannedRow[] {
  if (!page || portal?.map?.handsOff === true) return [];
  if (!bound)
    return planFor(page.reading, portal?.map ?? null, lexicon, NO_VALUES, {
      ...optionsOf([], false, today),
      isFilingForm,
    });
  const { client, filing } = bound;
  const services = filing.services.length === 0 ? [null] : filing.services.map((_, index) => index);
  const values = services.map((index) => settledValues(bound, index));
  return planFor(page.reading, portal?.map ?? null, lexicon, values, {
    ...optionsOf(client.documents, portal?.isKnown === true, today),
    isFilingForm,
  });
}

/** The row that the page's own button may add for what the client has more of than the page has rows. */
export function moreRowsIn({ page, bound }: TabContext, plan: readonly PlannedRow[]): MoreRows | null {
  if (!page || !bound) return null;
  const values = bound.filing.services.map((_, index) => settledValues(bound, index));
  return moreRowsOn(page.reading, plan, values);
}

/**
 * The one write that puts a field of the client into the control the person pointed at; null when the control cannot
 * take it, the value fails its check, or the page would send it elsewhere.
 */
export function insertStep(
  context: TabContext,
  key: string,
  fieldId: string,
  today: string,
): FillStep | null {
  const { page, portal, bound } = context;
  const field = page?.reading.fields.find((one) => one.key === key);
  const known = lexicon.byId.get(fieldId);
  if (!page || !field || !known || !bound || !portal) return null;
  if (page.reading.fields.some(({ postsTo }) => postsTo !== undefined)) return null;
  const { client, filing } = bound;
  const service = planOf(context, today).find((row) => row.key === key)?.service ?? 0;
  const values = settledValues(bound, filing.services.length === 0 ? null : service);
  return rowAs(field, known, values, optionsOf(client.documents, true, today)).write;
}

/** The values of a client but for those that a person still has to decide about: none of them is filled. */
function settledValues({ client, otherwise, filing }: Bound, service: number | null): ClientValues {
  return otherwise ? agreedValues([client, otherwise], filing, service) : valuesFor(client, filing, service);
}

const NO_VALUES: readonly ClientValues[] = [{}];

function optionsOf(documents: Client['documents'], isKnownPortal: boolean, today: string): PlanOptions {
  const names = documents.map(({ id, fileName, mediaType }) => [id, { fileName, mediaType }] as const);
  return {
    service: 0,
    isKnownPortal,
    checkNumber: (check, value, certType) => checkAs(check, value, certType, today),
    documentNames: Object.fromEntries(names),
  };
}

/** Checks a number by the name of its check in rules/portals/fields.json. */
export function checkAs(
  check: string,
  value: string,
  certType: string | null,
  today: string,
): ReturnType<typeof checkNumber> {
  if (check === 'certificate') return checkCertificateNumber(certType ?? '', value, today);
  if (check !== 'phone') return checkNumber(check, value, today);
  return checkAnyPhone(value, today);
}

/** Everything on the page that holds a fill back as somebody else's, unless these very conflicts were accepted by typing. */
export function conflictsIn(
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): readonly IdentityConflict[] {
  const found = [
    ...verdictOn(context, plan, today).conflicts,
    ...filledBeforeIn(context, plan),
    ...otherKindIn(context, plan),
  ];
  return JSON.stringify(found) === context.bound?.override ? [] : found;
}

const IDENTIFIES = /^entity\.(?:name|certNumber)$/u;

/**
 * The conflict with the client that this tab was filled for before, as long as that filing is open. A page that shows, or
 * is about to be given, the entity of the client chosen now begins another filing and has no such conflict; any other page
 * may be a later step of the filing that was begun.
 */
function filledBeforeIn(
  { bound, filledBefore }: TabContext,
  plan: readonly PlannedRow[],
): readonly IdentityConflict[] {
  if (!bound || filledBefore === null || filledBefore === undefined) return [];
  const isOwn = plan.some(
    ({ fieldId, action }) =>
      fieldId !== null && IDENTIFIES.test(fieldId) && (action === 'fill' || action === 'same'),
  );
  return isOwn ? [] : [{ kind: 'filled', page: filledBefore, client: bound.client.entity.name, where: '' }];
}

/** The page asks for a website where the filing has none. The other way round the plan leaves out, row by row, what a website has no part of. */
function otherKindIn({ page, bound }: TabContext, plan: readonly PlannedRow[]): readonly IdentityConflict[] {
  if (!page || !bound) return [];
  const kinds = servicesOf(bound.client, bound.filing).map(({ kind }) => kind);
  const [own] = kinds;
  if (own === undefined || kinds.includes('website')) return [];
  const where = websiteAsked(page.reading.fields, plan, lexicon);
  return where === null ? [] : [{ kind: 'service', page: 'website', client: own, where }];
}

/** What may speak of somebody else and is only told. */
export const doubtsIn = (
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): readonly IdentityConflict[] => verdictOn(context, plan, today).doubts;

function verdictOn({ page, bound }: TabContext, plan: readonly PlannedRow[], today: string): IdentityVerdict {
  if (!page || !bound) return { conflicts: [], doubts: [] };
  // what we wrote for this client speaks of nobody else, when the client was corrected since
  const written = new Map(
    page.results.flatMap(({ key, state, after }) => (state === 'filled' ? [[key, after.join()]] : [])),
  );
  const own = identityOf(bound);
  const fields = page.reading.fields.filter(
    ({ key, value }) => written.get(key) !== value.join() && !isMistyped(value.join(), own.numbers, today),
  );
  return identityVerdict(page.reading.evidence, fields, plan, own);
}

/** A number that differs from the client's own in no more places than these counts as the own one, mistyped. */
const MISTYPED = 2;

/** One of the client's own numbers with a wrong place or two: its check digit is wrong, so it is nobody else's. The pre-check tells of it. */
function isMistyped(text: string, own: readonly string[], today: string): boolean {
  const number = normalValue(text).toUpperCase();
  const type = guessCertificate(number);
  if (type === null || checkCertificateNumber(type, number, today).ok) return false;
  return own.some((one) => {
    const places = [...one.toUpperCase()];
    return (
      places.length === number.length && places.filter((sign, at) => sign !== number[at]).length <= MISTYPED
    );
  });
}

function identityOf(bound: Bound): Identity {
  const { client, filing } = bound;
  const services = client.services.filter((service) => filing.services.includes(service.id));
  const phones = client.people.flatMap((person) => [person.mobile, person.landline, person.emergencyPhone]);
  return {
    names: [client.entity.name, ...client.people.map((person) => person.name)],
    numbers: [client.entity.certNumber, ...client.people.map((person) => person.certNumber)],
    domains: services.flatMap((service) => service.domains.map((domain) => domain.name)),
    phones: phones.filter((phone) => phone !== null && phone !== undefined),
    like: (fieldId, service) => {
      const value = valuesFor(client, filing, filing.services.length === 0 ? null : (service ?? 0))[fieldId];
      return [value ?? ''].flat().join('；');
    },
  };
}
