// What will happen to each control of the page in a tab, and is the page about the bound client?
import { type Client, servicesOf } from '../../filing/client/client';
import { agreedValues, valuesFor } from '../../filing/client/field-values';
import { checkAnyPhone, checkCertificateNumber, checkNumber } from '../../filing/numbers/check-number';
import { guessCertificate } from '../../filing/numbers/guess-certificate';
import { normalValue } from '../../page/dom/text';
import type { ClientValues, FillStep, PlannedRow } from '../../page/model';
import { type Identity, type IdentityVerdict, identityVerdict } from '../../page/plan/identity-conflicts';
import { type MoreRows, moreRowsOn } from '../../page/plan/more-rows';
import { planFor, rowAs } from '../../page/plan/plan-page';
import type { PlanOptions } from '../../page/plan/verdict';
import { websiteAsked } from '../../page/plan/website-asked';
import type { IdentityConflict } from '../../protocol/tab';
import { lexicon } from '../portals/portals';
import type { Bound, TabContext } from './context';
import { usualService } from './page-service';

/** The plan with the value of each row; without a client it only says what each control is. */
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
    service: usualService(filing.services, bound.serviceSaid),
    isFilingForm,
  });
}

/** The row that the page's own button can add when the client has more values than the page has rows. */
export function moreRowsIn({ page, bound }: TabContext, plan: readonly PlannedRow[]): MoreRows | null {
  if (!page || !bound) return null;
  const values = bound.filing.services.map((_, index) => settledValues(bound, index));
  return moreRowsOn(page.reading, plan, values);
}

/**
 * The write that puts a field of the client into the control the person pointed at; null when the control cannot take
 * it, the value fails its check, or the page would send it to another host.
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
  const row = planOf(context, today).find((one) => one.key === key);
  if (row?.reason?.code === 'which-service' && bound.serviceSaid?.isAnew) return null; // nobody said of which service yet
  const service = row?.service ?? 0;
  const values = settledValues(bound, filing.services.length === 0 ? null : service);
  return rowAs(field, known, values, optionsOf(client.documents, true, today)).write;
}

/** The values of a client without undecided ones, which are never filled. */
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

/**
 * Everything on the page that blocks a fill because it belongs to somebody else, unless exactly these conflicts were
 * accepted by typing.
 */
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
 * The conflict with the client for which this tab was filled before, while that filing is open. A page that shows, or
 * will be given, the entity of the current client begins another filing and has no such conflict; any other page may
 * be a later step of the earlier filing.
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

/**
 * The page asks for a website and the filing has none. In the opposite case the plan leaves out each row that a
 * website does not have.
 */
function otherKindIn({ page, bound }: TabContext, plan: readonly PlannedRow[]): readonly IdentityConflict[] {
  if (!page || !bound) return [];
  const kinds = servicesOf(bound.client, bound.filing).map(({ kind }) => kind);
  const [own] = kinds;
  if (own === undefined || kinds.includes('website')) return [];
  const where = websiteAsked(page.reading.fields, plan, lexicon);
  return where === null ? [] : [{ kind: 'service', page: 'website', client: own, where }];
}

/** Signs of somebody else that are only reported. */
export const doubtsIn = (
  context: TabContext,
  plan: readonly PlannedRow[],
  today: string,
): readonly IdentityConflict[] => verdictOn(context, plan, today).doubts;

function verdictOn({ page, bound }: TabContext, plan: readonly PlannedRow[], today: string): IdentityVerdict {
  if (!page || !bound) return { conflicts: [], doubts: [] };
  // what we wrote for this client is not a sign of somebody else, even if the client was corrected since
  const written = new Map(
    page.results.flatMap(({ key, state, after }) => (state === 'filled' ? [[key, after.join()]] : [])),
  );
  const own = identityOf(bound);
  const fields = page.reading.fields.filter(
    ({ key, value }) => written.get(key) !== value.join() && !isMistyped(value.join(), own.numbers, today),
  );
  return identityVerdict(page.reading.evidence, fields, plan, own);
}

/** A number that differs from the client's own in at most this many places counts as a typing error. */
const MISTYPED = 2;

/**
 * One of the client's own numbers with a typing error: its check digit is wrong, so it cannot be somebody else's. The
 * pre-check reports it.
 */
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
