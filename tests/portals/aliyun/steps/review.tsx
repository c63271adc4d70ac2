// Step 5: what will be submitted? Read-only, nothing here can be typed.
import { Descriptions, Result } from 'antd';
import { listAt, textAt, type Value, valueAt } from '../../state/tree';
import { Part } from '../items';
import { serviceSlots, subjectSlots } from '../slots';
import { usePortal } from '../store';

type Row = readonly [label: string, text: string];

export function ReviewStep() {
  const model = usePortal((state) => state.model);
  const uploads = usePortal((state) => state.uploads);
  const services = valueAt(model, 'services');
  const count = Array.isArray(services) ? services.length : 0;
  return (
    <>
      <Summary title="主体信息" rows={entityRows(model)} />
      <Summary title="主体负责人信息" rows={principalRows(model)} />
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place, as on the page
        <Summary key={index} title={`网站 ${index + 1}`} rows={serviceRows(model, `services.${index}`)} />
      ))}
      <Summary
        title="上传资料"
        rows={uploads.map(({ slot, name, bytes }) => [labelOf(slot, count), `${name}（${bytes} 字节）`])}
      />
    </>
  );
}

/** What the upload step calls a slot; a website's slot says whose it is. */
function labelOf(id: string, services: number): string {
  const ofSubject = subjectSlots('').find(({ slot }) => slot === id);
  if (ofSubject) return ofSubject.label;
  for (let index = 0; index < services; index += 1) {
    const ofService = serviceSlots(index).find(({ slot }) => slot === id);
    if (ofService) return `网站 ${index + 1} ${ofService.label}`;
  }
  return id;
}

export function DoneStep() {
  return (
    <Result
      status="success"
      title="备案订单已提交"
      subTitle="备案审核专员将在1个工作日内完成初审（练习环境，不会真实提交）"
    />
  );
}

function Summary({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <Part title={title}>
      <Descriptions column={2} size="small" bordered>
        {rows.map(([label, text]) => (
          <Descriptions.Item key={label} label={label}>
            {text || '-'}
          </Descriptions.Item>
        ))}
      </Descriptions>
    </Part>
  );
}

function entityRows(model: Value): Row[] {
  const text = (key: string) => textAt(model, `entity.${key}`);
  const region = ['province', 'city', 'district'].map((level) => text(`region.${level}`)).join('');
  return [
    ['主办单位或主办人名称', text('name')],
    ['主办单位性质', text('nature')],
    ['主办单位证件类型', text('certType')],
    ['主办单位证件号码', text('certNumber')],
    ['主办单位证件住所', text('certAddress')],
    ['主办单位通讯地址', `${region}${text('mailAddress')}`],
    ['投资人或主管单位', text('investor')],
    ['备案备注', text('remark')],
    ['域名', textAt(model, 'access.domain')],
    ['服务器实例', textAt(model, 'access.resource')],
  ];
}

function principalRows(model: Value): Row[] {
  const text = (key: string) => textAt(model, `subjectPrincipal.${key}`);
  const isLongTerm = valueAt(model, 'subjectPrincipal.certLongTerm') === true;
  const landline = ['area', 'number', 'extension'].map((part) => text(`landline.${part}`));
  return [
    ['负责人姓名', text('name')],
    ['负责人证件类型', text('certType')],
    ['负责人证件号码', text('certNumber')],
    ['负责人证件有效期', `${text('certValidFrom')} 至 ${isLongTerm ? '长期' : text('certValidUntil')}`],
    ['联系方式1', text('mobile')],
    ['联系方式2', landline.filter(Boolean).join('-')],
    ['应急联系电话', text('emergencyPhone')],
    ['电子邮件', text('email')],
  ];
}

function serviceRows(model: Value, base: string): Row[] {
  const text = (key: string) => textAt(model, `${base}.${key}`);
  return [
    ['网站名称', text('name')],
    ['网站域名', text('domain')],
    ['网站首页地址', text('homeUrl')],
    ['网站服务内容', text('content')],
    ['前置审批', text('preApprovalType') || text('preApproval')],
    ['网站语言类别', listAt(model, `${base}.languages`).join('、')],
    ['网站开通日期', text('openDate')],
    ['服务器放置地', listAt(model, `${base}.location`).join(' / ')],
    ['网站负责人姓名', text('principal.name')],
    ['网站负责人证件号码', text('principal.certNumber')],
    ['网站负责人移动手机号码', text('principal.mobile')],
    ['网站负责人电子邮箱', text('principal.email')],
  ];
}
