// The matrix page of an old portal: trees, tables in frames, calendars in frames, joined boxes, a day in three lists.
import { take } from './data';

const STYLE = `td{padding:4px;vertical-align:middle}td:first-child{text-align:right;width:120px}.menuContent{position:absolute;background:#f0f6e4;border:1px solid #617775;z-index:99;max-height:200px;overflow:auto}
.ztree{list-style:none;padding:5px;margin:0}.ztree ul{list-style:none;padding-left:18px}.ztree a{cursor:pointer}.layer{position:fixed;left:300px;top:80px;z-index:999;background:#fff;border:1px solid #888}
.textbox{display:inline-block;border:1px solid #95b8e7;position:relative;white-space:nowrap}.textbox .textbox-text{border:0;width:140px}.textbox-icon{display:inline-block;width:18px;height:18px;background:#ddd}
.combo-p{position:absolute;background:#fff;border:1px solid #95b8e7;z-index:100}.combobox-item{padding:3px}
.btn{display:inline-block;border:1px solid #888;padding:4px 10px;background:#eee}.btn.active{background:#48c}
.s2,.chosen{display:inline-block;width:160px;border:1px solid #aaa;position:relative;cursor:pointer}.down{position:absolute;background:#fff;z-index:9;border:1px solid #aaa}
.webuploader-container{position:relative;display:inline-block}.webuploader-pick{padding:6px 15px;background:#00b7ee;color:#fff}`;

const app = document.getElementById('app') ?? document.body;
app.innerHTML = `<style>${STYLE}</style><form><table>
<tr><td>行政区划：</td><td><input id="tree" readonly onclick="return false" style="width:160px"><input type="hidden" id="treeCode" name="treeCode"><div class="menuContent" id="menu" style="display:none"><ul class="ztree"><li><span class="button switch"></span><a><span class="ico"></span><span>浙江省</span></a><ul><li><a><span>杭州市</span></a></li><li><a><span>宁波市</span></a></li></ul></li></ul></div></td></tr>
<tr><td>行业类别：</td><td><input id="table" readonly placeholder="点击选择"></td></tr>
<tr><td>成立日期：</td><td><input class="Wdate" id="my97" readonly></td></tr>
<tr><td>单位性质：</td><td><input class="easyui-combobox combobox-f combo-f textbox-f" style="display:none" textboxname="nature"><span class="textbox combo" style="width:170px"><input type="text" class="textbox-text" data-c autocomplete="off" readonly><span class="textbox-addon"><a class="textbox-icon combo-arrow"></a></span><input type="hidden" class="textbox-value" name="nature"></span></td></tr>
<tr><td>固定电话：</td><td><input name="area" style="width:50px" maxlength="4"> - <input name="number" style="width:90px" maxlength="8"></td></tr>
<tr><td>出生日期：</td><td><select name="y"><option value="">年</option></select><select name="m"><option value="">月</option></select><select name="d"><option value="">日</option></select></td></tr>
<tr><td>证件有效期：</td><td><input name="from" placeholder="yyyy-MM-dd"> 至 <input name="to" placeholder="yyyy-MM-dd"> <label><input type="checkbox" name="forever">长期</label></td></tr>
<tr><td>是否涉外：</td><td><div class="btn-group"><label class="btn"><input type="radio" name="abroad" value="是" style="position:absolute;clip:rect(0,0,0,0);pointer-events:none">是</label><label class="btn"><input type="radio" name="abroad" value="否" style="position:absolute;clip:rect(0,0,0,0);pointer-events:none">否</label></div></td></tr>
<tr><td>附件：</td><td><div class="webuploader-container"><div class="webuploader-pick">选择图片</div><div style="position:absolute;top:0;left:0;width:94px;height:32px;overflow:hidden"><input type="file" style="position:absolute;clip:rect(1px,1px,1px,1px)" accept="image/*"><label style="opacity:0;width:100%;height:100%;display:block;cursor:pointer;background:#fff"></label></div></div><p class="queue"></p></td></tr>
<tr><td>证件类型：</td><td><select name="cert" style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"><option value="">请选择</option><option value="1">居民身份证</option><option value="2">护照</option></select><span class="s2"><span class="s2-in" tabindex="0"><span class="s2-words">请选择</span></span></span></td></tr>
<tr><td>民族：</td><td><select name="people" style="display:none"><option value=""></option><option value="01">汉族</option><option value="02">回族</option></select><div class="chosen"><a tabindex="-1"><span>请选择</span></a><div class="down" style="display:none"><input><ul><li>汉族</li><li>回族</li></ul></div></div></td></tr>
<tr><td>备注：</td><td><textarea name="note"></textarea></td></tr>
</table></form>`;

const by = <E extends HTMLElement = HTMLInputElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

// a tree under a read-only box
by('#tree').addEventListener('click', () => {
  by('#menu').style.display = 'block';
});
for (const node of document.querySelectorAll<HTMLElement>('#menu a'))
  node.addEventListener('click', () => {
    by('#tree').value = node.textContent ?? '';
    by('#treeCode').value = '3301';
    by('#menu').style.display = 'none';
    take('tree')(node.textContent);
  });

// a table in a frame in a layer, taken by its own button
by('#table').addEventListener('click', () => {
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.innerHTML = `<div>选择行业</div><iframe width="300" height="150" frameborder="0"></iframe><div><a class="btn ok">确定</a><a class="btn">取消</a></div>`;
  document.body.append(layer);
  const inner = layer.querySelector('iframe')?.contentDocument;
  if (!inner) return;
  inner.body.innerHTML = `<table border="1"><tr><th>代码</th><th>名称</th></tr><tr><td>I64</td><td>互联网服务</td></tr><tr><td>I65</td><td>软件业</td></tr></table>`;
  let chosen = '';
  for (const row of inner.querySelectorAll('tr'))
    row.addEventListener('click', () => {
      chosen = row.cells[1]?.textContent ?? '';
      row.style.background = '#cfc';
    });
  layer.querySelector('.ok')?.addEventListener('click', () => {
    by('#table').value = chosen;
    layer.remove();
    take('table')(chosen);
  });
});

// a calendar in a frame of its own
const NAMES = [
  '一月',
  '二月',
  '三月',
  '四月',
  '五月',
  '六月',
  '七月',
  '八月',
  '九月',
  '十月',
  '十一月',
  '十二月',
];
document.addEventListener('mousedown', (e) => {
  if (e.target !== by('#my97')) document.querySelector('#dp')?.remove();
});
by('#my97').addEventListener('click', () => {
  if (document.querySelector('#dp') !== null) return;
  const frame = document.createElement('iframe');
  frame.id = 'dp';
  frame.style.cssText =
    'position:absolute;left:200px;top:120px;width:200px;height:220px;z-index:99;background:#fff';
  document.body.append(frame);
  let at = new Date(2026, 10, 1);
  const draw = () => {
    const inner = frame.contentDocument;
    if (!inner) return;
    const first = new Date(at.getFullYear(), at.getMonth(), 1);
    first.setDate(1 - first.getDay());
    let html = `<div class="WdateDiv"><div id="dpTitle"><div class="navImg NavImgll"><a>&nbsp;</a></div><div class="navImg NavImgl"><a>&nbsp;</a></div><div style="float:left"><input class="yminput" value="${NAMES[at.getMonth()]}"></div><div style="float:left"><input class="yminput" value="${at.getFullYear()}"></div><div class="navImg NavImgr"><a>&nbsp;</a></div><div class="navImg NavImgrr"><a>&nbsp;</a></div></div><table class="WdayTable"><tr class="MTitle"><td>日</td><td>一</td><td>二</td><td>三</td><td>四</td><td>五</td><td>六</td></tr>`;
    for (let w = 0; w < 6; w += 1) {
      html += '<tr>';
      for (let d = 0; d < 7; d += 1) {
        html += `<td data-day="${first.getFullYear()}-${String(first.getMonth() + 1).padStart(2, '0')}-${String(first.getDate()).padStart(2, '0')}">${first.getDate()}</td>`;
        first.setDate(first.getDate() + 1);
      }
      html += '</tr>';
    }
    inner.body.innerHTML = `<style>.navImg{float:left;width:16px;height:16px;background:#ccc}.yminput{width:50px}table{clear:both}</style>${html}</table><input type="button" value="清空"><input type="button" value="今天"></div>`;
    const steps: Record<string, number> = { NavImgll: -12, NavImgl: -1, NavImgr: 1, NavImgrr: 12 };
    for (const [name, by] of Object.entries(steps))
      inner.querySelector(`.${name}`)?.addEventListener('click', () => {
        at = new Date(at.getFullYear(), at.getMonth() + by, 1);
        draw();
      });
    for (const cell of inner.querySelectorAll<HTMLElement>('[data-day]'))
      cell.addEventListener('click', () => {
        by('#my97').value = cell.dataset.day ?? '';
        frame.remove();
        take('frame')(cell.dataset.day);
      });
  };
  draw();
});

// a combo whose list lies at the end of the page
const openCombo = () => {
  const panel = document.createElement('div');
  panel.className = 'panel combo-p panel-htop';
  panel.style.cssText = 'left:140px;top:140px;width:170px';
  panel.innerHTML = `<div class="combo-panel panel-body">${['企业', '个人', '政府机关'].map((n) => `<div class="combobox-item">${n}</div>`).join('')}</div>`;
  document.body.append(panel);
  for (const item of panel.querySelectorAll<HTMLElement>('.combobox-item'))
    item.addEventListener('click', () => {
      by('[data-c]').value = item.textContent ?? '';
      panel.remove();
      take('combo')(item.textContent);
    });
};
by('.combo-arrow').addEventListener('click', openCombo);

for (const name of ['area', 'number'])
  by(`[name=${name}]`).addEventListener('input', () =>
    take('phone')([by('[name=area]').value, by('[name=number]').value]),
  );
const opts = (from: number, to: number, unit: string) =>
  Array.from(
    { length: to - from + 1 },
    (_, i) => `<option value="${from + i}">${from + i}${unit}</option>`,
  ).join('');
by('[name=y]').insertAdjacentHTML('beforeend', opts(1940, 2030, ''));
by('[name=m]').insertAdjacentHTML('beforeend', opts(1, 12, ''));
by('[name=m]').addEventListener('change', () =>
  setTimeout(() => {
    by('[name=d]').innerHTML = `<option value="">日</option>${opts(1, 31, '')}`;
  }, 60),
);
by('[name=d]').addEventListener('change', () =>
  take('lists')(['y', 'm', 'd'].map((n) => by(`[name=${n}]`).value.padStart(2, '0')).join('-')),
);
by('[name=forever]').addEventListener('change', () => {
  by('[name=to]').disabled = by('[name=forever]').checked;
  take('forever')(by('[name=forever]').checked ? ['长期'] : []);
});
for (const name of ['from', 'to'])
  by(`[name=${name}]`).addEventListener('change', () =>
    take('valid')([by('[name=from]').value, by('[name=to]').value]),
  );
for (const radio of document.querySelectorAll<HTMLInputElement>('[name=abroad]'))
  radio.addEventListener('change', () => {
    for (const l of document.querySelectorAll('.btn-group .btn'))
      l.classList.toggle('active', l.contains(radio));
    take('pressed')(radio.value);
  });
by('input[type=file]').addEventListener('change', () => {
  const f = by('input[type=file]').files?.[0];
  by<HTMLElement>('.queue').textContent = f?.name ?? '';
  take('picture')(f === undefined ? [] : [f]);
});

/** Chooses in the hidden select what was pressed in the drawn one. */
function chooseIn(name: string, words: string): void {
  const select = by<HTMLSelectElement>(`select[name=${name}]`);
  select.selectedIndex = [...select.options].findIndex(({ text }) => text === words);
  take(name)(select.selectedOptions[0]?.text);
}

// a drawn select that opens on the press of its inner box, with its list at the end of the page
by('.s2-in').addEventListener('mousedown', () => {
  const list = document.createElement('div');
  list.className = 'menuContent';
  list.innerHTML = '<span>居民身份证</span><br><span>护照</span>';
  document.body.append(list);
  for (const row of list.querySelectorAll('span'))
    row.addEventListener('mouseup', () => {
      by('.s2-words').textContent = row.textContent;
      list.remove();
      chooseIn('cert', row.textContent ?? '');
    });
});

// and one that keeps its list within, and takes only what is pointed at
by('.chosen').addEventListener('mousedown', (event) => {
  if (!by('.down').contains(event.target as Node)) by('.down').style.display = 'block'; // a click's target in a document is a node
});
let pointed: Element | null = null;
for (const row of document.querySelectorAll('.down li')) {
  row.addEventListener('mouseover', () => {
    pointed = row;
  });
  row.addEventListener('mouseup', () => {
    by('.chosen span').textContent = pointed?.textContent ?? '';
    by('.down').style.display = 'none';
    chooseIn('people', pointed?.textContent ?? '');
  });
}
