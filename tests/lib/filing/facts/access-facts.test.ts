// Are addresses of servers told from ranges, private networks and slips of the pen?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessFacts, addressFault } from '../../../../lib/filing/facts/access-facts';
import { company, mini } from '../../../refusals/clients';
import { service } from '../../../refusals/pair';
import { book } from '../../../rulebook';

describe('one address', () => {
  it.each([
    ['203.0.113.7', null],
    ['２０３．0.113.7', null],
    ['2001:db8::1', null],
    ['2001:db8:0:0:0:0:0:1', null],
    ['203.0.113.0/24', 'ip-range'],
    ['203.0.113.1-20', 'ip-range'],
    ['203.0.113.*', 'ip-range'],
    ['300.1.1.1', 'ip-invalid'],
    ['203.0.113', 'ip-invalid'],
    ['www.example.com', 'ip-invalid'],
    ['2001:db8:::1', 'ip-invalid'],
    ['1:2:3', 'ip-invalid'],
    ['10.1.2.3', 'ip-private'],
    ['172.16.0.1', 'ip-private'],
    ['172.32.0.1', null],
    ['192.168.1.20', 'ip-private'],
    ['127.0.0.1', 'ip-private'],
    ['169.254.1.1', 'ip-private'],
    ['100.64.0.1', 'ip-private'],
    ['100.128.0.1', null],
    ['fe80::1', 'ip-private'],
    ['::1', 'ip-private'],
    ['255.255.255.255', 'ip-private'],
  ])('%s', (text, fault) => {
    expect(addressFault(text)).toBe(fault);
  });

  it('with a part above 255 is none', () => {
    const part = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 256, max: 999 }), (a, b, c, d) => {
        expect(addressFault(`${a}.${b}.${c}.${d}`)).toBe('ip-invalid');
      }),
    );
  });
});

describe('the access of a service', () => {
  const faults = (more: object, languages = ['zh-Hans']) => {
    const client = company('zhejiang');
    Object.assign(service(client).access, more);
    service(client).languages = languages;
    return accessFacts(book, service(client), null)['access.faults'];
  };

  it('names what is missing, and takes the server’s own code for its address', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ ips: [] })).toEqual(['ip-missing']);
    for (const ips of [undefined, null, []]) expect(faults({ ips, authCode: '8f2c' })).toEqual([]); // an emptied box stays as a list of none
    expect(faults({ location: null, method: null })).toEqual(['place-missing', 'method-missing']);
    expect(faults({}, [])).toEqual(['language-missing']);
  });

  it('knows its lists by value and by label', () => {
    expect(faults({ method: '云接入' }, ['中文简体', 'en'])).toEqual([]);
    expect(faults({ method: 'by-pigeon' }, ['klingon'])).toEqual(['method-unknown', 'language-unknown']);
  });

  it('of a mini program is its platform’s affair', () => {
    const client = mini('zhejiang');
    service(client).access = {};
    expect(accessFacts(book, service(client), null)['access.faults']).toEqual([]);
  });
});
