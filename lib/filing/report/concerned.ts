// Which service, and which platforms of an app, does a finding concern? A service is named where the filing has several, an app always.
import type { Client, Filing, Service } from '../client/client';
import { precheckInput } from '../facts/facts';
import type { Rulebook } from '../rulebook/open';
import type { Text } from '../text';
import { eachOnce } from './concerned-text';
import { precheck } from './precheck';
import { type Concerned, FINDING_STATES, type Finding } from './report';

const OF_SERVICE = /^(?:app|access|service|domain)\./u;
const OF_PLATFORM = /^app\.(?:packageName|publicKey|signature)$/u;

/** The findings of one service of a filing; those about the service name it, those about an app also its platforms. */
export function findingsConcerning(
  book: Rulebook,
  client: Client,
  filing: Filing,
  serviceId: string | null,
  { asOf, findings }: { readonly asOf: string; readonly findings: readonly Finding[] },
): readonly Finding[] {
  const service = client.services.find(({ id }) => id === serviceId);
  if (service === undefined) return findings;
  const alone = platformFindings(book, client, filing, service, { asOf, findings });
  return findings.flatMap((finding) => {
    const { field = '' } = finding.target;
    if (finding.state !== 'fails' || !OF_SERVICE.test(field)) return [finding];
    const ofPlatforms = alone.filter(({ rule, state }) => rule === finding.rule && state === 'fails');
    if (ofPlatforms.length > 0) return ofPlatforms;
    const isNamed = filing.services.length > 1 || field.startsWith('app.');
    return isNamed ? [{ ...finding, concerns: [{ service: service.name, platforms: [] }] }] : [finding];
  });
}

/** What fails in the package, key or signature of a platform, each with the value of that platform; the rules speak of all platforms as one. */
function platformFindings(
  book: Rulebook,
  client: Client,
  filing: Filing,
  service: Service,
  { asOf, findings }: { readonly asOf: string; readonly findings: readonly Finding[] },
): readonly Finding[] {
  const isOfPlatform = ({ state, target }: Finding) =>
    state === 'fails' && OF_PLATFORM.test(target.field ?? '');
  if (!findings.some(isOfPlatform)) return [];
  const found = service.apps.flatMap((app) => {
    const only = { ...service, apps: [app] };
    const services = client.services.map((one) => (one.id === service.id ? only : one));
    const input = precheckInput(book, { ...client, services }, filing, service.id, asOf);
    const own = precheck(book, input).findings.filter(isOfPlatform);
    const concerns = [{ service: service.name, platforms: [platformName(book, app.platform)] }];
    return own.map((finding) => ({ ...finding, concerns }));
  });
  return mergeFindings(found);
}

const platformName = (book: Rulebook, id: string): Text =>
  book.facts.get('app.platform')?.values?.[id] ?? { zh: id, en: id };

/**
 * Of one rule what fails, else the first in doubt, once. What fails with the same content in several services or platforms
 * names all of them; with another content it is another finding.
 */
export function mergeFindings(all: readonly Finding[]): readonly Finding[] {
  const best = new Map<string, number>();
  for (const { rule, state } of all) {
    best.set(rule, Math.min(best.get(rule) ?? FINDING_STATES.length, FINDING_STATES.indexOf(state)));
  }
  const merged = new Map<string, Finding>();
  for (const finding of all) {
    const { rule, state, concerns, text } = finding;
    if (FINDING_STATES.indexOf(state) !== best.get(rule)) continue;
    const key = concerns === undefined ? rule : JSON.stringify([rule, text, finding.fix[0]?.text]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, finding);
    else if (known.concerns && concerns)
      merged.set(key, { ...known, concerns: joined(known.concerns, concerns) });
  }
  return [...merged.values()];
}

/** Each service once, with the platforms of both. */
function joined(some: readonly Concerned[], more: readonly Concerned[]): readonly Concerned[] {
  const platformsOf = new Map<string, readonly Text[]>();
  for (const { service, platforms } of [...some, ...more])
    platformsOf.set(service, eachOnce([...(platformsOf.get(service) ?? []), ...platforms]));
  return [...platformsOf].map(([service, platforms]) => ({ service, platforms }));
}
