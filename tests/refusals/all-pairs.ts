// Which pairs are there? All matters together.
import type { Pair } from './pair';
import { ACCESS } from './pairs/access';
import { ADDRESSES } from './pairs/addresses';
import { APPROVALS } from './pairs/approvals';
import { CONTENT } from './pairs/content';
import { DOMAINS } from './pairs/domains';
import { NAMES } from './pairs/names';
import { OTHER_HANDS } from './pairs/other-hands';
import { OTHER_KINDS } from './pairs/other-kinds';
import { OTHER_KINDS_SERVICES } from './pairs/other-kinds-services';
import { PAPERS } from './pairs/papers';
import { PEOPLE } from './pairs/people';
import { PHONES } from './pairs/phones';
import { APPS, MINIS, POLICE } from './pairs/platforms';
import { PROVINCIAL_LINES } from './pairs/provincial-lines';
import { RECORDS } from './pairs/records';
import { SUBJECT } from './pairs/subject';
import { UNUSUAL_FORMS } from './pairs/unusual-forms';
import { VARIANTS } from './pairs/variants';
import { WHOLE_CLIENTS } from './whole-clients';

export const MATTERS: Readonly<Record<string, readonly Pair[]>> = {
  域名: DOMAINS,
  名称: NAMES,
  主体: [...SUBJECT, ...RECORDS],
  地址: ADDRESSES,
  '负责人、电话': [...PEOPLE, ...PHONES],
  前置审批: APPROVALS,
  '内容、数量': CONTENT,
  接入信息: ACCESS,
  '材料、图片': PAPERS,
  APP: APPS,
  小程序: MINIS,
  公安备案: POLICE,
  换一种写法: VARIANTS,
  换一批主体: OTHER_HANDS,
  少见的写法: UNUSUAL_FORMS,
  各省各平台: PROVINCIAL_LINES,
  换一种主体: [...OTHER_KINDS, ...OTHER_KINDS_SERVICES],
  整份客户文件: WHOLE_CLIENTS,
};
