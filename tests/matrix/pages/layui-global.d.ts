// What the page of Layui uses of it; it brings no types of its own and puts itself in the window.
interface Layui {
  readonly form: {
    render(): void;
    on(
      event: string,
      then: (told: { readonly elem: HTMLInputElement; readonly value: string }) => void,
    ): void;
    val(filter: string): Readonly<Record<string, unknown>>;
  };
  readonly laydate: {
    render(settings: {
      readonly elem: string;
      readonly range?: boolean;
      readonly done: (value: string) => void;
    }): void;
  };
  readonly upload: {
    render(settings: {
      readonly elem: string;
      readonly url: string;
      readonly auto: boolean;
      readonly accept: string;
      readonly multiple: boolean;
      readonly choose: (told: { pushFile(): Readonly<Record<string, File>> }) => void;
    }): void;
  };
}

interface Window {
  readonly layui: Layui;
}
