import { type Diagnostic, fout, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import { platteTekst, type Tekst } from '../../domain/tekst.ts';
import { isAangenomen } from '../../domain/uitkomst.ts';
import { type Agendapunt, alleAgendapunten, type Vergadering } from '../../domain/vergadering.ts';
import type { Located } from '../../source/located.ts';
import { behandeldIn, beslissingenVan } from '../beslissingen.ts';
import { slugIn } from '../voorstelmap.ts';

/** Whether every item, proposal and amendment stands on the agenda once, and says one thing of itself. */
export function checkAgenda({ agenda }: Vergadering): readonly Diagnostic[] {
  const punten = alleAgendapunten(agenda);
  return [
    ...twice(
      punten.map(({ nummer }) => nummer),
      ({ value }) => ({
        regel: 'agendapunt',
        melding: `Agendapunt ${value} staat er twee keer.`,
        hint: 'Geef elk punt een eigen nummer.',
      }),
    ),
    ...twice(
      punten.flatMap(({ voorstel, uitkomst }) =>
        voorstel && uitkomst ? { ...voorstel, key: slugIn(voorstel.value) } : [],
      ),
      ({ key }) => ({
        regel: 'agendapunt',
        melding: `Over het voorstel '${key}' staan twee uitkomsten op de agenda.`,
        hint: 'Laat de uitkomst staan bij het punt waar de raad besloot.',
      }),
    ),
    ...twice(
      beslissingenVan(agenda).flatMap(({ stuk }) => stuk?.stuk ?? []),
      ({ value }) => ({
        regel: 'stuk-nummer',
        melding: `${value} staat twee keer op de agenda.`,
        hint: 'Geef elk stuk een eigen nummer, en noem het bij één punt.',
      }),
    ),
    ...punten.flatMap(checkTitel),
    ...punten.flatMap(checkBesluit),
    ...beslissingenVan(agenda).flatMap((one) => checkIntrekking(one.over, behandeldIn(one))),
  ];
}

interface Verdict {
  readonly regel: 'agendapunt' | 'stuk-nummer';
  readonly melding: string;
  readonly hint: string;
}

/** What stands there a second time, by its `key`, else by its value. */
function twice<T extends Located<string> & { readonly key?: string }>(
  all: readonly T[],
  verdict: (one: T) => Verdict,
): readonly Diagnostic[] {
  const seen = new Map<string, T>();
  return all.flatMap((one) => {
    const key = one.key ?? one.value;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, one);
      return [];
    }
    const { regel, melding, hint } = verdict(one);
    const verwant = [{ melding: 'Hier staat het eerste.', span: first.span }];
    return [fout(regel, melding, one.span, { verwant, hint })];
  });
}

function checkTitel({ titel, voorstel, nummer }: Agendapunt): readonly Diagnostic[] {
  if (titel || voorstel) return [];
  const melding = `Agendapunt ${nummer.value} heeft geen titel en geen voorstel.`;
  const hint = 'Voeg `titel:` toe, of `voorstel:` met de naam van de map van het voorstel.';
  return [fout('agendapunt', melding, nummer.span, { hint })];
}

/** A typed decision belongs to an item without a proposal, on which the council decided. */
function checkBesluit({ besluit, voorstel, uitkomst, nummer }: Agendapunt): readonly Diagnostic[] {
  const [first] = besluit;
  if (!first) return [];
  if (voorstel) {
    const melding = `Het besluit van punt ${nummer.value} staat in het voorstel; het hier nog eens typen kan niet.`;
    const hint = 'Haal `besluit` weg. Is het gewijzigd, dan staat dat in een amendement.';
    return [fout('agendapunt', melding, first.span, { hint })];
  }
  const sentence = besluit.flatMap(checkBesluitzin);
  if (!uitkomst || isAangenomen({ uitkomst })) return sentence;
  const melding = `Punt ${nummer.value} is ${uitkomst.value}, en toch staat er een besluit.`;
  const hint = 'Haal `besluit` weg, of kijk de uitkomst na.';
  return [...sentence, fout('besluit-verworpen', melding, first.span, { hint })];
}

/** Before a decision the words "De raad besluit" are printed; they are not typed too. */
function checkBesluitzin({ value, span }: Located<Tekst>): readonly Diagnostic[] {
  const begin = platteTekst(value).trimStart();
  if (!/^(?:de (?:gemeente)?raad|(?:besluit|stelt|stemt|benoemt|neemt)\b)/i.test(begin)) return [];
  const melding = 'Voor een besluit drukt het programma ‘De raad besluit:’; dit besluit begint daar ook mee.';
  const hint = 'Schrijf alleen wat daarna komt, zoals: de agenda ongewijzigd vast te stellen.';
  return [waarschuwing('besluit-zin', melding, span, { hint })];
}

function checkIntrekking(
  over: string,
  {
    ingetrokkenDoor,
    uitkomst,
  }: Pick<Agendapunt, 'ingetrokkenDoor'> & { readonly uitkomst?: Located<string> | undefined },
): readonly Diagnostic[] {
  if (!ingetrokkenDoor || uitkomst?.value === 'ingetrokken') return [];
  const melding = `${eersteHoofdletter(over)} is niet ingetrokken, en toch staat er wie het introk.`;
  const hint = 'Schrijf `uitkomst: ingetrokken`, of haal `ingetrokken_door` weg.';
  return [fout('agendapunt', melding, ingetrokkenDoor.span, { hint })];
}
