// Step 3: which websites are filed, and who is responsible for each?
import { Button, Card } from 'antd';
import { CONTENTS } from '../../state/choices';
import { textAt, type Value, valueAt, withValue } from '../../state/tree';
import { APPROVALS, LANGUAGES, PERSON_CERTIFICATES } from '../choices';
import { DayItem } from '../days';
import { emptyService } from '../drafts';
import {
  AreaItem,
  BoxesItem,
  BoxItem,
  joined,
  lower,
  Part,
  RadioItem,
  ReadOnlyItem,
  SelectItem,
  TextItem,
  upper,
} from '../items';
import { LocationItem } from '../places';
import { change, portal, usePortal, write } from '../store';

const servicesOf = (model: Value): readonly Value[] => {
  const services = valueAt(model, 'services');
  return Array.isArray(services) ? services : [];
};

const replaceServices = (services: readonly Value[]) =>
  change({ model: withValue(portal().model, 'services', services), errors: {} });

export function ServicesStep() {
  const count = usePortal(({ model }) => servicesOf(model).length);
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place, as on the page
        <ServiceBlock key={index} index={index} isOnly={count === 1} />
      ))}
      <Button
        type="dashed"
        block
        onClick={() => replaceServices([...servicesOf(portal().model), emptyService()])}
      >
        + 添加网站
      </Button>
    </>
  );
}

function ServiceBlock({ index, isOnly }: { readonly index: number; readonly isOnly: boolean }) {
  const base = `services.${index}`;
  const hasApproval = usePortal(({ model }) => textAt(model, `${base}.preApproval`) === '有');
  const remove = () => replaceServices(servicesOf(portal().model).filter((_, at) => at !== index));
  return (
    <Card
      title={`网站 ${index + 1}`}
      className="service-card"
      extra={
        isOnly ? null : (
          <Button type="link" onClick={remove}>
            删除
          </Button>
        )
      }
    >
      <Part title="网站信息">
        <TextItem path={`${base}.name`} label="网站名称" required maxLength={256} />
        <TextItem path={`${base}.domain`} label="网站域名" required tidy={lower} extra="无需填写www." />
        <TextItem path={`${base}.homeUrl`} label="网站首页地址" required extra="无需填写http://" />
        <SelectItem path={`${base}.content`} label="网站服务内容" required choices={CONTENTS} />
        <RadioItem
          path={`${base}.preApproval`}
          label="前置审批"
          required
          choices={['无', '有']}
          onPick={() => write(`${base}.preApprovalType`, '')}
        />
        {hasApproval && (
          <SelectItem path={`${base}.preApprovalType`} label="前置审批项" required choices={APPROVALS} />
        )}
        <BoxesItem path={`${base}.languages`} label="网站语言类别" required choices={LANGUAGES} />
        <DayItem path={`${base}.openDate`} label="网站开通日期" />
        <LocationItem path={`${base}.location`} label="服务器放置地" />
        <ReadOnlyItem label="网站IP地址" text="203.0.113.18" />
        <AreaItem path={`${base}.remark`} label="网站备注" />
      </Part>
      <PrincipalPart base={base} />
    </Card>
  );
}

// What the box copies; the landline is one text here and three parts there, so it is joined.
function copyPrincipal(base: string): void {
  const { model } = portal();
  const person = (key: string) => textAt(model, `subjectPrincipal.${key}`);
  const [area, number, extension] = ['area', 'number', 'extension'].map((part) => person(`landline.${part}`));
  const landline = area && number ? ['086', area, number, extension].filter(Boolean).join('-') : '';
  const copy: Value = {
    name: person('name'),
    certType: person('certType'),
    certNumber: person('certNumber'),
    mobile: person('mobile'),
    landline,
    emergencyPhone: person('emergencyPhone'),
    email: person('email'),
  };
  change({ model: withValue(model, `${base}.principal`, copy) });
}

function PrincipalPart({ base }: { readonly base: string }) {
  const isSame = usePortal(({ model }) => valueAt(model, `${base}.sameAsPrincipal`) === true);
  const path = (key: string) => `${base}.principal.${key}`;
  const item = (key: string, label: string) => ({ path: path(key), label, required: true, disabled: isSame });
  return (
    <Part title="网站负责人信息">
      <BoxItem
        path={`${base}.sameAsPrincipal`}
        label="网站负责人"
        words="同主体负责人"
        onPick={(isTicked) => isTicked && copyPrincipal(base)}
      />
      <TextItem {...item('name', '网站负责人姓名')} />
      <SelectItem {...item('certType', '网站负责人证件类型')} choices={PERSON_CERTIFICATES} />
      <TextItem {...item('certNumber', '网站负责人证件号码')} tidy={upper} />
      <TextItem {...item('mobile', '网站负责人移动手机号码')} tidy={joined} />
      <TextItem {...item('landline', '网站负责人办公电话')} required={false} placeholder="086-010-12345678" />
      <TextItem {...item('emergencyPhone', '应急联系电话')} tidy={joined} />
      <TextItem {...item('email', '网站负责人电子邮箱')} />
    </Part>
  );
}
