// What does every page of the matrix offer, and what does its own model hold?

export const NAMES = ['企业', '个人', '政府机关'];
export const LONG = Array.from({ length: 60 }, (_, index) => `选项${index + 1}`);
export const KINDS = ['网站', '应用'];
export const CONTENTS = ['门户', '博客', '其他'];
export const FOUND = ['云帆科技', '云帆贸易'];

/** What is chosen before anybody came: both must be taken away. */
export const START = { checkbox: ['门户'], multiple: ['个人'], tags: ['旧词'] };

/** What a search at a server finds, after a while; nothing for no word. */
export const search = (word: string): Promise<string[]> =>
  new Promise((found) => {
    const names = word === '' ? [] : FOUND.filter((name) => name.includes(word));
    setTimeout(() => found(names), 120);
  });

export const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

const CITIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  浙江省: { 杭州市: ['西湖区', '滨江区'], 宁波市: ['海曙区'] },
  上海市: { 市辖区: ['黄浦区', '徐汇区'] },
};

interface Division {
  value: string;
  label: string;
  text: string;
  children?: Division[];
  [more: string]: unknown;
}

const leaf = (name: string, children?: Division[]): Division => ({
  value: name,
  label: name,
  text: name,
  ...(children === undefined ? {} : { children }),
});

export const TREE: Division[] = Object.entries(CITIES).map(([province, cities]) =>
  leaf(
    province,
    Object.entries(cities).map(([city, districts]) =>
      leaf(
        city,
        districts.map((district) => leaf(district)),
      ),
    ),
  ),
);

/** The names from the province down to a division, of which a library's model may hold the last alone. */
export const pathOf = (name: string, among: readonly Division[] = TREE): string[] =>
  among.flatMap(({ value, children = [] }) => {
    const below = pathOf(name, children);
    return value === name || below.length > 0 ? [value, ...below] : [];
  });

declare global {
  interface Window {
    held: Record<string, unknown>;
  }
}
window.held = {};

export const day = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/** A library's value as plain data: its day objects as days, its files as their names. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Date) return day(value);
  if (value instanceof File) return value.name;
  if (typeof value === 'number' && value > 1e11) return day(new Date(value));
  if (typeof value !== 'object' || value === null) return value;
  if ('format' in value && typeof value.format === 'function') return value.format('YYYY-MM-DD');
  if ('name' in value) return value.name;
  return 'file' in value ? plain(value.file) : value;
}

/** Takes what the library reports for one control into the model. */
export const take =
  (widget: string) =>
  (value: unknown): void => {
    window.held[widget] = plain(value);
  };
