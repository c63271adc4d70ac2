// What the page of the plug-ins uses of them; they bring no types of their own.
declare module 'jquery' {
  interface Found {
    find(selector: string): Found;
    val(): unknown;
    on(event: string, then: () => void): Found;
    chosen(settings: object): Found;
    select2(settings: object): Found;
  }
  const jQuery: (of: Element | string) => Found;
  export default jQuery;
}

declare module 'select2' {
  const start: (window: Window, jQuery: unknown) => void;
  export default start;
}
