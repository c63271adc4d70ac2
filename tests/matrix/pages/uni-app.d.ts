// What the matrix page of uni-app uses of its framework for browsers, which has no declarations of its own.
declare module '@dcloudio/uni-h5' {
  import type { Component, ComponentOptions, Plugin } from 'vue';

  interface Chosen {
    readonly tempFiles: readonly File[];
    readonly tempFilePaths: readonly string[];
  }
  export const Button: Component;
  export const Checkbox: Component;
  export const CheckboxGroup: Component;
  export const Form: Component;
  export const Image: Component;
  export const Input: Component;
  export const Label: Component;
  export const Navigator: Component;
  export const PageComponent: Component;
  export const Picker: Component;
  export const PickerView: Component;
  export const PickerViewColumn: Component;
  export const Radio: Component;
  export const RadioGroup: Component;
  export const Switch: Component;
  export const Text: Component;
  export const Textarea: Component;
  export const View: Component;
  export const UniServiceJSBridge: object;
  export const UniViewJSBridge: object;
  export const plugin: Plugin;
  export const uni: object;
  export function getApp(): unknown;
  export function getCurrentPages(): unknown;
  export function setupApp(component: ComponentOptions): Component;
  export function setupPage(component: ComponentOptions, path: string): Component;
  export function chooseFile(asked: object): Promise<Chosen>;
  export function chooseImage(asked: object): Promise<Chosen>;
  export function showActionSheet(asked: object): Promise<{ readonly tapIndex: number }>;
}
