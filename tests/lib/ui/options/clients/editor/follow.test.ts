// Does a change in the form take along what has to go with it, and nothing else?
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../../../../lib/app/clients/choices';
import { newClient, newService } from '../../../../../../lib/ui/options/clients/editor/draft';
import { divisionIn, following, weighed } from '../../../../../../lib/ui/options/clients/editor/follow';
import { book } from '../../../../../rulebook';

const choices = choicesOf(book);
const company = newClient('c');
const person = { ...company, entity: { ...company.entity, type: 'personal', certType: 'resident-id' } };

describe('what follows', () => {
  it('is the usual certificate of another kind of entity, for every kind there is', () => {
    expect(following(company, ['entity.type', 'personal'], choices)).toEqual([
      ['entity.certType', 'resident-id'],
    ]);
    for (const { id } of choices.entityTypes) {
      const [change] = following(
        { ...company, entity: { ...company.entity, certType: 'none' } },
        ['entity.type', id],
        choices,
      );
      const fitting = choices.certificateTypes.find((one) => one.id === change?.[1]);
      expect(fitting?.of, id).toContain(id);
    }
  });

  it('is the person who files for itself, until the two are told apart', () => {
    expect(following(person, ['entity.name', '王示范'], choices)).toEqual([['people[0].name', '王示范']]);
    const apart = { ...person, people: person.people.map((one) => ({ ...one, name: '李样本' })) };
    expect(following(apart, ['entity.name', '王示范'], choices)).toEqual([]);
    expect(following(company, ['entity.name', '示例有限公司'], choices)).toEqual([]);
  });

  it('is the home page of a domain, until somebody gave another one', () => {
    const place = 'services[0].domains[0].name';
    const withHome = (name: string, homeUrls: readonly string[]) => {
      const service = { ...newService('service-1', company), domains: [{ name }], homeUrls: [...homeUrls] };
      return { ...company, services: [service] };
    };
    const home = (urls: readonly string[]) => [['services[0].homeUrls', urls]];
    expect(following(company, [place, 'sample.cn'], choices)).toEqual(home(['www.sample.cn']));
    const usual = withHome('sample.c', ['www.sample.c']);
    expect(following(usual, [place, 'sample.cn'], choices)).toEqual(home(['www.sample.cn']));
    for (const typed of ['www.sample.cn', 'http://sample.cn/', 'https://www.sample.cn/a', ' sample.cn '])
      expect(following(usual, [place, typed], choices), typed).toEqual(home(['www.sample.cn']));
    // typed letter by letter, it is followed all the way
    let page: readonly string[] = [];
    for (let at = 1; at <= 'http://www.sample.cn'.length; at += 1) {
      const [before, now] = [at - 1, at].map((end) => 'http://www.sample.cn'.slice(0, end));
      const [change] = following(withHome(before ?? '', page), [place, now], choices);
      if (change) page = change[1] as readonly string[]; // the home pages, of which the lines above speak
      expect(page.join()).not.toContain('www.www.');
    }
    expect(page).toEqual(['www.sample.cn']);
    expect(following(usual, [place, ''], choices)).toEqual(home([]));
    expect(following(withHome('sample.cn', ['m.sample.cn']), [place, 'other.cn'], choices)).toEqual([]);
    expect(following(withHome('sample.cn', []), [place, 'other.cn'], choices)).toEqual([]);
  });

  it('is the mailing address while it is the same', () => {
    expect(following(company, ['entity.certAddress', '样例路1号'], choices)).toEqual([
      ['entity.mailAddress', '样例路1号'],
    ]);
    const other = { ...company, entity: { ...company.entity, mailAddress: '别处' } };
    expect(following(other, ['entity.certAddress', '样例路1号'], choices)).toEqual([]);
  });
});

describe('a certificate number', () => {
  it.each([
    ['33010619850312001X', '330106'],
    ['91440101MA5SAMPLE7', '440101'],
    ['913301061234567890', '330106'],
    ['12345', null],
  ])('%s names %s', (number, division) => {
    expect(divisionIn(number)).toBe(division);
  });

  it('brings the divisions of its own place to the front', () => {
    const matches = ['210711', '320902', '440106', '440000'].map((code) => ({ code }));
    expect(weighed(matches, '440103').map(({ code }) => code)).toEqual([
      '440106',
      '440000',
      '210711',
      '320902',
    ]);
    expect(weighed(matches, null)).toBe(matches);
  });
});
