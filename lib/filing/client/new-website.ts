// What is a website of which little is known yet? Its name and its principal; the rest is empty.
import type { Service } from './client';

/** `principal`: the id of the person responsible for it, '' while nobody is. */
export function newWebsite(id: string, name: string, principal: string): Service {
  return {
    id,
    kind: 'website',
    name,
    domains: [],
    homeUrls: [],
    content: [],
    languages: [],
    servicePrincipal: principal,
    access: {},
    apps: [],
  };
}
