// What the pages of the plug-ins use of them; they bring no types of their own.
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
    selectpicker(settings: object): Found;
    iCheck(settings: object): Found;
    datepicker(settings: object): Found;
    datepicker(asked: 'getDate'): Date;
    selectmenu(settings: object): Found;
    spinner(settings: object): Found;
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

declare module 'webuploader/dist/webuploader.html5only.js' {
  const WebUploader: {
    create(settings: object): { on(event: string, then: (file: { readonly name: string }) => void): void };
  };
  export default WebUploader;
}

declare module 'pikaday' {
  export default class Pikaday {
    constructor(settings: {
      readonly field: HTMLElement;
      readonly yearRange: readonly number[];
      readonly toString: (date: Date) => string;
      readonly parse: (text: string) => Date;
      readonly onSelect: (date: Date) => void;
    });
  }
}

declare module 'slim-select/styles';
