// Which refusals speak of how an address is written?
import { company, mini, person } from '../clients';
import { type Pair, pair } from '../pair';

const at = (id: string, mailAddress: string, says: RegExp, of: Pair['of'] = company): Pair =>
  pair(
    id,
    of,
    (client) => {
      client.entity.mailAddress = mailAddress;
    },
    says,
  );
const WEST = '浙江省杭州市西湖区';

export const ADDRESSES: readonly Pair[] = [
  at('address-no-door', `${WEST}示例路`, /门牌/),
  at('address-no-door/2', `${WEST}云帆样本大厦`, /门牌/),
  at('address-no-door/3', `${WEST}三墩镇虚构村`, /门牌/),
  at('address-no-door/4', `${WEST}示例路与虚构街交叉口`, /门牌/, mini),
  at('address-no-door-person', `${WEST}示例路望湖苑小区`, /门牌|房号/, person),
  at('address-no-door-person/2', `${WEST}示例路3号望湖苑`, /房号|室号|门牌/, person),
  at('address-no-door-person/3', `${WEST}虚构花园2幢`, /房号|室号|门牌/, person),
  at('address-person-office', `${WEST}示例路66号科技园A座写字楼1203室`, /住宅/, person),
  at('address-person-office/2', `${WEST}虚构路8号3幢502室云帆科技有限公司`, /住宅/, person),
  at('address-final-remark', `${WEST}示例村`, /最详细/),
  at('address-special', `${WEST}示例路1号#501室`, /特殊(字符|符号)/),
  at('address-special/2', `${WEST}示例路1号@云帆大厦501室`, /特殊(字符|符号)/),
  at('address-special/3', `${WEST}示例路1号*501室&502室`, /特殊(字符|符号)/),
  at('address-abbreviated', `${WEST}示例小区7-3-101`, /缩写|简写/),
  at('address-abbreviated/2', `${WEST}虚构路望湖苑12-1-602`, /缩写|简写/, person),
  at('address-abbreviated/3', `${WEST}示例路望湖苑3－1602`, /缩写|简写/),
  at('address-shixiaqu', '浙江省杭州市市辖区示例路1号501室', /市辖区/),
  at('address-other-province', '广东省广州市天河区示例路1号云帆大厦501室', /通信地址.*省/),
  at('address-other-province/2', '上海市徐汇区示例路1号501室', /通信地址.*(省|证件住所)/),
];
