// Which clients do the benches use? As many as requested, each with its own name, number and domain.
import type { Client } from '../../lib/filing/client/client';

/** Copies of one client, with their own names, numbers and domains. */
export function clientsLike(sample: Client, count: number): Client[] {
  const towns = ['杭州', '宁波', '温州', '嘉兴', '绍兴', '金华', '台州', '湖州'];
  const trades = ['云帆', '星河', '远山', '青禾', '明德', '海纳', '同舟', '天工'];
  return Array.from({ length: count }, (_, at) => ({
    ...sample,
    id: `bench-${at}`,
    tags: [`group-${at % 20}`],
    entity: {
      ...sample.entity,
      name: `浙江${towns[at % 8]}${trades[Math.floor(at / 8) % 8]}${at}科技有限公司`,
    },
    services: sample.services.slice(0, 1).map((service) => ({
      ...service,
      domains: [{ name: `sample-${at}.com` }],
    })),
    documents: [],
    filings: [],
  }));
}

/** Each client with its own licence number and the right check character. */
export function withNumbers(clients: readonly Client[]): readonly Client[] {
  return clients.map((client, at) => ({
    ...client,
    entity: { ...client.entity, certNumber: creditCode(`91330106MA${at.toString(10).padStart(7, '0')}`) },
  }));
}

/** GB 32100: weights are powers of 3 modulo 31. */
function creditCode(body: string): string {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let weight = 1;
  let sum = 0;
  for (const sign of body) {
    sum += signs.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return body + signs.charAt((31 - (sum % 31)) % 31);
}
