// How may a portal rearrange its pages, or put other people's fields among ours? `data-expect` moves with each control.

const ITEM = '.ant-form-item,.tea-form__item,.tiny-form-item,li[class*=formLiWidth],.table-row';

type Mutation = (root: HTMLElement) => void;

const reversed = (parent: Element, selector: string): void => {
  const items = [...parent.children].filter((child) => child.matches(selector));
  for (const item of items.toReversed()) parent.append(item);
};

/** The innermost elements with a heading and more than one field of their own. */
function blocksOf(root: HTMLElement): Element[] {
  const boxes = [...root.querySelectorAll('section,.ant-card,fieldset,.photo-block,[id^=main_]')].filter(
    (box) => box.querySelector('[data-expect]') !== null,
  );
  return boxes.filter((box) => !boxes.some((inner) => inner !== box && box.contains(inner)));
}

const PERSON = ['姓名', '证件类型', '证件号码', '手机号码', '应急联系电话', '电子邮箱'];
const UNIT = ['单位名称', '统一社会信用代码', '通讯地址'];

function lineOf(label: string): Element {
  const line = document.createElement('div');
  line.className = 'form-item';
  line.innerHTML = `<label>${label}</label><input>`;
  return line;
}

/** A block that looks like one of ours and belongs to a person whom no filing names. */
function strange(heading: string, labels: readonly string[]): Element {
  const block = document.createElement('section');
  block.innerHTML = `<h3>${heading}</h3>`;
  block.append(...labels.map(lineOf));
  return block;
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'fields reversed within their block': (root) => {
    for (const block of root.querySelectorAll('section')) reversed(block, ITEM);
  },
  'blocks swapped': (root) => {
    for (const block of root.querySelectorAll('form,.ant-card-body')) reversed(block, 'section');
  },
  'ids and names renamed': (root) => {
    for (const at of root.querySelectorAll('[id],[for],[name]'))
      for (const name of ['id', 'for', 'name'])
        if (at.hasAttribute(name)) at.setAttribute(name, `x-${at.getAttribute(name)}`);
  },
  'foreign fields between ours': (root) => {
    for (const item of root.querySelectorAll(ITEM)) {
      const extra = document.createElement('div');
      extra.className = 'form-item';
      extra.innerHTML = '<label>银行卡号</label><input>';
      item.before(extra);
    }
  },
  'labels starred, spaced and in wide signs': (root) => {
    for (const label of root.querySelectorAll('label,th,dt')) {
      const [text] = [...label.childNodes].filter(
        (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
      );
      if (text !== undefined)
        text.nodeValue = `＊ ${(text.nodeValue ?? '').trim().replace(/[:：]$/u, '')}\u3000： `;
    }
  },
  'each field in one more box': (root) => {
    for (const item of root.querySelectorAll(ITEM)) {
      const box = document.createElement('div');
      item.replaceWith(box);
      box.append(item);
    }
  },
  'labels worn by their neighbours': (root) => {
    const labels = [...root.querySelectorAll('label[title],.tea-form__label label,.tiny-form-item__label')];
    for (let at = 0; at + 1 < labels.length; at += 2) {
      const [left, right] = [labels[at], labels[at + 1]];
      const leftItem = left?.closest(ITEM);
      const rightItem = right?.closest(ITEM);
      // a check box has its own text, whatever label is before it
      if ([leftItem, rightItem].some((item) => item?.querySelector('input[type=checkbox]'))) continue;
      const controls = [leftItem, rightItem].map((item) => item?.querySelector('[data-expect]'));
      if (left === undefined || right === undefined || controls.includes(null)) continue;
      const [one, two] = controls.map((control) => control?.getAttribute('data-expect') ?? '');
      controls[0]?.setAttribute('data-expect', two ?? '');
      controls[1]?.setAttribute('data-expect', one ?? '');
      [left.innerHTML, right.innerHTML] = [right.innerHTML, left.innerHTML];
      for (const name of ['title', 'for']) {
        const [mine, other] = [left.getAttribute(name), right.getAttribute(name)];
        if (mine !== null && other !== null) {
          left.setAttribute(name, name === 'for' ? mine : other);
          right.setAttribute(name, name === 'for' ? other : mine);
        }
      }
    }
  },
  'each block twice': (root) => {
    for (const block of blocksOf(root)) {
      block.after(block.cloneNode(true));
      // radio buttons of one name would be one question
      for (const radio of block.nextElementSibling?.querySelectorAll('input[type=radio]') ?? [])
        radio.setAttribute('name', `${radio.getAttribute('name')}-2`);
    }
  },
  'a handler before each block': (root) => {
    for (const block of blocksOf(root)) block.before(strange('经办人信息', PERSON));
  },
  'a contact after each block': (root) => {
    for (const block of blocksOf(root)) block.after(strange('业务联系人', PERSON));
  },
  'an agency before the first block': (root) => {
    blocksOf(root)[0]?.before(strange('代理机构信息', [...UNIT, ...PERSON]));
  },
  'an account above everything': (root) => {
    root.prepend(strange('账号信息', ['账号名称', '登录手机号', '注册邮箱', '实名认证名称', '实名证件号码']));
  },
  'a handler within each block': (root) => {
    for (const item of [...root.querySelectorAll(ITEM)])
      if (item.nextElementSibling === null)
        for (const label of ['经办人姓名', '经办人手机号', '代办人证件号码', '收件人电子邮箱'])
          item.after(lineOf(label));
  },
  'invoices and post between ours': (root) => {
    for (const item of [...root.querySelectorAll(ITEM)])
      for (const label of ['发票抬头', '收件人', '收件人手机', '收件地址', '开户行名称'])
        item.before(lineOf(label));
  },
};
