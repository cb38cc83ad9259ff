/** The part of saxen that we use; the package brings no types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    /** `attributes` gives false where nothing could be read; `isEmpty` is `<br/>`, whose closeTag follows. */
    on(event: 'openTag', listener: (name: string, attributes: () => Attributes | false) => void): this;
    on(event: 'closeTag', listener: () => void): this;
    on(event: 'text' | 'cdata', listener: (text: string) => void): this;
    on(event: 'error', listener: () => void): this;
    /** The error at which reading stopped, if any. */
    parse(xml: string): Error | null;
  }
}
