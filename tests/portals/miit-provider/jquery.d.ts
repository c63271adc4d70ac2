// Which functions of jQuery does this practice portal use? The package brings no types of its own.
interface Picked {
  on(events: string, selector: string, listener: (this: HTMLInputElement) => void): Picked;
  val(): string;
  prop(name: string, value: boolean): Picked;
  attr(name: string, value: string): Picked;
  append(markup: string): Picked;
  html(markup: string): Picked;
  show(): Picked;
  hide(): Picked;
}
declare module 'jquery' {
  export default function jQuery(selector: string | Document, scope?: Document): Picked;
}
