// What the pictures of the certificates tell the rules: false as soon as one is bad, true only when all were looked at.
import { expect, it } from 'vitest';
import type { Client, Document, Scan } from '../../../../lib/filing/client/client';
import { uploadsFor } from '../../../../lib/filing/client/upload-slots';
import { documentsHeld } from '../../../../lib/filing/facts/document-facts';
import { peopleOf } from '../../../../lib/filing/facts/people-facts';
import { AS_OF, app, paper } from '../../../refusals/clients';
import { book } from '../../../rulebook';
import { ordinaryClients } from '../ordinary-clients';

const company = ordinaryClients(['330000']).find(({ kind }) => kind === 'company')?.client;

const GOOD: Scan = { legible: true, colour: true, faults: [] };
const BLURRED: Scan = { legible: false, colour: true, faults: ['blurred', 'glare'] };
const GREY: Scan = { legible: true, colour: false, faults: [] };
const UNTOLD: Scan = { legible: null, colour: null, faults: [] };

/** What is held when licence, identity card and domain certificate were found like this. */
function heldWith(scans: readonly (Scan | undefined)[]) {
  if (!company) throw new Error('no company');
  const owners = ['entity', 'p1', company.services[0]?.id ?? ''];
  const types = ['subject-certificate', 'subject-principal-id', 'domain-certificate'];
  const documents = scans.map((scan, at): Document => {
    const [type = '', of = ''] = [types[at], owners[at]];
    return { id: `d${at}`, type, of, fileName: 'a.jpg', mediaType: 'image/jpeg', data: '', scan };
  });
  const client: Client = { ...company, documents };
  const service = client.services[0];
  return documentsHeld(book, client, service, peopleOf(client, service), '2026-11-26');
}

it.each([
  ['all good', [GOOD, GOOD, GOOD], true, true],
  ['one blurred', [GOOD, BLURRED, GOOD], false, true],
  ['one grey copy', [GREY, GOOD, GOOD], true, false],
  ['a grey print of the domain certificate', [GOOD, GOOD, GREY], true, true],
  ['one that nobody looked at', [GOOD, undefined, GOOD], undefined, undefined],
  ['one that does not tell', [GOOD, UNTOLD, GOOD], undefined, undefined],
  ['a bad one beside one that nobody looked at', [BLURRED, undefined], false, undefined],
  ['none at all', [], undefined, undefined],
] as const)('%s', (_, scans, isLegible, isColour) => {
  const { facts } = heldWith(scans);
  expect(facts['documents.allLegible']).toBe(isLegible);
  expect(facts['documents.allOriginalColour']).toBe(isColour);
});

it('names at the document what is wrong with its picture', () => {
  const { faults } = heldWith([GOOD, BLURRED]);
  expect(faults.get('subject-principal-id')?.map(({ zh }) => zh)).toEqual(['图片模糊', '图片有反光']);
  expect(faults.get('subject-certificate')).toBeUndefined();
});

it.each([
  ['resident-id', ['还差国徽面']],
  ['hk-mo-residence-permit', ['还差反面']],
  ['passport', undefined],
] as const)('one side of a %s is all of it only where it has one', (certType, expected) => {
  const client = app();
  client.people = client.people.map((one) => ({ ...one, certType }));
  client.documents = client.documents.filter(({ side }) => side !== 'back');
  const [service] = client.services;
  const { faults } = documentsHeld(book, client, service, peopleOf(client, service), AS_OF);
  expect(faults.get('subject-principal-id')?.map(({ zh }) => zh)).toEqual(expected);
});

it.each(['subject-principal-id', 'legal-rep-id', 'guardian-id'])(
  'the front alone of a card lacks its back: %s',
  (type) => {
    const client = app();
    client.documents = client.documents
      .filter((one) => one.type === 'subject-principal-id' && one.side === 'front')
      .map((one) => ({ ...one, type }));
    const [service] = client.services;
    const { faults } = documentsHeld(book, client, service, peopleOf(client, service), AS_OF);
    expect(faults.get(type)?.map(({ zh }) => zh)).toEqual(['还差国徽面']);
  },
);

it('the size of an attached icon is read from it', () => {
  const client = app();
  const [service] = client.services;
  const sizeOf = () =>
    documentsHeld(book, client, service, peopleOf(client, service), AS_OF).facts['app.iconBytes'];
  const icon = client.documents.find(({ type }) => type === 'app-icon');
  expect(sizeOf()).toBe(Buffer.from(icon?.data ?? '', 'base64').length);
  client.documents = client.documents.filter(({ type }) => type !== 'app-icon');
  expect(sizeOf()).toBeUndefined();
});

it('the size of a file is known also where only its size was read with the client', () => {
  const client = app();
  const [service] = client.services;
  const sizes = (bytes: number | undefined) => {
    const read = { ...client, documents: client.documents.map((one) => ({ ...one, data: '', bytes })) };
    const { facts } = documentsHeld(book, read, service, peopleOf(read, service), AS_OF);
    return ['app.iconBytes', 'documents.imageBytes', 'documents.largestBytes'].map((fact) => facts[fact]);
  };
  expect(sizes(60_000)).toEqual([60_000, undefined, 60_000]); // a picture of so few is a thumbnail
  expect(sizes(260_000)).toEqual([260_000, 260_000, 260_000]);
  expect(sizes(undefined)).toEqual([undefined, undefined, undefined]);
});

it.each([
  ['that has the same domain holds its certificate', 'site-sample.cn', true],
  ['on another domain does not', 'app-sample.cn', false],
] as const)('an app beside a website %s', (_, name, isHeld) => {
  const client = app();
  const [own] = client.services;
  if (own === undefined) throw new Error('no app');
  const website = {
    ...own,
    id: 'site',
    kind: 'website' as const,
    apps: [],
    domains: [{ name: 'site-sample.cn' }],
  };
  const both: Client = {
    ...client,
    services: [website, { ...own, domains: [{ name }] }],
    documents: client.documents.map((one) => (one.type.startsWith('domain-') ? { ...one, of: 'site' } : one)),
  };
  const service = both.services[1];
  const { facts } = documentsHeld(book, both, service, peopleOf(both, service), AS_OF);
  const held = facts.documents;
  expect(Array.isArray(held) && held.includes('domain-certificate')).toBe(isHeld);
  expect(uploadsFor(both, service)['upload.domainCert'] !== undefined).toBe(isHeld);
});

it('a filmed promise is no picture: neither its form nor its size counts', () => {
  const client = app();
  const [service] = client.services;
  const large = {
    ...paper('promise-video', 'entity'),
    mediaType: 'video/mp4' as const,
    data: 'A'.repeat(40_000_000),
  };
  const filmed: Client = { ...client, documents: [...client.documents, large] };
  const factsOf = (of: Client) => documentsHeld(book, of, service, peopleOf(of, service), AS_OF).facts;
  const { documents, ...sizes } = factsOf(filmed);
  expect(documents).toContain('promise-video');
  expect(sizes).toEqual({ ...factsOf(client), documents: undefined });
});
