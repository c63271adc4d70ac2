// Which pages look as if they hid something and hide nothing? Each way of drawing a form that ordinary portals use; all of it has to be filled.
import { type Chance, chanceOf } from '../strangers/random';
import type { HostilePage } from './made-page';
import { recorder } from './recorder';

export type BenignPage = HostilePage;

const LABELS = [
  '主办单位名称',
  '通信地址',
  '网站名称',
  '网站域名',
  '投资者或主管单位名称',
  '主体负责人证件号码',
  '主体负责人手机号码',
  '主体负责人电子邮件地址',
  '网站负责人证件号码',
  '网站负责人手机号码',
] as const;

const SIGN =
  'data:image/svg+xml,%3Csvg xmlns=%27http://www.w3.org/2000/svg%27 width=%2716%27 height=%2716%27%3E%3Ccircle cx=%278%27 cy=%278%27 r=%276%27/%3E%3C/svg%3E';

/** How one field is drawn: its label and its box. */
const BOXES: Readonly<Record<string, (label: string) => string>> = {
  plain: (label) => `<label>${label}</label><input data-seen>`,
  'with a sign over its end': (label) =>
    `<label>${label}</label><span style="position:relative;display:inline-block"><input data-seen style="padding-right:24px"><i style="position:absolute;right:6px;top:4px;width:14px;height:14px;background:#bbb;border-radius:7px"></i></span>`,
  'with a counter in its corner': (label) =>
    `<label>${label}</label><span style="position:relative;display:inline-block"><textarea data-seen rows="3" style="width:300px"></textarea><small style="position:absolute;right:8px;bottom:6px;color:#888;pointer-events:none">0/200</small></span>`,
  'with a sign as a picture of its ground': (label) =>
    `<label>${label}</label><input data-seen style="background:#fff url(&quot;${SIGN}&quot;) no-repeat right 6px center / 16px 16px;padding-right:24px">`,
  'with a sign before its words': (label) =>
    `<label>${label}</label><input data-seen style="background:#fff url(&quot;${SIGN}&quot;) no-repeat 6px center / 16px 16px;padding-left:28px">`,
  'with a label that floats above': (label) =>
    `<div style="position:relative;padding-top:16px"><input data-seen placeholder=" " style="width:300px"><label style="position:absolute;left:2px;top:0;font-size:12px;pointer-events:none">${label}</label></div>`,
  'grey on a pale ground': (label) =>
    `<label>${label}</label><input data-seen style="background:#f5f5f5;color:#555;border:1px solid #ddd">`,
  'without a ground of its own': (label) =>
    `<label>${label}</label><input data-seen style="background:transparent;border:0;border-bottom:1px solid #999">`,
  'in a table': (label) =>
    `<table><tr><td style="width:220px">${label}</td><td><input data-seen></td></tr></table>`,
  'with help beside it': (label) =>
    `<label>${label}</label><input data-seen><span style="color:#999"> 请与证件一致</span>`,
  'with a shadow and round corners': (label) =>
    `<label>${label}</label><input data-seen style="border-radius:8px;border:1px solid #ccc;box-shadow:inset 0 1px 2px rgba(0,0,0,.1),0 0 0 2px rgba(24,144,255,.1)">`,
  'wide apart letters for a number': (label) =>
    `<label>${label}</label><input data-seen style="letter-spacing:2px;width:320px">`,
};

/** How the page around is drawn. */
const PAGES: Readonly<Record<string, (body: string) => string>> = {
  plain: (body) => body,
  'under a head that stays': (body) =>
    `<div style="position:fixed;left:0;right:0;top:0;height:56px;background:#001529;z-index:10"></div><div style="padding-top:64px">${body}</div>`,
  'over a foot that stays': (body) =>
    `${body}<div style="height:80px"></div><div style="position:fixed;left:0;right:0;bottom:0;height:56px;background:#fff;box-shadow:0 -2px 8px rgba(0,0,0,.15)"><button type="button">保存</button></div>`,
  'in a card on a picture': (body) =>
    `<div style="background:linear-gradient(135deg,#1677ff,#69b1ff);padding:40px"><div style="background:#fff;border-radius:8px;padding:24px">${body}</div></div>`,
  'in a dialog that grew in': (body) =>
    `<style>@keyframes grow{from{opacity:0;transform:scale(.9)}to{opacity:1;transform:none}}</style><div style="position:fixed;inset:0;background:rgba(0,0,0,.45)"></div><div style="position:fixed;left:80px;right:80px;top:20px;bottom:20px;overflow:auto;background:#fff;padding:24px;animation:grow .1s">${body}</div>`,
  'on a day of mourning': (body) => `<div style="filter:grayscale(1)">${body}</div>`,
  'in a dark look': (body) =>
    `<style>input,textarea{background:#141414!important;color:#eee!important;border:1px solid #444}</style><div style="background:#000;color:#eee;padding:16px">${body}</div>`,
  'with a mark over the page': (body) =>
    `<div style="position:relative">${body}<div style="position:fixed;inset:0;pointer-events:none;opacity:.08;z-index:999;background-image:url(&quot;${SIGN}&quot;)"></div></div>`,
  'in a box that scrolls': (body) =>
    `<div style="height:240px;overflow:auto;border:1px solid #ddd">${body}</div>`,
  'moved by whole pixels': (body) => `<div style="transform:translate(20px,10px)">${body}</div>`,
  'with a help button that floats': (body) =>
    `${body}<div style="position:fixed;right:16px;bottom:16px;width:48px;height:48px;border-radius:24px;background:#1677ff;z-index:99"></div>`,
  'in a frame of its own': (body) =>
    `<iframe style="width:900px;height:600px;border:0" srcdoc="${`<meta charset=utf-8><style>.form-item{margin:8px}</style><form>${body}</form>`.replaceAll('"', '&quot;')}"></iframe>`,
};

function pageOf(seed: string, chance: Chance): BenignPage {
  const wanted = chance.shuffled(LABELS).slice(0, 3 + chance.under(4));
  const box = chance.oneOf(Object.entries(BOXES));
  const look = chance.oneOf(Object.entries(PAGES));
  const rows = wanted
    .map((label) => {
      const [, make] = chance.is(0.7) ? box : chance.oneOf(Object.entries(BOXES));
      return `<div class="form-item">${make(label)}</div>`;
    })
    .join('');
  const form =
    look[0] === 'in a frame of its own'
      ? look[1](rows.replaceAll('"', "'"))
      : look[1](`<form>${rows}</form>`);
  return {
    seed,
    kind: `${box[0]}, ${look[0]}`,
    html: `<!doctype html><meta charset="utf-8"><title>填写主体信息</title><style>.form-item{margin:8px}.form-item>label{display:inline-block;width:220px}</style>${recorder}<h1>填写主体信息</h1>${form}`,
    isKnown: true,
    isFilled: true,
    wanted,
  };
}

/** So many ordinary pages. */
export const benignPages = (count: number, seed = 'benign'): BenignPage[] =>
  Array.from({ length: count }, (_, at) => pageOf(`${seed} ${at}`, chanceOf(`${seed} ${at}`)));
