// Does a finding say what stands in the field, and which words of it are meant?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { precheckInputs } from '../../../../lib/filing/facts/facts';
import { precheck } from '../../../../lib/filing/report/precheck';
import { AS_OF, company, person } from '../../../refusals/clients';
import { domain, service } from '../../../refusals/pair';
import { book } from '../../../rulebook';

function finding(client: Client, rule: string) {
  const reports = client.filings.flatMap((filing) =>
    precheckInputs(book, client, filing, AS_OF).map((input) => precheck(book, input)),
  );
  const found = reports.flatMap(({ findings }) => findings).find((one) => one.rule === rule);
  return found && { text: found.text, words: found.words };
}

describe('what fails in a text', () => {
  it('shows a name with the words that are too much', () => {
    const client = company('fujian');
    service(client).name = '云帆彩票中国';
    expect(finding(client, 'nat-name-no-state-words')).toEqual({ text: '云帆彩票中国', words: ['中国'] });
    expect(finding(client, 'nat-name-no-sensitive-words')).toEqual({ text: '云帆彩票中国', words: ['彩票'] });
  });

  it('shows a name as a whole where no word of it is meant', () => {
    const client = company('fujian');
    service(client).name = '云';
    expect(finding(client, 'nat-name-min-length-3')).toEqual({ text: '云', words: undefined });
  });

  it('shows an address, and a domain', () => {
    const client = person('fujian');
    client.entity.mailAddress = '福建省福州市鼓楼区示例路#7-3-101';
    domain(client).name = 'www.yunfan-sample.cn';
    expect(finding(client, 'nat-address-special')?.text).toBe(client.entity.mailAddress);
    expect(finding(client, 'nat-main-domain')?.text).toBe('www.yunfan-sample.cn');
  });

  it('shows no number of a person', () => {
    const client = company('fujian');
    client.people = client.people.map((one) => ({ ...one, certValidUntil: '2026-12-20' }));
    const found = finding(client, 'nat-id-valid-3') ?? finding(client, 'id-months-more-than');
    expect(found).toEqual({ text: undefined, words: undefined });
  });
});
