// Step 3: the pictures, taken by their file inputs; the submit button counts who pressed it.
import $ from 'jquery';
import { record } from './state';

const slot = (label: string, id: string, isMany = false): string =>
  `<ul><li class="formLiWidth3"><label class="formTitle">${label}</label><span class="file_upload">` +
  `<input type="file" id="${id}" accept=".jpg,.jpeg"${isMany ? ' multiple' : ''}><em>选择图片</em></span></li></ul>`;

$('#modalFormBody').append(
  `<div id="traditionUploadDiv"><h3>主体图片</h3>${slot('主办单位证件', 'unitpic0')}${slot('主体负责人有效证件', 'identitypic0')}</div>` +
    `<div id="traditionUploadDiv"><h3>服务图片</h3>${slot('服务备案信息真实性核验单', 'verificationpic0')}${slot('服务负责人有效证件', 'websideidentitycardpic0')}</div>` +
    `<div id="otherPicDiv"><h3>其他图片</h3>${slot('主体其他材料', 'mainOtherPic', true)}</div>`,
);
$(document)
  .on('change', 'input[type=file]', function () {
    const others = record().uploads.filter(({ slot: at }) => at !== this.id);
    record().uploads = [...others, ...[...(this.files ?? [])].map(({ name }) => ({ slot: this.id, name }))];
  })
  .on('click', '#submitRecord', () => {
    record().submits += 1;
  });
