// What does a client's file say for sure of the state of a filing: filed before, orders pending, where the server stands, what its domains and services are?
import type { Client, Filing, Service } from './client';

type State = Readonly<Record<string, boolean | undefined>>;

/** What was answered to a question of ours; undefined where nobody answered. */
const answered = ({ answers }: Filing, fact: string): unknown =>
  answers.find((answer) => answer.fact === fact)?.value;

/** What all that say something say; undefined where one contradicts another, or nobody says anything. */
function agreed(...said: readonly (boolean | undefined)[]): boolean | undefined {
  const [one, ...others] = new Set(said.filter((value) => value !== undefined));
  return others.length === 0 ? one : undefined;
}

function saidYesOrNo(filing: Filing, fact: string): boolean | undefined {
  const value = answered(filing, fact);
  return typeof value === 'boolean' ? value : undefined;
}

/** Is the entity on file? An unfiled one has no number; of a shell nobody knows what a portal wants to hear. */
function isFiled({ entity }: Client, filing: Filing): boolean | undefined {
  const record = answered(filing, 'subjectRecord');
  const hasNumber = Boolean(entity.icpNumber);
  if (record === 'none') return hasNumber ? undefined : false;
  return hasNumber || record === 'at-this-provider' || record === 'only-at-other-providers'
    ? true
    : undefined;
}

/** What is known of the entity's own state, for every service of the filing. */
export function entityState(client: Client, filing: Filing): State {
  const filed = isFiled(client, filing);
  const anywhere = saidYesOrNo(filing, 'pendingOrder');
  const elsewhere = saidYesOrNo(filing, 'order.pendingElsewhere');
  return {
    'entity.isFiled': filed,
    'entity.isFirstFiling': filed === true ? false : isFirstFiling(client, filing) || undefined,
    'entity.hasPendingOrder': agreed(anywhere, elsewhere || undefined),
    'entity.hasPendingElsewhere': agreed(elsewhere, anywhere === false ? false : undefined),
    'entity.isForeignInvested': saidYesOrNo(filing, 'entity.isForeignInvested'),
  };
}

/** Is it certain that the entity files for the first time? Of any other filing only the report knows the type. */
export const isFirstFiling = (client: Client, filing: Filing): boolean =>
  filing.intent === 'open-or-host' && isFiled(client, filing) === false;

/** Are all domains the entity's own by the file? False as soon as one is somebody else's. */
function areOwn(name: string, domains: Service['domains']): boolean | undefined {
  if (domains.some(({ owner }) => owner && owner !== name)) return false;
  return (domains.length > 0 && domains.every(({ owner }) => owner === name)) || undefined;
}

/**
 * What is known of a service's state. Answers are given once for all services of a filing: one that denies of all, or
 * affirms of all, is true of each; what one of several is said to be nobody can tell of which.
 */
export function serviceState({ entity }: Client, filing: Filing, { domains }: Service): State {
  const isOnly = filing.services.length === 1;
  const record = answered(filing, 'serviceRecord');
  const isReachable = saidYesOrNo(filing, 'domain.reachable');
  const hasForum = saidYesOrNo(filing, 'service.hasForum');
  const owner = answered(filing, 'domain.owner');
  const saidOwn = typeof owner === 'string' ? owner === 'subject' : undefined;
  const heldOwn = areOwn(entity.name, domains);
  const isOwn = agreed(saidOwn, heldOwn);
  const isDated = heldOwn === true && domains.every(({ realNameSince }) => Boolean(realNameSince));
  return {
    'service.isFiled': record === 'none' ? false : (isOnly && typeof record === 'string') || undefined,
    'service.isDomainVerified':
      agreed(saidYesOrNo(filing, 'domain.realNameMatches'), isDated || undefined) || undefined,
    'service.isDomainOwn': isOwn || (isOnly && saidOwn === false) ? isOwn : undefined,
    'service.isReachable': isReachable === true && !isOnly ? undefined : isReachable,
    'service.hasForum': hasForum === true && !isOnly ? undefined : hasForum,
    'access.isInMainland': saidYesOrNo(filing, 'serverInMainland'),
  };
}
