// Which part of the options page does the end of its address open, and what does the part begin with?
import { expect, it } from 'vitest';
import {
  beginningOf,
  editorAt,
  JOIN_TEAM,
  RESTORE,
  readPapersOf,
  startTab,
} from '../../../../lib/ui/options/tabs';

it('begins with reading papers of a client, or of a new one', () => {
  expect(beginningOf(readPapersOf('client-a1'))).toEqual({ kind: 'recognition', id: 'client-a1' });
  expect(beginningOf(readPapersOf(null))).toEqual({ kind: 'recognition', id: null });
  expect(startTab(readPapersOf('client-a1'), 'agency')).toBe('clients');
});

it('begins with the editor of a client, at what a field of a portal asks for', () => {
  const at = { clientId: 'client-a1', field: 'service.domain', service: 'service-1' };
  expect(beginningOf(editorAt(at))).toEqual({ kind: 'editor', id: 'client-a1', at });
  const anywhere = { clientId: 'client-a1', field: '', service: null };
  expect(beginningOf(editorAt(anywhere))).toEqual({ kind: 'editor', id: 'client-a1', at: anywhere });
  const place = { clientId: 'client-a1', place: 'services[0].access.ips' };
  expect(beginningOf(editorAt(place))).toEqual({ kind: 'editor', id: 'client-a1', at: place });
  expect(startTab(editorAt(at), 'agency')).toBe('clients');
});

it.each(['', '#filings', '#read-papers=', '#read-papers=a b', '#read-papers=<b>', '#read-papersclient-a'])(
  'begins with the list for any other end: %s',
  (hash) => expect(beginningOf(hash)).toBeUndefined(),
);

it('begins with the vault when a backup is to be restored', () => {
  expect(startTab(RESTORE, 'agency')).toBe('vault');
});

it('begins with the team when an invitation is to be used', () => {
  expect(startTab(JOIN_TEAM, 'agency')).toBe('team');
});
