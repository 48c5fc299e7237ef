import { plainText } from '../document/text.ts';
import type { Tekst } from '../domain/tekst.ts';
import type { Located } from '../source/located.ts';
import type { ComposeInput } from './compose-document.ts';
import { convertInlines } from './convert-inline.ts';
import { createEnvironment } from './create-environment.ts';

export type Print = (tekst: Located<Tekst>) => string;

/** Makes running text plain, with computed amounts and numbers of points filled in. */
export function printer(input: ComposeInput): Print {
  const environment = createEnvironment(input);
  return (tekst) => plainText(convertInlines(tekst.value, environment));
}
