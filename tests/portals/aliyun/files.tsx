// How does a file get into a slot, and which files does the portal refuse?
import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { Item } from './items';
import type { Slot } from './slots';
import { addUpload, change, portal, removeUpload, usePortal } from './store';

const MOST_BYTES = 4 * 1024 * 1024;

/** One upload slot with the picture it holds. */
export function SlotItem({ slot: { slot, label, hint, required } }: { readonly slot: Slot }) {
  const held = usePortal(({ uploads }) => uploads.find((file) => file.slot === slot));
  const [picture, setPicture] = useState('');
  const list = held
    ? [{ uid: slot, name: held.name, status: 'done' as const, thumbUrl: picture, url: picture }]
    : [];
  const take = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const refusal = refusalOf(bytes);
    if (refusal) {
      change({ errors: { ...portal().errors, [slot]: refusal } });
      return;
    }
    setPicture(URL.createObjectURL(file));
    addUpload({ slot, name: file.name, bytes: bytes.length, sha256: await digest(bytes) });
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

/** Judged by the bytes: a picture of another kind under a false name is refused as well. */
function refusalOf(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) return '文件大小不能超过4MB';
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  const isPicture = starts(0xff, 0xd8, 0xff) || starts(0x89, 0x50, 0x4e, 0x47);
  return isPicture ? '' : '仅支持JPG/PNG格式的图片';
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
