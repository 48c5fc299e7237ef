/** The text of a file as an editor holds it, and what has to come back when it is written. */
export interface Tekstbestand {
  /** With LF line ends, without byte order mark. */
  readonly tekst: string;
  /** How the lines of the file end, and whether it starts with a byte order mark. */
  readonly vorm: { readonly crlf: boolean; readonly bom: boolean };
}

/** Reads the bytes of a text file (UTF-8); undefined for bytes that are no text. */
export function readTekst(bytes: Uint8Array): Tekstbestand | undefined {
  try {
    const typed = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const bom = typed.startsWith('\ufeff');
    const tekst = typed.slice(bom ? 1 : 0).replace(/\r\n?/g, '\n');
    return { tekst, vorm: { crlf: typed.includes('\r\n'), bom } };
  } catch {
    return undefined;
  }
}

/** The bytes of a text in the form that its file had. */
export function tekstBytes({ tekst, vorm }: Tekstbestand): Uint8Array<ArrayBuffer> {
  const lines = vorm.crlf ? tekst.replaceAll('\n', '\r\n') : tekst;
  return new TextEncoder().encode(vorm.bom ? `\ufeff${lines}` : lines);
}
