// What the page of View UI uses of it; its package does not name its types.
declare module 'view-ui-plus' {
  import type { Component } from 'vue';
  export const Cascader: Component;
  export const Checkbox: Component;
  export const CheckboxGroup: Component;
  export const DatePicker: Component;
  export const Form: Component;
  export const FormItem: Component;
  export const Input: Component;
  export const InputNumber: Component;
  export const Option: Component;
  export const Radio: Component;
  export const RadioGroup: Component;
  export const Select: Component;
  export const Switch: Component;
  export const Upload: Component;
}
