// Step 4: which documents go with the filing?
import { Alert } from 'antd';
import { textAt, valueAt } from '../../state/tree';
import { SlotItem } from '../files';
import { Part } from '../items';
import { serviceSlots, subjectSlots } from '../slots';
import { usePortal } from '../store';

export function UploadStep() {
  const model = usePortal((state) => state.model);
  const services = valueAt(model, 'services');
  const count = Array.isArray(services) ? services.length : 0;
  return (
    <>
      <Alert
        type="info"
        showIcon
        message="请上传证件原件的彩色扫描件或照片。人脸核验需使用手机App完成，练习环境中省略。"
      />
      <Part title="主体资料">
        {subjectSlots(textAt(model, 'entity.nature')).map((slot) => (
          <SlotItem key={slot.slot} of={slot} />
        ))}
      </Part>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by its place, as on the page
        <Part key={index} title={`网站 ${index + 1} 资料：${textAt(model, `services.${index}.domain`)}`}>
          {serviceSlots(index).map((slot) => (
            <SlotItem key={slot.slot} of={slot} />
          ))}
        </Part>
      ))}
    </>
  );
}
