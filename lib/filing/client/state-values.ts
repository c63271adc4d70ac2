// What does a client's file say for sure of the state of a filing: filed before, orders pending, where the server stands, what its domains are?
import type { Client, Filing, Service } from './client';

type State = Readonly<Record<string, boolean | undefined>>;

/** What was answered to a question of ours; undefined where nobody answered. */
const answered = ({ answers }: Filing, fact: string): unknown =>
  answers.find((answer) => answer.fact === fact)?.value;

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
    'entity.hasPendingOrder': anywhere ?? (elsewhere === true ? true : undefined),
    'entity.hasPendingElsewhere': elsewhere ?? (anywhere === false ? false : undefined),
  };
}

/** Is it certain that the entity files for the first time? Of any other filing only the report knows the type. */
export const isFirstFiling = (client: Client, filing: Filing): boolean =>
  filing.intent === 'open-or-host' && isFiled(client, filing) === false;

/**
 * What is known of a service's state. Answers are given once for all services of a filing: one that denies of all, or
 * affirms of all, is true of each; what one of several is said to be nobody can tell of which.
 */
export function serviceState({ entity }: Client, filing: Filing, { domains }: Service): State {
  const isOnly = filing.services.length === 1;
  const owner = answered(filing, 'domain.owner');
  const record = answered(filing, 'serviceRecord');
  const isReachable = saidYesOrNo(filing, 'domain.reachable');
  const isOwn = domains.length > 0 && domains.every((domain) => domain.owner === entity.name);
  const isVerified = isOwn && domains.every(({ realNameSince }) => Boolean(realNameSince));
  return {
    'service.isFiled': record === 'none' ? false : (isOnly && typeof record === 'string') || undefined,
    'service.isDomainVerified':
      saidYesOrNo(filing, 'domain.realNameMatches') === true || isVerified || undefined,
    'service.isDomainOwn':
      owner === 'subject' || isOwn ? true : isOnly && typeof owner === 'string' ? false : undefined,
    'service.isReachable': isReachable === true && !isOnly ? undefined : isReachable,
    'access.isInMainland': saidYesOrNo(filing, 'serverInMainland'),
  };
}
