import { veiligHerstel, vervang } from '../diagnostics/herstel.ts';
import { type Aanbod, aanbod } from '../diagnostics/herstel-waarde.ts';
import { slipOn } from '../parse/yaml/yaml-diagnostics.ts';
import { entriesOf, isDataMap, isDataScalar } from '../source/data.ts';
import { positionAt, type SourceText, spanOf, spanText } from '../source/source-text.ts';
import { writeScalar } from '../source/yaml-scalar.ts';
import { placeOf } from '../source/yaml-value.ts';
import type { Hoort } from './plain-issues.ts';
import { type Plek, valuesWithYears } from './shape-hints.ts';
import { zinMetDubbelePunt } from './sleutel-herstel.ts';
import { accepts, plain } from './voorbeeld.ts';
import { deelVan } from './vorm-at.ts';

/** What makes of what stands at a place the shape that belongs there, where nothing has to be made up for it. */
export function herstelVorm(hoort: readonly Hoort[], plek: Plek): Aanbod {
  const { value } = plek;
  if (isDataScalar(value)) return hoort.includes('lijst') ? alsLijst(value.value, plek) : {};
  if (hoort.includes('waarde')) return alsWaarde(plek);
  return Array.isArray(value) ? alsGroep(plek) : {};
}

/** One word where a list belongs, as its only item. */
function alsLijst(word: string, { span, vorm }: Plek): Aanbod {
  const slip = slipOn(span.source, positionAt(span.source, span.start).line);
  if (slip) return { herstel: slip.herstel, keuzes: slip.keuzes };
  const lijst = deelVan(vorm, 'lijst');
  if (lijst?.soort !== 'lijst' || !accepts(lijst.deel, { value: word, span })) return {};
  const raw = spanText(span);
  if (raw.includes('\n') || /^[|>]/.test(raw) || word.trim() === '') return {};
  const titel = 'Maak er een lijst van';
  if (placeOf(span) === 'haken') return { herstel: veiligHerstel(titel, vervang(span, `[${raw}]`)) };
  const { source, start, end } = span;
  const from = source.text.slice(0, start).trimEnd().length;
  if (source.text.slice(from, start).includes('\n') || source.text[from - 1] !== ':') return {};
  const indent = /^[ -]*/.exec(source.text.slice(lineStart(source, start), start))?.[0].length ?? 0;
  return {
    herstel: veiligHerstel(titel, vervang(spanOf(source, from, end), `\n${' '.repeat(indent + 2)}- ${raw}`)),
  };
}

/** A list or group where one value belongs. */
function alsWaarde(plek: Plek): Aanbod {
  const { path, value, span, vorm } = plek;
  if (isDataMap(value)) {
    const [entry, ...others] = entriesOf(value);
    const zin = entry && others.length === 0 && /\s/.test(entry.key.value) && zinMetDubbelePunt(value);
    return zin ? { herstel: zin } : {};
  }
  if (!Array.isArray(value) || !spanText(span).startsWith('[')) return {};
  const key = path.at(-1);
  if (key === 'bedragen' || key === 'verwacht') {
    const pairs = valuesWithYears(value, plek.root);
    if (!pairs) return {};
    const written = pairs.map(([jaar, bedrag]) => `${jaar}: ${plain(bedrag)}`).join(', ');
    return aanbod([['Zet bij elk bedrag het jaar', vervang(span, `{ ${written} }`)]]);
  }
  const [only, ...others] = value;
  if (only === undefined || others.length > 0 || !isDataScalar(only) || !vorm || !accepts(vorm, only))
    return {};
  const written = writeScalar(only.value, placeOf(span));
  return written === undefined ? {} : { herstel: veiligHerstel('Haal de haken weg', vervang(span, written)) };
}

/** A list of one group where a group belongs: without its dash. */
function alsGroep({ value, span, vorm }: Plek): Aanbod {
  const groep = deelVan(vorm, 'groep') ?? deelVan(vorm, 'kaart');
  const [only, ...others] = Array.isArray(value) ? value : [];
  if (!groep || only === undefined || others.length > 0 || !isDataMap(only) || !accepts(groep, only))
    return {};
  if (!spanText(span).startsWith('- ')) return {};
  const dash = spanOf(span.source, span.start, span.start + 1);
  return { herstel: veiligHerstel('Haal het streepje weg', vervang(dash, ' ')) };
}

function lineStart({ text }: SourceText, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}
