// Is a remark that the file does not have unknown in every fact, and one that it says to be none empty in every fact?
import { describe, expect, it } from 'vitest';
import type { Client } from '../../../../lib/filing/client/client';
import { linkFacts } from '../../../../lib/filing/facts/derived-facts';
import { precheckInput } from '../../../../lib/filing/facts/facts';
import { AS_OF, company } from '../../../refusals/clients';
import { order, service } from '../../../refusals/pair';
import { book } from '../../../rulebook';

type Remark = string | null | undefined;

/** What is known of the remarks of a client, as the rules read them. */
function remarksOf(ofEntity: Remark, ofService: Remark) {
  const client: Client = company();
  client.entity.remark = ofEntity;
  const first = service(client);
  first.remark = ofService;
  const { facts } = precheckInput(book, client, order(client), first.id, AS_OF);
  const known = linkFacts(book, facts);
  return [known['entity.remark'], known['service.remark'], known['text.remarks']];
}

describe('a remark', () => {
  it.each([
    ['企业官网', '应急联系人为王样', '企业官网\n应急联系人为王样'],
    ['企业官网', null, '企业官网'],
    [null, null, ''],
  ])('of %s and %s is both', (ofEntity, ofService, both) => {
    expect(remarksOf(ofEntity, ofService)).toEqual([ofEntity ?? '', ofService ?? '', both]);
  });

  it.each([
    [undefined, '企业官网'],
    ['企业官网', undefined],
    [undefined, undefined],
  ])('of %s and %s is not known as a whole', (ofEntity, ofService) => {
    expect(remarksOf(ofEntity, ofService)).toEqual([ofEntity, ofService, undefined]);
  });
});
