// What the page of UCloud uses of it: its own types are of React 16, whose components had children without saying so.
declare module '@ucloud-fe/react-components/dist/main.min.js' {
  import type { ComponentType } from 'react';

  type Drawn = ComponentType<Record<string, unknown>>;
  export const AutoComplete: Drawn;
  export const Cascader: Drawn;
  export const Checkbox: Drawn & { readonly Group: Drawn };
  export const DatePicker: Drawn & { readonly Range: Drawn };
  export const Form: Drawn & { readonly Item: Drawn };
  export const Input: Drawn;
  export const NumberInput: Drawn;
  export const Radio: Drawn & { readonly Group: Drawn };
  export const Select: Drawn & { readonly Group: Drawn; readonly Option: Drawn };
  export const Switch: Drawn;
  export const Textarea: Drawn;
  export const Upload: Drawn;
}
