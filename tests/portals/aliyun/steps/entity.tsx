// Step 2: who files, and who is its principal?
import { Button, Form, Input, Space } from 'antd';
import { textAt } from '../../state/tree';
import { PERSON_CERTIFICATES } from '../choices';
import { ValidityItem } from '../days';
import { AreaItem, BoxItem, Item, joined, Part, ReadOnlyItem, SelectItem, TextItem, upper } from '../items';
import { change, check, portal, usePortal, write } from '../store';

export function EntityStep() {
  const model = usePortal((state) => state.model);
  const text = (path: string) => textAt(model, `entity.${path}`);
  const region = `${text('region.province')}${text('region.city')}${text('region.district')}`;
  return (
    <>
      <Part title="主办单位信息">
        <TextItem path="entity.name" label="主办单位或主办人名称" required maxLength={256} />
        <ReadOnlyItem label="主办单位性质" text={text('nature')} />
        <ReadOnlyItem label="主办单位证件类型" text={text('certType')} />
        <ReadOnlyItem label="主办单位证件号码" text={text('certNumber')} />
        <TextItem path="entity.certAddress" label="主办单位证件住所" required />
        <ReadOnlyItem label="主办单位所属区域" text={region} />
        <TextItem
          path="entity.mailAddress"
          label="主办单位通讯地址"
          required
          prefix={region}
          placeholder="请输入详细地址，精确到门牌号"
          extra="如无门牌号，请在备案备注中说明：此地址已是详细地址"
        />
        <TextItem path="entity.investor" label="投资人或主管单位" required={text('nature') !== '个人'} />
        <AreaItem path="entity.remark" label="备案备注" />
      </Part>
      <Part title="主体负责人信息">
        <TextItem path="subjectPrincipal.name" label="负责人姓名" required maxLength={60} />
        <SelectItem
          path="subjectPrincipal.certType"
          label="负责人证件类型"
          required
          choices={PERSON_CERTIFICATES}
        />
        <TextItem path="subjectPrincipal.certNumber" label="负责人证件号码" required tidy={upper} />
        <ValidityItem person="subjectPrincipal" label="负责人证件有效期" />
        <TextItem
          path="subjectPrincipal.mobile"
          label="联系方式1"
          required
          tidy={joined}
          placeholder="请输入手机号码"
        />
        <SmsItem />
        <LandlineItem />
        <TextItem path="subjectPrincipal.emergencyPhone" label="应急联系电话" required tidy={joined} />
        <TextItem path="subjectPrincipal.email" label="电子邮件" required />
      </Part>
      <Form.Item className="consent" wrapperCol={{ offset: 5, span: 15 }}>
        <BoxItem
          path="consent"
          label=""
          words="我已阅读并同意《互联网信息服务备案承诺书》，保证所填信息真实有效"
        />
      </Form.Item>
    </>
  );
}

function SmsItem() {
  const path = 'subjectPrincipal.smsCode';
  const code = usePortal(({ model }) => textAt(model, path));
  const sends = usePortal(({ smsSends }) => smsSends);
  return (
    <Item path={path} label="验证码" required>
      <Space>
        <Input
          value={code}
          maxLength={6}
          placeholder="请输入短信验证码"
          onChange={(event) => write(path, event.target.value)}
          onBlur={() => check(path)}
        />
        <Button onClick={() => change({ smsSends: portal().smsSends + 1 })}>
          {sends === 0 ? '获取验证码' : '重新获取'}
        </Button>
      </Space>
    </Item>
  );
}

const LANDLINE_PARTS = [
  { part: 'area', hint: '区号', width: 90 },
  { part: 'number', hint: '座机号码', width: 180 },
  { part: 'extension', hint: '分机号', width: 100 },
] as const;

function LandlineItem() {
  const model = usePortal((state) => state.model);
  const path = (part: string) => `subjectPrincipal.landline.${part}`;
  return (
    <Item path="subjectPrincipal.landline" label="联系方式2">
      <Space>
        {LANDLINE_PARTS.map(({ part, hint, width }) => (
          <Input
            key={part}
            style={{ width }}
            placeholder={hint}
            value={textAt(model, path(part))}
            onChange={(event) => write(path(part), event.target.value)}
            onBlur={() => check('subjectPrincipal.landline')}
          />
        ))}
      </Space>
    </Item>
  );
}
