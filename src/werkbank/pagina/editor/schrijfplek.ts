/** A selection in a text, by UTF-16 offsets. */
export interface Selectie {
  readonly anchor: number;
  readonly head: number;
}

/** A head at the start of a line, what stands on that line, and the guidance below it. */
const KOP = /^#{1,6} .*/;
const LEIDRAAD = /^\s*(<!--[\s\S]*?-->)/;

/**
 * Where someone goes on to write who goes to the piece of a text from `van` to `tot`. Nothing that stands there is typed
 * away by accident: the cursor comes behind it. Of a section without text its guidance is chosen, so that what is typed
 * takes its place; without guidance the cursor comes below the head.
 */
export function schrijfplek(tekst: string, van: number, tot: number): Selectie {
  const begin = Math.min(van, tekst.length);
  const start = tekst.lastIndexOf('\n', begin - 1) + 1;
  const kop = KOP.exec(tekst.slice(start))?.[0];
  if (kop !== undefined) {
    const behind = start + kop.length;
    const rest = tekst.slice(behind);
    const leidraad = LEIDRAAD.exec(rest);
    const leeg = /^\s*(?:#{1,6} |$)/.test(rest.slice(leidraad?.[0].length ?? 0));
    if (!leeg) return at(behind);
    if (!leidraad) return at(Math.min(behind + (/^\n{0,2}/.exec(rest)?.[0].length ?? 0), tekst.length));
    const end = behind + leidraad[0].length;
    return { anchor: end - (leidraad[1]?.length ?? 0), head: end };
  }
  const line = tekst.indexOf('\n', begin);
  return at(Math.max(begin, Math.min(tot, line === -1 ? tekst.length : line)));
}

function at(offset: number): Selectie {
  return { anchor: offset, head: offset };
}
