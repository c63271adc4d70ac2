// Which clients do the vault's proofs save? Fictional ones, numbered, each with a small scan and texts that can be searched for.
import type { Client } from '../../lib/filing/client/client';

const TINY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';

/** Texts that are in every client of `numberedClient` and must not appear unencrypted anywhere. */
export const CANARIES = [
  'CANARY-NAME-7f3a',
  'canary-domain-7f3a',
  'CANARY-REMARK-7f3a',
  '330106198503124133',
];

/** Client number `at`; `serial` distinguishes one save of it from the next. */
export function numberedClient(at: number, serial: number): Client {
  const person: Client['people'][number] = {
    id: 'p1',
    name: '张示例',
    region: 'mainland',
    certType: 'resident-id',
    certNumber: '330106198503124133',
    certAddress: '浙江省杭州市西湖区示例路1号',
    mobile: '19900000001',
  };
  return {
    format: 'beiantong.client',
    version: 1,
    id: `proof-${at}`,
    tags: [`serial-${serial}`],
    entity: {
      name: `杭州示例${at}科技有限公司 CANARY-NAME-7f3a`,
      type: 'enterprise',
      certType: 'business-licence',
      certNumber: '91330106MA0AHL014E',
      region: { code: '330106', names: ['浙江省', '杭州市', '西湖区'] },
      remark: `CANARY-REMARK-7f3a ${serial}`,
      subjectPrincipal: 'p1',
    },
    people: [person],
    services: [
      {
        id: 's1',
        kind: 'website',
        name: `示例网站${at}`,
        domains: [{ name: `canary-domain-7f3a-${at}.com` }],
        homeUrls: [],
        content: [],
        preApproval: [],
        languages: [],
        servicePrincipal: 'p1',
        access: {},
        apps: [],
      },
    ],
    documents: [
      {
        id: 'd1',
        type: 'subject-certificate',
        of: 'entity',
        fileName: 'licence.png',
        mediaType: 'image/png',
        data: Buffer.concat([Buffer.from(TINY_PNG, 'base64'), Buffer.from(`scan ${at} ${serial}`)]).toString(
          'base64',
        ),
      },
    ],
    filings: [],
  };
}

/** The same with a document of another kind than a picture, whose bytes are stored unchanged. */
export function clientWithPaper(at: number, serial: number, paper: Uint8Array): Client {
  const client = numberedClient(at, serial);
  const data = Buffer.concat([Buffer.from('%PDF-1.4\n'), paper]).toString('base64');
  const documents = client.documents.map((one) => ({
    ...one,
    fileName: 'licence.pdf',
    mediaType: 'application/pdf' as const,
    data,
  }));
  return { ...client, documents };
}

/** The serial of a client that was read back; 0 for anything else. */
export function serialOf(client: { readonly tags: readonly string[] } | null | undefined): number {
  return Number(/^serial-(\d+)$/.exec(client?.tags[0] ?? '')?.[1] ?? 0);
}
