// How does a page mark where a group begins? By tag, by role, or by its look alone.
import { escaped } from './boxes';

export interface HeadingStyle {
  readonly name: string;
  readonly head: (text: string) => string;
  /** Wraps the heading and its items; some pages have no common parent for them. */
  readonly group: (head: string, items: string) => string;
}

export const style = (
  name: string,
  head: (text: string) => string,
  group?: HeadingStyle['group'],
): HeadingStyle => ({
  name,
  head: (text) => (text === '' ? '' : head(escaped(text))),
  group: group ?? ((heading, items) => `<div class="part">${heading}${items}</div>`),
});

export const flat: HeadingStyle['group'] = (head, items) => `${head}${items}`;

export const OPEN_HEADINGS: readonly HeadingStyle[] = [
  style(
    'h2',
    (text) => `<h2>${text}</h2>`,
    (head, items) => `<section>${head}${items}</section>`,
  ),
  style('h3', (text) => `<h3>${text}</h3>`),
  style('h3 between', (text) => `<h3 class="tit">${text}</h3>`, flat),
  style(
    'h4 in a card',
    (text) => `<div class="ant-card-head"><div class="ant-card-head-title">${text}</div></div>`,
    (head, items) => `<div class="ant-card">${head}<div class="ant-card-body">${items}</div></div>`,
  ),
  style(
    'legend',
    (text) => `<legend>${text}</legend>`,
    (head, items) => `<fieldset>${head}${items}</fieldset>`,
  ),
  style('title', (text) => `<div class="title"><span>${text}</span></div>`),
  style('strong', (text) => `<p><strong>${text}</strong></p>`, flat),
  style('size', (text) => `<div style="font-size:18px;font-weight:600;margin:24px 0 12px">${text}</div>`),
  style('size between', (text) => `<div class="css-4kk1q">${text}</div>`, flat),
  style(
    'bar',
    (text) => `<div style="border-left:4px solid #06c;padding-left:8px;font-weight:bold">${text}</div>`,
  ),
  style(
    'el-card',
    (text) => `<div class="el-card__header"><span>${text}</span></div>`,
    (head, items) => `<div class="el-card">${head}<div class="el-card__body">${items}</div></div>`,
  ),
];

export const HELD_HEADINGS: readonly HeadingStyle[] = [
  style('role', (text) => `<div role="heading" aria-level="3">${text}</div>`),
  style('rule', (text) => `<div class="css-h77xa"><span>${text}</span></div><hr>`),
  style(
    'divider',
    (text) =>
      `<div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left">${text}</div></div>`,
    flat,
  ),
  style(
    'summary',
    (text) => `<summary>${text}</summary>`,
    (head, items) => `<details open>${head}<div>${items}</div></details>`,
  ),
  style('bold span', (text) => `<div><b style="font-size:16px">${text}</b></div>`),
];

/** The page's style sheet, with looks that no tag or class name shows. */
export const STYLE_SHEET = `body{font:14px/1.5 sans-serif;color:#333}
.css-4kk1q{font-size:20px;font-weight:600;margin:28px 0 14px;color:#111}
.css-h77xa{font-size:17px;font-weight:700;padding-bottom:6px}
.css-9zb0t{display:flex;margin-bottom:12px}.css-17wd2{width:160px}
.title{font-size:16px;font-weight:bold}.must{color:#f00}.tips,.css-tt4rr{color:#999;font-size:12px}
.part{margin-bottom:24px}`;
