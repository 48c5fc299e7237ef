import { bedragToJson, formatBedrag } from '../../domain/bedrag.ts';
import { bedragOpmaak } from '../../domain/bedragnotatie.ts';
import { schrijfDatum } from '../../domain/datumnotatie.ts';
import { nooit } from '../../domain/tekst.ts';
import type { Huisnotatie, IngevuldVeld, Veld } from '../../domain/veld.ts';
import { jaNeeWoord, namenlijst, waarden } from '../in-woorden.ts';
import type { Drukker, Vorm, Vulling } from '../variabele.ts';

/** A field as it stands on paper: "24 juni 2026", "€ 25.000", "Ja", "Noord en Oost". */
export function drukVeld({ veld, waarde }: IngevuldVeld, huis: Huisnotatie): string {
  switch (waarde.soort) {
    case 'tekst':
    case 'keuze':
      return waarde.tekst.value;
    case 'datum':
      return schrijfDatum(waarde.tekst.value, veld.notatie?.datum ?? huis.datum);
    case 'lijst':
      return namenlijst(waarden(waarde.delen)) ?? '';
    case 'ja/nee':
      return jaNeeWoord(waarde.ja.value);
    case 'bedrag':
      return formatBedrag(waarde.bedrag.value, bedragOpmaak(veld.notatie?.bedrag ?? huis.bedrag));
    case 'getal':
      return formatBedrag(waarde.bedrag.value, { euroteken: false });
    default:
      return nooit(waarde);
  }
}

/** What two versions are compared by: a date and ja or nee as typed, an amount however it was typed. */
export function vergelijkVeld({ waarde }: IngevuldVeld): string {
  switch (waarde.soort) {
    case 'lijst':
      return waarden(waarde.delen).join('; ');
    case 'ja/nee':
      return waarde.ja.value ? 'ja' : 'nee';
    case 'bedrag':
      return formatBedrag(waarde.bedrag.value);
    case 'getal':
      return formatBedrag(waarde.bedrag.value, { euroteken: false });
    default:
      return waarde.tekst.value;
  }
}

/** A field in voorstel.json: dates in ISO 8601, amounts and numbers as decimal text, ja/nee as a boolean. */
export function veldJson({ waarde }: IngevuldVeld): string | boolean | readonly string[] | null {
  switch (waarde.soort) {
    case 'lijst':
      return waarden(waarde.delen);
    case 'ja/nee':
      return waarde.ja.value;
    case 'bedrag':
      return bedragToJson(waarde.bedrag.value);
    case 'getal':
      return waarde.bedrag.value.soort === 'leeg' ? null : waarde.bedrag.value.waarde.toFixed();
    default:
      return waarde.tekst.value;
  }
}

/** What a template can do with a field. */
export function veldVorm({ naam, soort, keuzes }: Veld): Vorm {
  const uitleg = naam;
  if (soort === 'lijst') return { soort: 'lijst', uitleg, velden: { waarde: { soort: 'tekst', uitleg } } };
  const kan = { datum: 'datum', bedrag: 'bedrag', 'ja/nee': 'jaNee' } as const;
  const als = soort in kan ? kan[soort as keyof typeof kan] : undefined;
  return {
    soort: 'tekst',
    uitleg,
    ...(als && { als }),
    ...(soort === 'keuze' && keuzes && { waarden: keuzes }),
    ...(soort === 'ja/nee' && { waarden: [true, false].map(jaNeeWoord) }),
  };
}

/** A field as a template gets it. */
export function vulVeld<S>(ingevuld: IngevuldVeld, drukker: Drukker<S>): Vulling<S> {
  const { waarde } = ingevuld;
  if (waarde.soort === 'lijst')
    return waarde.delen.map((deel) => ({ waarde: drukker.bij(deel).tekst(deel.value) }));
  const tekst = drukVeld(ingevuld, drukker.huis);
  if (waarde.soort === 'datum') return drukker.waarde(tekst, { datum: waarde.tekst.value });
  if (waarde.soort === 'bedrag') return drukker.waarde(tekst, { bedrag: waarde.bedrag.value });
  if (waarde.soort === 'ja/nee') return drukker.waarde(tekst, { ja: waarde.ja.value });
  return drukker.tekst(tekst);
}
