// @vitest-environment happy-dom
// What is the label of an upload: from its box, from the text before it, or from the row of a table?
import { expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/read/read';

it.each([
  [
    'before an upload that only says that it holds nothing yet',
    '<table><tr><td>证件扫描件：</td><td><div><div><span>暂无图片</span></div><a>上传<input type="file"></a></div></td><td>彩色原件</td></tr></table>',
    ['证件扫描件'],
  ],
  [
    'before an upload in a cell with words behind it that say that nothing is there yet',
    '<table><tr><td>证件照正面：</td><td><span><input type="file"></span> <span>未上传</span></td><td>证件照反面：</td><td><span><input type="file"></span> <span>未选择</span></td></tr></table>',
    ['证件照正面', '证件照反面'],
  ],
  [
    'in the cell before an upload whose remark tells only the version of the paper',
    '<table><tr><td>证件正面（人像）</td><td><div><ul><li><div><i></i><input type="file"></div></li></ul><div class="el-upload__tip">彩色原件</div></div></td><td>证件反面（国徽）</td><td><div><ul><li><div><i></i><input type="file"></div></li></ul><div class="el-upload__tip">清晰扫描件</div></div></td></tr></table>',
    ['证件正面（人像）', '证件反面（国徽）'],
  ],
  [
    'over an upload that counts beside it how many files it has of how many',
    '<div><div><div><p>营业执照照片</p><div><span>0</span>/1</div></div><div><ul></ul><div><input type="file"></div></div></div></div>',
    ['营业执照照片'],
  ],
  [
    'in the column that names the paper of each row, not in that of what it has to look like',
    '<table><tr><th>序号</th><th>材料名称</th><th>说明</th><th>操作</th></tr><tr><td>1</td><td>营业执照</td><td>原件彩色扫描</td><td><input type="file"><input type="button" value="上传"></td></tr></table>',
    ['营业执照'],
  ],
  [
    'on the one button of an upload, where its item asks for two',
    '<div class="ant-form-item"><label>身份证照片</label><div><div><input type="file"><button type="button"><i></i>上传人像面</button></div></div><div><div><input type="file"><button type="button"><i></i>上传国徽面</button></div></div></div>',
    ['上传人像面', '上传国徽面'],
  ],
  [
    'on the one button of an upload that says which side it takes, past the label of both',
    '<div class="ant-form-item"><label for="f">负责人身份证</label><div><div><input type="file" id="f"><button type="button"><i>＋</i><div>人像面</div></button></div></div><div><div><input type="file"><button type="button">反面（国徽）</button></div></div></div>',
    ['人像面', '反面（国徽）'],
  ],
  [
    'before its box in two languages with a comma in the second, past what the box tells to do',
    '<section><div><div>网站负责人的身份证明文件照片正面 Photo of the card, front side *</div><div><button>选取</button><input type="file"><span>or drag a file here</span></div></div></section>',
    ['网站负责人的身份证明文件照片正面 Photo of the card, front side'],
  ],
  [
    'in the cell that names the row, past what its upload has to be like',
    '<table><thead><tr><th>材料</th><th>要求</th><th>文件</th></tr></thead><tr><td>域名证书</td><td>注册商下载的原图</td><td><input type="file"></td></tr><tr><td>授权书</td><td>签字并盖公章</td><td><input type="file"></td></tr></table>',
    ['域名证书', '授权书'],
  ],
  [
    'in the column that names the paper, without the paragraph below it, whatever is drawn around both',
    '<table><thead><tr><th>材料名称</th><th>上传</th></tr></thead><tr><td><div><span>营业执照</span><p>正本或副本均可，须在有效期内</p></div></td><td><div><input type="file"></div></td></tr><tr><td><div><i>* </i><span>授权书</span><p>需要签字</p></div></td><td><div><input type="file"></div></td></tr></table>',
    ['营业执照', '授权书'],
  ],
  [
    'in the title of a cell, without what stands in small below it',
    '<div class="van-cell"><div class="van-cell__title"><span>营业执照</span><div class="van-cell__label">四角完整</div></div><div class="van-cell__value"><span><div class="van-uploader"><input type="file"></div></span></div></div>',
    ['营业执照'],
  ],
  [
    'in its own box, where a row of a table asks for two',
    '<table><thead><tr><th>材料名称</th><th>上传</th></tr></thead><tr><td>负责人证件</td><td><div><div><div><input type="file"><div><i></i><div>人像面</div></div></div></div><div><div><input type="file"><div><i></i><div>国徽面</div></div></div></div></div></td></tr></table>',
    ['人像面', '国徽面'],
  ],
  [
    'under an upload that names its file there too',
    '<section><div><div><input type="file"></div><p>点击拍摄国徽面</p><p>subject-principal-id-back.jpg</p></div></section>',
    ['点击拍摄国徽面'],
  ],
  [
    'under an upload whose box only says what to do',
    '<section><div><div><span>拍照/相册</span><input type="file"></div><p>身份证国徽面</p></div></section>',
    ['身份证国徽面'],
  ],
  [
    'before an upload whose own label says less',
    '<section><div><span>身份证（正面）</span><div><label><input type="file"><span>+</span><span>上传身份证</span></label></div></div></section>',
    ['身份证（正面）'],
  ],
  [
    'around an upload behind other words',
    '<section><div><span>第二步</span><div><label><input type="file"><span>上传营业执照</span></label></div></div></section>',
    ['上传营业执照'],
  ],
  [
    'before an upload whose box says only what is to be done and which files it takes',
    '<section><div><div>营业执照</div><div><label><input type="file"><b>点击或拖拽上传</b><small>JPG / PNG，5MB 以内</small></label></div></div><div><div>告知书</div><div><label><input type="file"><b>点击或拖拽上传</b><small>支持 pdf、jpg 格式，大小不超过 2 MB</small></label></div></div></section>',
    ['营业执照', '告知书'],
  ],
])('%s', (_, html, expected) => {
  document.body.innerHTML = html;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label }) => label)).toEqual(expected);
});

it('the label of an item applies to each of several uploads in it', () => {
  const slots = ['人像面', '国徽面'].map(
    (side) => `<div class="up"><label><input type="file"><i>＋</i>${side}</label></div>`,
  );
  const itemOf = (name: string): string =>
    `<div class="el-form-item"><label class="el-form-item__label">${name}</label><div class="el-form-item__content">${slots.join('')}</div></div>`;
  document.body.innerHTML = `<h3>材料</h3>${itemOf('主体负责人证件')}${itemOf('网站负责人证件')}`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, section }) => [...section, label].join(' > '))).toEqual([
    '材料 > 主体负责人证件 > 人像面',
    '材料 > 主体负责人证件 > 国徽面',
    '材料 > 网站负责人证件 > 人像面',
    '材料 > 网站负责人证件 > 国徽面',
  ]);
});

it('the name of a file in an upload is not its label', () => {
  const slot = (file: string): string =>
    `<div class="up"><div class="wrapper"><div class="preview"><img alt=""><p>${file}</p><b>×</b></div><div style="display:none"><input type="file"></div></div></div>`;
  document.body.innerHTML = `<div class="van-field"><label>主体负责人身份证</label><div>${slot('front.jpg')}${slot('back.jpg')}</div></div>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label }) => label)).toEqual(['主体负责人身份证', '主体负责人身份证']);
});

it.each([
  '将文件拖到此处，或点击上传',
  '点击或将文件拖拽到这里上传',
  'Drop file here or click to upload',
  'Click or drag file to this area to upload',
  '点击上传 只能上传jpg/png文件，且不超过500kb',
  '支持 JPG、PNG、PDF 格式，单个文件不超过 5MB',
  '从相册选择',
  '本地上传',
  '点击或拖入图片',
])('“%s” is no label of an upload', (words) => {
  document.body.innerHTML = `<section><div><div>营业执照</div><div><label><input type="file"><b>${words}</b></label></div></div><div><div>告知书</div><div><label><input type="file"><b>${words}</b></label></div></div></section>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label }) => label)).toEqual(['营业执照', '告知书']);
});

const readIn = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ kind, label }) => [
    kind,
    label,
  ]);
};

it('the label of a form item on a phone is before its upload, which only says what to do', () => {
  const item =
    '<div class="van-cell van-field"><div class="van-cell__title van-field__label"><span>营业执照</span></div><div class="van-cell__value"><div class="van-field__body"><div class="van-field__control"><div class="van-uploader"><div class="van-uploader__wrapper"><div class="van-uploader__upload"><i>📷</i><span>拍照上传</span><input type="file"></div></div></div></div></div></div></div>';
  expect(readIn(`${item}<p>联系人 <input></p>`)[0]).toEqual(['upload', '营业执照']);
});

it('a box that only shows the name of the file belongs to the upload, with its label', () => {
  const item = (label: string, box: string) =>
    `<div class="row"><label class="col-form-label">${label}</label><div class="col"><div class="group">${box}<label class="btn">浏览…<input type="file" hidden></label></div></div></div>`;
  const shown = '<input type="text" readonly placeholder="未选择任何文件">';
  const sent = '<input type="text" name="licencePath" disabled>';
  const untyped = '<div><input onkeydown="return false;" placeholder="选择文件 ..."></div>';
  expect(readIn(item('营业执照附件', shown) + item('域名证书', sent) + item('授权书', untyped))).toEqual([
    ['upload', '营业执照附件'],
    ['upload', '域名证书'],
    ['upload', '授权书'],
  ]);
  // a domain that stands in its row is a field of its own
  const row = '<tr><td><input readonly value="a.example"></td><td><input type="file"></td></tr>';
  expect(readIn(`<table>${row}</table>`).map(([kind]) => kind)).toEqual(['text', 'upload']);
});

it('the words on the button of an upload ask for no choice of a list', () => {
  const button = '<div tabindex="0"><span style="cursor:pointer">选择 …</span><input type="file"></div>';
  const item = `<div class="form-group"><label>营业执照</label><div>${button}</div></div>`;
  expect(readIn(item)).toEqual([['upload', '营业执照']]);
});

it('a plus before the caption of a slot is not part of it', () => {
  document.body.innerHTML = '<div><label><input type="file"><i>＋</i><b>身份证人像面</b></label></div>';
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label }) => label)).toEqual(['身份证人像面']);
});

it('a caption that only names a domain is under the words above all uploads of the box', () => {
  const slot = (name: string) =>
    `<div><div><span>＋</span><span>点击上传</span></div><input type="file" hidden><p>${name}</p></div>`;
  document.body.innerHTML = `<section><div><div>域名证书</div><div>${slot('a.example')}${slot('b.example')}</div></div></section>`;
  const { fields } = readPage(document, { url: 'https://portal.example/' }).reading;
  expect(fields.map(({ label, section }) => [label, section.at(-1)])).toEqual([
    ['a.example', '域名证书'],
    ['b.example', '域名证书'],
  ]);
});

it('the words before the first of several uploads in a box apply to all of them, when none are between', () => {
  const slot = (side: string) =>
    `<div><div><img alt=""><div>上传${side}</div><input type="file"></div></div>`;
  const box = (between: string) =>
    `<section><div><div>负责人身份证</div>${slot('人像面')}${between}${slot('国徽面')}</div></section>`;
  const over = (html: string) => {
    document.body.innerHTML = html;
    return readPage(document, { url: 'https://portal.example/' }).reading.fields.map(({ section }) =>
      section.at(-1),
    );
  };
  expect(over(box(''))).toEqual(['负责人身份证', '负责人身份证']);
  expect(over(box('<p>授权书</p>'))).toEqual([undefined, undefined]);
});

it('a label of an upload may be long when much of it is a translation', () => {
  const slot = (label: string) => `<div><p>${label}</p><label>Choose file<input type="file"></label></div>`;
  const label = "Identity card of the website's person in charge, emblem side (网站负责人身份证国徽面)";
  expect(readIn(slot(label))).toEqual([['upload', label]]);
  const help =
    '上传前请确认图片清晰完整且四角齐全没有反光遮挡也没有经过任何软件修改，文件大小须在规定范围以内';
  expect(readIn(slot(help))).not.toEqual([['upload', help]]);
});
