// What the page of the plug-ins uses of them; they bring no types of their own.
declare module 'jquery' {
  interface Found {
    find(selector: string): Found;
    val(): unknown;
    on(event: string, then: () => void): Found;
    chosen(settings: object): Found;
    select2(settings: object): Found;
    picker(settings: object): Found;
    select(settings: object): Found;
    cityPicker(settings: object): Found;
    calendar(settings: object): Found;
    datetimePicker(settings: object): Found;
  }
  const jQuery: {
    (of: Element | string): Found;
    actions(settings: object): void;
  };
  export default jQuery;
}

declare module 'select2' {
  const start: (window: Window, jQuery: unknown) => void;
  export default start;
}
