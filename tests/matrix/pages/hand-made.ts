// The matrix page of a portal that draws each control by itself: plain boxes, hidden inputs, no roles, no library's names.
import { CONTENTS, KINDS, LONG, NAMES, START, search, TREE, take } from './data';

const STYLE = `
  .line { margin: 8px; } .nm { display: inline-block; width: 90px; }
  .bx { display: inline-block; position: relative; border: 1px solid #888; min-width: 160px; padding: 3px 8px; cursor: pointer; background: #fff; }
  .dn { position: absolute; left: 0; top: 100%; z-index: 9; background: #fff; border: 1px solid #888; max-height: 160px; overflow: auto; }
  .dn p { margin: 0; padding: 3px 12px; white-space: nowrap; cursor: pointer; } .off { display: none; }
  .tg { display: inline-block; padding: 3px 10px; border: 1px solid #888; } .tg.on { background: #258; color: #fff; }
  .hid { position: absolute; opacity: 0; width: 100%; height: 100%; left: 0; top: 0; }
  .wh { position: relative; display: inline-block; border: 1px solid #888; padding: 3px 10px; overflow: hidden; }
`;

type Make = (html: string) => HTMLElement;
const make: Make = (html) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const [first] = box.children;
  if (!(first instanceof HTMLElement)) throw new Error('nothing made');
  return first;
};
const inside = (box: HTMLElement, selector: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

const app = document.getElementById('app') ?? document.body;
app.append(make(`<style>${STYLE}</style>`));
function line(label: string, control: HTMLElement): void {
  const row = make(`<div class="line"><span class="nm">${label}：</span></div>`);
  row.append(control);
  app.append(row);
}

const SHUT = 'off';
/** Shows a list under its box until something else on the page is pressed. */
function opens(box: HTMLElement, list: HTMLElement): void {
  box.addEventListener('click', (event) => {
    if (!list.contains(event.target as Node)) list.classList.toggle(SHUT); // a click's target in a document is a node
  });
  document.addEventListener('mousedown', (event) => {
    if (!box.contains(event.target as Node)) list.classList.add(SHUT); // the same
  });
}

const rows = (names: readonly string[]): string => names.map((name) => `<p>${name}</p>`).join('');

/** A box that shows a word and keeps a code in a hidden input. */
function list(widget: string, names: readonly string[]): HTMLElement {
  const box = make(
    `<div class="bx"><input type="hidden" name="${widget}"><em>请选择</em><div class="dn off">${rows(names)}</div></div>`,
  );
  const down = inside(box, '.dn');
  opens(box, down);
  down.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.tagName !== 'P') return;
    inside(box, 'em').textContent = target.textContent;
    down.classList.add(SHUT);
    take(widget)(target.textContent);
  });
  return box;
}

/** The same with a box to search in, at a server or among what is there. */
function searched(widget: string, find: (word: string) => Promise<string[]>): HTMLElement {
  const box = make(
    `<div class="bx"><input type="hidden" name="${widget}"><em>请选择</em><div class="dn off"><input class="q"><div class="r"></div></div></div>`,
  );
  const down = inside(box, '.dn');
  opens(box, down);
  const query = inside(box, '.q') as HTMLInputElement; // made above
  const fill = async (): Promise<void> => {
    inside(box, '.r').innerHTML = rows(await find(query.value));
  };
  query.addEventListener('input', fill);
  box.addEventListener('click', fill, { once: true });
  down.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.tagName !== 'P') return;
    inside(box, 'em').textContent = target.textContent;
    down.classList.add(SHUT);
    take(widget)(target.textContent);
  });
  return box;
}

/** Boxes to tick in a list that shows all that are ticked. */
function several(widget: string, names: readonly string[]): HTMLElement {
  const ticks = names
    .map(
      (name) =>
        `<p><label><input type="checkbox" value="${name}"${START.multiple.includes(name) ? ' checked' : ''}>${name}</label></p>`,
    )
    .join('');
  const box = make(
    `<div class="bx"><input type="hidden" name="${widget}"><em>${START.multiple.join('、')}</em><div class="dn off">${ticks}</div></div>`,
  );
  opens(box, inside(box, '.dn'));
  box.addEventListener('change', () => {
    const chosen = [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    inside(box, 'em').textContent = chosen.join('、') || '请选择';
    take(widget)(chosen);
  });
  return box;
}

/** Columns that open one after the other. */
function levels(widget: string): HTMLElement {
  const box = make(
    `<div class="bx"><input type="hidden" name="${widget}"><em>请选择</em><div class="dn off"></div></div>`,
  );
  const down = inside(box, '.dn');
  opens(box, down);
  const path: string[] = [];
  const column = (entries: typeof TREE, depth: number): void => {
    while (down.children.length > depth) down.lastElementChild?.remove();
    const ul = make(`<ul style="float:left;margin:0;padding:0;list-style:none"></ul>`);
    for (const entry of entries) {
      const li = make(`<li style="padding:3px 10px">${entry.label}</li>`);
      li.addEventListener('click', () => {
        path.splice(depth, path.length, entry.label);
        if (entry.children !== undefined) column(entry.children, depth + 1);
        else {
          inside(box, 'em').textContent = path.join('/');
          down.classList.add(SHUT);
          take(widget)([...path]);
        }
      });
      ul.append(li);
    }
    down.append(ul);
  };
  column(TREE, 0);
  return box;
}

/** See-through boxes over what is drawn. */
function choices(
  widget: string,
  type: 'radio' | 'checkbox',
  names: readonly string[],
  start: readonly string[],
) {
  const all = names
    .map(
      (name) =>
        `<span class="wh"><input class="hid" type="${type}" name="${widget}" value="${name}"${start.includes(name) ? ' checked' : ''}><b>${name}</b></span>`,
    )
    .join('');
  const box = make(`<span>${all}</span>`);
  box.addEventListener('change', () => {
    const chosen = [...box.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    take(widget)(type === 'radio' ? chosen[0] : chosen);
  });
  return box;
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** A month as a table, turned by two arrows, for each box that nobody may type in. */
function month(at: Date, pick: (day: string) => void): HTMLElement {
  const [year, index] = [at.getFullYear(), at.getMonth()];
  const blank = new Date(year, index, 1).getDay();
  const length = new Date(year, index + 1, 0).getDate();
  const cells = [...Array(blank).fill(''), ...Array.from({ length }, (_, day) => String(day + 1))];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  const box = make(
    `<div class="dn" style="max-height:none"><a class="b">‹</a><strong>${year}年${index + 1}月</strong><a class="f">›</a><table><tr><th>日</th><th>一</th><th>二</th><th>三</th><th>四</th><th>五</th><th>六</th></tr>${weeks
      .map((week) => `<tr>${week.map((day) => `<td>${day}</td>`).join('')}</tr>`)
      .join('')}</table></div>`,
  );
  const turn = (by: number) => () => box.replaceWith(month(new Date(year, index + by, 1), pick));
  inside(box, '.b').addEventListener('click', turn(-1));
  inside(box, '.f').addEventListener('click', turn(1));
  for (const cell of box.querySelectorAll('td'))
    cell.addEventListener('click', () => {
      if (cell.textContent !== '') pick(`${year}-${pad(index + 1)}-${pad(Number(cell.textContent))}`);
    });
  return box;
}

function calendar(hint: string, told: (day: string) => void): HTMLElement {
  const box = make(
    `<span class="wh" style="overflow:visible;border:0"><input readonly placeholder="${hint}" style="cursor:pointer"></span>`,
  );
  const input = inside(box, 'input') as HTMLInputElement; // made above
  input.addEventListener('click', () => {
    for (const open of document.querySelectorAll('.wh>.dn')) open.remove();
    box.append(
      month(new Date(2026, 10, 1), (day) => {
        input.value = day;
        box.querySelector('.dn')?.remove();
        told(day);
      }),
    );
  });
  return box;
}

function span(widget: string): HTMLElement {
  const days: string[] = [];
  const told = (place: number) => (day: string) => {
    days[place] = day;
    if (days.filter((at) => at !== undefined).length === 2) take(widget)([...days]);
  };
  const box = make('<span></span>');
  box.append(calendar('开始日期', told(0)), ' 至 ', calendar('结束日期', told(1)));
  return box;
}

/** A button that opens the browser's dialogue through an input that is not drawn. */
function upload(widget: string, several: boolean): HTMLElement {
  const box = make(
    `<span><button type="button">浏览…</button><input type="file"${several ? ' multiple' : ''} style="display:none"><i></i></span>`,
  );
  const input = inside(box, 'input') as HTMLInputElement; // made above
  inside(box, 'button').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    inside(box, 'i').innerHTML = files.map(({ name }) => `<u>${name}</u>`).join(' ');
    take(widget)(several ? files : files.slice(0, 1));
  });
  return box;
}

function typed(widget: string, html: string): HTMLElement {
  const box = make(html);
  box.addEventListener('input', () => take(widget)((box as HTMLInputElement).value)); // an input or a text area
  return box;
}

function toggle(widget: string): HTMLElement {
  const box = make('<span class="my-switch tg">关</span>');
  box.addEventListener('click', () => {
    box.classList.toggle('my-switch-checked');
    box.textContent = box.classList.contains('my-switch-checked') ? '开' : '关';
    take(widget)(box.classList.contains('my-switch-checked'));
  });
  return box;
}

/** Texts that Enter takes and Backspace gives back. */
function tagBox(widget: string, start: readonly string[]): HTMLElement {
  const box = make('<div class="bx"><div></div><input placeholder="输入后按回车添加"></div>');
  const taken = [...start];
  const draw = (): void => {
    inside(box, 'div').innerHTML = taken.map((text) => `<i class="tg">${text}</i>`).join('');
  };
  box.addEventListener('keydown', ({ key, target }) => {
    const input = target as HTMLInputElement; // the only one that takes keys
    if (key === 'Enter' && input.value !== '') taken.push(input.value);
    else if (key === 'Backspace' && input.value === '') taken.pop();
    else return;
    input.value = '';
    draw();
    take(widget)([...taken]);
  });
  draw();
  return box;
}

const among = (word: string): Promise<string[]> =>
  Promise.resolve(LONG.filter((name) => name.includes(word)));

line('文本', typed('text', '<input>'));
line('长文本', typed('textarea', '<textarea></textarea>'));
line('下拉', list('select', NAMES));
line('长列表', list('long', LONG));
line('级联', levels('cascader'));
line('单选', choices('radio', 'radio', KINDS, []));
line('多选', choices('checkbox', 'checkbox', CONTENTS, START.checkbox));
line('日期', calendar('选择日期', take('date')));
line('日期段', span('range'));
line('上传', upload('upload', false));
line('可搜索', searched('searchable', among));
line('远程', searched('remote', search));
line('多选列表', several('multiple', NAMES));
line('开关', toggle('switch'));
line('数量', typed('number', '<input inputmode="numeric">'));
line('按钮单选', choices('buttons', 'radio', KINDS, []));
line('多文件', upload('uploads', true));
line('标签', tagBox('tags', START.tags));
