// The part of weui.js that the matrix page calls; the package brings no types.
declare module 'weui.js' {
  const weui: {
    picker(items: readonly object[], options: object): unknown;
    datePicker(options: object): unknown;
    actionSheet(menus: readonly object[], actions: readonly object[], options?: object): unknown;
    uploader(selector: string, options: object): unknown;
  };
  export default weui;
}
