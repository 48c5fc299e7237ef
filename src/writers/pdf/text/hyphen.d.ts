declare module 'hyphen' {
  /** Puts hyphenation marks into a text by patterns; `async: false` gives the text itself. */
  export default function createHyphenator(
    patterns: unknown,
    options: {
      readonly async: false;
      readonly hyphenChar?: string;
      readonly minWordLength?: number;
    },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/nl.js' {
  const patterns: unknown;
  export default patterns;
}
