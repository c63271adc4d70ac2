// Which faults does a service have in the client file: home pages, domains, contents, approvals, equal names?
import type { FactValue } from '../../rules/operator-names';
import type { Client, Filing, Service } from '../client/client';
import type { Rulebook } from '../rulebook/open';
import { registrableOf } from './domain-suffix';
import { namesOfValues } from './values-known';

/** Facts of one service among those of its client: ids of the dictionary's `service.faults`. */
export function serviceFaults(
  book: Rulebook,
  client: Client,
  filing: Filing,
  service: Service,
): Record<string, FactValue | undefined> {
  const known = (fact: string): readonly string[] => namesOfValues(book, fact);
  const { content, domains, homeUrls, kind, preApproval } = service;
  const names = domains.map(({ name }) => name.toLowerCase());
  const hosts = homeUrls.map(hostOf);
  const categories = book.shared['content/pre-approval.json'].categories.map(({ id }) => id);
  const found: (string | false)[] = [
    (kind === 'website' || kind === 'app') && names.length === 0 && 'domain-missing',
    names.some((name) => registrableOf(name) !== name) && 'subdomain',
    hosts.some((host) => host === null || isTwice(host, names)) && 'url-form',
    hosts.some((host) => isElsewhere(host, names)) && 'url-other-domain',
    kind === 'website' &&
      content.some((one) => !known('service.contents').includes(one)) &&
      'content-unknown',
    kind === 'website' && content.length > 1 && 'content-several',
    (preApproval ?? []).some((one) => !categories.includes(one)) && 'approval-unknown',
  ];
  const owners = domains.flatMap(({ owner }) => owner ?? []);
  if (owners.some((owner) => HIDDEN.test(owner))) found.push('owner-hidden');
  else if (owners.some((owner) => !isOurs(client, owner))) found.push('owner-differs');
  return {
    'service.faults': found.filter((fault) => fault !== false),
    'service.contents': content,
    'service.approvals': preApproval === undefined ? undefined : (preApproval ?? []),
    'service.nameDuplicatesOwn': hasNamesake(client, filing, service) || undefined,
    'service.involvesPreApproval': (preApproval ?? []).length > 0 ? true : undefined,
    'domain.registrar': domains[0]?.registrar?.normalize('NFKC').toLowerCase(),
  };
}

/** What registrars show instead of a name. */
const HIDDEN = /redacted|privacy|whois\s?guard|proxy|隐私|保护/iu;

/** The subject itself, its representative or its investor; of a person nobody but the person. */
function isOurs({ entity, people }: Client, owner: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const head = people.find(({ id }) => id === entity.legalRepresentative)?.name;
  const ours = entity.type === 'personal' ? [entity.name] : [entity.name, head, entity.investor];
  return ours.some((name) => name && plain(name) === plain(owner));
}

/** The host of a home page, which is written without a scheme; null when it is invalid. */
function hostOf(url: string): string | null {
  if (/[\s，。、；]/u.test(url.trim())) return null;
  const text = url
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const [host = ''] = text.split(/[/?#]/);
  const isHost = /^(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}\d-]{2,63}(?::\d{1,5})?$/u.test(host);
  return isHost ? host.replace(/:\d+$/, '') : null;
}

/** An address pasted behind itself, as www.a.cnwww.a.cn, would count as one below the domain. */
function isTwice(host: string, names: readonly string[]): boolean {
  return names.some((name) => host.endsWith(name) && host.slice(0, -name.length).includes(name));
}

function isElsewhere(host: string | null, names: readonly string[]): boolean {
  if (host === null || names.length === 0) return false;
  return !names.some((name) => host === name || host.endsWith(`.${name}`) || name.endsWith(`.${host}`));
}

/** Whether another service of the same kind, filed or in this order, has the same name. */
function hasNamesake({ services }: Client, filing: Filing, service: Service): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return services.some(
    (one) =>
      one.id !== service.id &&
      one.kind === service.kind &&
      plain(one.name) === plain(service.name) &&
      (filing.services.includes(one.id) || Boolean(one.icpNumber) || one.kind !== 'website'),
  );
}
