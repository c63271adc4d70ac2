// Which website or app is a client asked about? By its name and domains, as the client knows it.
import type { Service } from '../client/client';

export interface AskedSite {
  readonly name: string;
  readonly domains: readonly string[];
}

export const siteOf = ({ name, domains }: Service): AskedSite => ({
  name,
  domains: domains.map((one) => one.name),
});

/** The sites, each once: a site may be in several filings. */
export const eachSiteOnce = (sites: readonly AskedSite[]): readonly AskedSite[] => [
  ...new Map(sites.map((site) => [JSON.stringify(site), site])).values(),
];
