// How are days chosen: one day, and the span of a certificate with its box for "no end"?
import { Checkbox, DatePicker } from 'antd';
import moment, { type Moment } from 'moment';
import { textAt, valueAt, withValue } from '../state/tree';
import { Item } from './items';
import { change, check, portal, usePortal, write } from './store';

const FORM = 'YYYY-MM-DD';
const asMoment = (text: string): Moment | null => (text ? moment(text, FORM) : null);
const asText = (day: Moment | null | undefined): string => day?.format(FORM) ?? '';

/** A single day. */
export function DayItem({ path, label }: { readonly path: string; readonly label: string }) {
  const text = usePortal(({ model }) => textAt(model, path));
  return (
    <Item path={path} label={label} required>
      <DatePicker
        value={asMoment(text)}
        format={FORM}
        placeholder="请选择日期"
        onChange={(day) => {
          write(path, asText(day));
          check(path);
        }}
      />
    </Item>
  );
}

/** First and last day of a certificate; 长期 takes the last day away. */
export function ValidityItem({ person, label }: { readonly person: string; readonly label: string }) {
  const from = usePortal(({ model }) => textAt(model, `${person}.certValidFrom`));
  const until = usePortal(({ model }) => textAt(model, `${person}.certValidUntil`));
  const isLongTerm = usePortal(({ model }) => valueAt(model, `${person}.certLongTerm`) === true);
  const writeSpan = (first: string, last: string) => {
    const withFirst = withValue(portal().model, `${person}.certValidFrom`, first);
    change({ model: withValue(withFirst, `${person}.certValidUntil`, last) });
    check(`${person}.certValidity`);
  };
  return (
    <Item path={`${person}.certValidity`} label={label} required>
      <DatePicker.RangePicker
        value={[asMoment(from), asMoment(until)]}
        format={FORM}
        placeholder={['开始日期', '结束日期']}
        disabled={[false, isLongTerm]}
        allowEmpty={[false, isLongTerm]}
        onChange={(span) => writeSpan(asText(span?.[0]), asText(span?.[1]))}
      />
      <Checkbox
        className="long-term"
        checked={isLongTerm}
        onChange={(event) => {
          write(`${person}.certLongTerm`, event.target.checked);
          writeSpan(from, event.target.checked ? '' : until);
        }}
      >
        长期
      </Checkbox>
    </Item>
  );
}
