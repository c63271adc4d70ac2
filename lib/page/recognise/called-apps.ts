// Where a page asks whether it is a website, an app or a mini program, does 应用 mean whichever it is? Then its words are read as 服务.
import type { Field } from '../model';

/** 应用 by itself; 应用程序 and 移动应用 are apps, and an 应用商店 is a place where they are offered. */
const ANY_APPLICATION = /(?<!网站|移动|手机|安卓|苹果|小|快|轻)应用(?!程序|商店|市场|宝|包|软件|服务器)/gu;
const OF_SITE = /^(?:网站|web ?site)/iu;
const OF_APP = /^(?:移动)?(?:app|应用|小程序|快应用|mini ?program)/iu;

/** Does a control offer websites beside apps or mini programs? */
const asksWhich = ({ options }: Field): boolean =>
  options.length < 8 &&
  options.some((option) => OF_SITE.test(option)) &&
  options.some((option) => OF_APP.test(option));

/** The fields with 服务 in place of an 应用 that may be a website. */
export function asServices(fields: readonly Field[]): readonly Field[] {
  if (!fields.some(asksWhich)) return fields;
  const read = (text: string): string => text.replace(ANY_APPLICATION, '服务');
  return fields.map((field) => ({ ...field, label: read(field.label), section: field.section.map(read) }));
}
