// How does a file get into a slot, and which files does the portal refuse?
import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { takeFile } from '../state/files';
import { Item } from './items';
import type { Slot } from './slots';
import { addUpload, change, portal, removeUpload, usePortal } from './store';

const MOST_BYTES = 4 * 1024 * 1024;

/** One upload slot with the picture it holds. */
export function SlotItem({ of: { slot, label, hint, required } }: { readonly of: Slot }) {
  const held = usePortal(({ uploads }) => uploads.find((file) => file.slot === slot));
  const [picture, setPicture] = useState('');
  const list = held
    ? [{ uid: slot, name: held.name, status: 'done' as const, thumbUrl: picture, url: picture }]
    : [];
  const take = async (file: File): Promise<void> => {
    const taken = await takeFile(slot, file, MOST_BYTES);
    if (typeof taken === 'string') {
      change({ errors: { ...portal().errors, [slot]: taken } });
      return;
    }
    setPicture(URL.createObjectURL(file));
    addUpload(taken);
  };
  return (
    <Item path={slot} label={label} required={required} extra={`${hint}，仅支持JPG/PNG格式，大小不超过4MB`}>
      <Upload
        accept=".jpg,.jpeg,.png"
        listType="picture"
        maxCount={1}
        fileList={list}
        beforeUpload={(file) => {
          void take(file);
          return Upload.LIST_IGNORE;
        }}
        onRemove={() => removeUpload(slot)}
      >
        <Button icon={<UploadOutlined />}>{held ? '重新上传' : '上传文件'}</Button>
      </Upload>
    </Item>
  );
}
