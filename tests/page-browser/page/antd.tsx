/** @jsxImportSource react */
// An Ant Design 4 form with every kind of control, whose store is copied into the model after each change.
import { Button, Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Switch, Upload } from 'antd';
import { useState } from 'react';
import { model } from './model';

const CITIES: Record<string, Record<string, string[]>> = {
  浙江省: { 杭州市: ['西湖区', '滨江区'], 宁波市: ['海曙区'] },
  上海市: { 市辖区: ['黄浦区', '徐汇区'] },
};
const TREE = Object.entries(CITIES).map(([province, cities]) => ({
  value: province,
  label: province,
  children: Object.entries(cities).map(([city, districts]) => ({
    value: city,
    label: city,
    children: districts.map((district) => ({ value: district, label: district })),
  })),
}));
const options = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));
const LONG = Array.from({ length: 60 }, (_, index) => `选项${index + 1}`);

function RegionSelects({ onChange }: { onChange?: (value: string[]) => void }) {
  const [levels, setLevels] = useState<string[]>([]);
  const [ready, setReady] = useState(0);
  const choose = (level: number, name: string): void => {
    const next = [...levels.slice(0, level), name];
    setLevels(next);
    onChange?.(next);
    setTimeout(() => setReady(level + 1), 120); // the next list comes from the server
  };
  const cities = Object.keys(CITIES[levels[0] ?? ''] ?? {});
  const districts = CITIES[levels[0] ?? '']?.[levels[1] ?? ''] ?? [];
  const lists = [Object.keys(CITIES), ready >= 1 ? cities : [], ready >= 2 ? districts : []];
  return (
    <Input.Group>
      {lists.map((names, level) => (
        <Select
          key={String(level)}
          style={{ width: 120 }}
          placeholder={['省', '市', '区'][level]}
          disabled={names.length === 0}
          value={levels[level] ?? null}
          options={options(names)}
          onChange={(name: string) => choose(level, name)}
        />
      ))}
    </Input.Group>
  );
}

/** The form; `submit` counts, so that a test can see that nobody submits. */
export function AntdForm() {
  const [form] = Form.useForm();
  return (
    <Form
      form={form}
      layout="horizontal"
      labelCol={{ span: 4 }}
      initialValues={{ contents: ['其他'] }}
      onValuesChange={(_, all) => Object.assign(model, { antd: all })}
      onFinish={() => {
        window.submits += 1;
      }}
    >
      <h3>主体信息</h3>
      <Form.Item label="主办单位名称" name="name" rules={[{ required: true }]}>
        <Input />
      </Form.Item>
      <Form.Item label="主办单位性质" name="nature" rules={[{ required: true }]}>
        <Select options={options(['企业', '个人', '政府机关'])} />
      </Form.Item>
      <Form.Item label="所属行业" name="long">
        <Select options={options(LONG)} />
      </Form.Item>
      <Form.Item label="可搜索" name="searchable">
        <Select showSearch options={options(LONG)} />
      </Form.Item>
      <Form.Item label="注册地址区域" name="cascade">
        <Cascader options={TREE} />
      </Form.Item>
      <Form.Item label="主办单位所属区域" name="region">
        <RegionSelects />
      </Form.Item>
      <Form.Item label="服务类型" name="kind">
        <Radio.Group options={options(['网站', 'APP'])} />
      </Form.Item>
      <Form.Item label="服务内容" name="contents">
        <Checkbox.Group options={options(['单位门户网站', '博客/个人空间', '其他'])} />
      </Form.Item>
      <Form.Item label="长期证件" name="long-term" valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item label="开通日期" name="day">
        <DatePicker />
      </Form.Item>
      <Form.Item label="证件有效期" name="range">
        <DatePicker.RangePicker />
      </Form.Item>
      <Form.Item label="备案备注" name="remark">
        <Input.TextArea />
      </Form.Item>
      <Form.Item
        label="营业执照"
        name="licence"
        valuePropName="fileList"
        getValueFromEvent={(event) => event.fileList}
      >
        <Upload beforeUpload={() => false}>
          <Button>点击上传</Button>
        </Upload>
      </Form.Item>
      <Button htmlType="submit" type="primary">
        提交审核
      </Button>
    </Form>
  );
}
