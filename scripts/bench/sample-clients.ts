// With which clients do benches run? With the samples that are part of the extension.
import { readFileSync } from 'node:fs';
import type { Client } from '../../lib/filing/client/client';
import { checkValue } from '../../lib/filing/client/parse-client';

const SAMPLES = ['zhejiang-company', 'shanghai-hk-company', 'guangdong-person'];

/** The samples, validated for a day. */
export function sampleClients(asOf: string): readonly Client[] {
  return SAMPLES.map((name) => {
    const checked = checkValue(JSON.parse(readFileSync(`public/samples/${name}.json`, 'utf8')), asOf);
    if (!checked.ok) throw new Error(`the sample ${name} has faults`);
    return checked.client;
  });
}
