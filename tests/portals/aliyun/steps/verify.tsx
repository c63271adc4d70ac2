// Step 1: from what does the portal decide the filing type?

import { NATURES } from '../../state/choices';
import { textAt, withValue } from '../../state/tree';
import { certificateChoices, RESOURCES } from '../choices';
import { lower, Part, SelectItem, TextItem, upper } from '../items';
import { RegionItem } from '../places';
import { change, portal, usePortal, write } from '../store';

// What the portal's own records say of subject and domain; `?record=` names the case to practise.
const ANSWERS: Readonly<Record<string, string>> = {
  none: '首次备案',
  elsewhere: '（无主体）新增互联网信息服务（原备案不在阿里云）',
  here: '（有主体）新增互联网信息服务（原备案在阿里云）',
  domain: '接入备案',
};

/** The portal's answer, and the domain carried over into the first website block. */
export function answerVerification(): void {
  const record = new URLSearchParams(location.search).get('record') ?? 'none';
  const { model } = portal();
  const isNew = textAt(model, 'services.0.domain') === '';
  change({
    filingType: ANSWERS[record] ?? '首次备案',
    model: isNew ? withValue(model, 'services.0.domain', textAt(model, 'access.domain')) : model,
  });
}

export function VerifyStep() {
  const nature = usePortal(({ model }) => textAt(model, 'entity.nature'));
  return (
    <>
      <Part title="主办单位信息">
        <RegionItem label="主办单位所属区域" />
        <SelectItem
          path="entity.nature"
          label="主办单位性质"
          required
          choices={NATURES}
          onPick={() => write('entity.certType', '')}
        />
        <SelectItem
          path="entity.certType"
          label="主办单位证件类型"
          required
          disabled={nature === ''}
          choices={certificateChoices(nature)}
        />
        <TextItem path="entity.certNumber" label="主办单位证件号码" required maxLength={64} tidy={upper} />
      </Part>
      <Part title="备案接入产品">
        <TextItem
          path="access.domain"
          label="域名"
          required
          tidy={lower}
          extra="请填写主域名，无需填写www."
        />
        <SelectItem
          path="access.resource"
          label="服务器实例"
          required
          choices={RESOURCES}
          extra="无可用备案服务号的实例不能选择"
        />
      </Part>
    </>
  );
}
