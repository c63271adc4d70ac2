// Does a column copied from a table fill the right fields, and is each value that was not taken named?
import { describe, expect, it } from 'vitest';
import { specOf } from '../../../../../../lib/ui/options/clients/editor/fields';
import {
  type Column,
  cellsIn,
  valuesPasted,
} from '../../../../../../lib/ui/options/precheck/values/pasted-column';
import type { ValueItem } from '../../../../../../lib/ui/options/precheck/values/value-items';
import { NO_CHOICES } from '../../../../../ui-preview/clients-actions';

const spec = (part: string) => {
  const found = specOf(part);
  if (!found) throw new Error(`no field ${part}`);
  return found;
};
const item = (clientId: string, part = 'services.domains.expires'): ValueItem => ({
  key: clientId,
  clientId,
  name: `示例公司${clientId}`,
  serviceName: null,
  place: part,
  spec: spec(part),
});
const items = ['甲', '乙', '丙'].map((one) => item(one));
const paste = (text: string, over: Partial<Column> = {}) => {
  const { taken, untaken } = valuesPasted({
    ...{ text, items, from: 0, choices: NO_CHOICES, labels: ['域名到期日'] },
    ...over,
  });
  return {
    taken: Object.fromEntries(taken),
    untaken: untaken.map(({ name, text: of, why }) => [name, of, why]),
  };
};

describe('a column pasted into the first box', () => {
  it('fills the boxes in order, in any usual way of writing a day, and leaves the box of an empty cell', () => {
    expect(paste('2027-01-31\n\n2027年3月5日\n').taken).toEqual({ 甲: '2027-01-31', 丙: '2027-03-05' });
  });

  it('knows the serial number of a day, as a table gives it where its column is not formatted as dates', () => {
    expect(paste('46086\n46451.5\n4608')).toEqual({
      taken: { 甲: '2026-03-05', 乙: '2027-03-05' },
      untaken: [['示例公司丙', '4608', 'day']],
    });
  });

  it('takes the sound values only, and names each other with its client', () => {
    const { taken, untaken } = paste('2027-02-30\r\n01/02/2027\r\n2027/3/5');
    expect(taken).toEqual({ 丙: '2027-03-05' });
    expect(untaken).toEqual([
      ['示例公司甲', '2027-02-30', 'day'],
      ['示例公司乙', '01/02/2027', 'day-two'],
    ]);
  });

  it('moves nothing one client down for its heading, and takes no value for a heading', () => {
    const whole = { 甲: '2027-01-31', 乙: '2027-02-01', 丙: '2027-03-05' };
    expect(paste('到期日期\n2027-01-31\n2027-02-01\n2027-03-05').taken).toEqual(whole);
    expect(paste('域名\n2027-01-31\n2027-02-01\n2027-03-05').taken).toEqual(whole);
    expect(paste('域名到期日\n2027-01-31').taken).toEqual({ 甲: '2027-01-31' });
    expect(paste('不详\n2027-02-01')).toEqual({
      taken: { 乙: '2027-02-01' },
      untaken: [['示例公司甲', '不详', 'day']],
    });
  });

  it('goes by the names where they were copied with it, whatever their order', () => {
    const { taken, untaken } = paste('示例公司丙\t2027-03-05\n示例公司甲\t2027-01-31\n别的公司\t2027-01-01');
    expect(taken).toEqual({ 丙: '2027-03-05', 甲: '2027-01-31' });
    expect(untaken).toEqual([['别的公司', '2027-01-01', 'no-such-name']]);
  });

  it('tells two fields of one client apart by the domain that is named', () => {
    const two = [
      { ...item('甲'), key: 'first' },
      { ...item('甲'), key: 'second' },
    ];
    const ownerOf = ({ key }: ValueItem) => `${key}.example`;
    expect(paste('second.example\t2027-03-05', { items: two, ownerOf }).taken).toEqual({
      second: '2027-03-05',
    });
    expect(paste('示例公司甲\t2027-03-05', { items: two, ownerOf }).untaken).toEqual([
      ['示例公司甲', '2027-03-05', 'no-such-name'],
    ]);
  });

  it('says which values had no box, and begins at the box into which it was pasted', () => {
    expect(paste('2027-03-05\n2027-03-06', { from: 2 })).toEqual({
      taken: { 丙: '2027-03-05' },
      untaken: [['', '2027-03-06', 'left-over']],
    });
  });

  it('knows that a certificate has no end, and nothing of the kind for a domain', () => {
    const until = items.map(({ clientId }) => item(clientId, 'people.certValidUntil'));
    expect(paste('长期\n长期有效', { items: until }).taken).toEqual({ 甲: 'long-term', 乙: 'long-term' });
    expect(paste('长期\n2027-03-05').untaken).toEqual([['示例公司甲', '长期', 'day']]);
  });

  it('keeps the line breaks and quotation marks within a cell', () => {
    expect(cellsIn('"软件开发；\n""云""服务"\t甲\n贸易\n\n')).toEqual([
      ['软件开发；\n"云"服务', '甲'],
      ['贸易'],
    ]);
  });
});
