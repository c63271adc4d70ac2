// What the page of Ant Design 3 uses of it; its own types ask for the React of its time, whose components had children without saying so.
declare module 'antd3/dist/antd-with-locales.min.js' {
  import type { ComponentType, ReactElement } from 'react';

  type Drawn = ComponentType<Record<string, unknown>>;
  interface Made {
    readonly form: {
      getFieldDecorator(name: string, options: object): (control: ReactElement) => ReactElement;
    };
  }
  const antd: {
    readonly AutoComplete: Drawn;
    readonly Button: Drawn;
    readonly Cascader: Drawn;
    readonly Checkbox: { readonly Group: Drawn };
    readonly ConfigProvider: Drawn;
    readonly DatePicker: Drawn & { readonly MonthPicker: Drawn; readonly RangePicker: Drawn };
    readonly Form: Drawn & {
      readonly Item: Drawn;
      create(options: object): (page: ComponentType<Made>) => ComponentType;
    };
    readonly Icon: Drawn;
    readonly Input: Drawn & { readonly TextArea: Drawn };
    readonly InputNumber: Drawn;
    readonly Radio: { readonly Group: Drawn; readonly Button: Drawn };
    readonly Select: Drawn & { readonly Option: Drawn };
    readonly Switch: Drawn;
    readonly TreeSelect: Drawn;
    readonly Upload: Drawn & { readonly Dragger: Drawn };
    readonly locales: Readonly<Record<string, object>>;
  };
  export default antd;
}
