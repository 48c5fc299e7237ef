import { bedoeldeNaam } from '../../diagnostics/bedoeld.ts';
import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { vergelijkbaar } from '../../domain/secties.ts';
import type { Sjabloon, SoortSjabloon } from '../../domain/sjabloon.ts';
import type { Located } from '../../source/located.ts';
import type { Layer } from '../read/read-layers.ts';
import { bestandenVan, lijnVan } from '../sjabloon/soort-lijn.ts';

/**
 * Sections of a template that cannot be told apart, or that no kind of proposal has. `extensions`: the templates that extend
 * this one, which may use what it does not use itself; asked for only when something seems unused.
 */
export function checkOnderdelen(
  layers: readonly Layer[],
  sjabloon: Sjabloon,
  extensions: () => readonly Sjabloon[],
): readonly Diagnostic[] {
  const soorten = Object.entries(sjabloon.soorten);
  const pairs = soorten.flatMap(([soort, { naam, secties }]) => sameHeadings(layers, soort, naam, secties));
  return [
    ...new Map(pairs.toReversed().map(({ pair, diagnostic }) => [pair, diagnostic])).values(),
    ...soorten.flatMap(([, { secties }]) => takenNames(layers, secties)),
    ...unusedSections(layers, sjabloon, extensions),
  ];
}

/** Two sections of one kind that bear the same heading: what an author types goes to the first. `pair` names them. */
function sameHeadings(
  layers: readonly Layer[],
  soort: string,
  naam: string,
  secties: SoortSjabloon['secties'],
): readonly { readonly pair: string; readonly diagnostic: Diagnostic }[] {
  return secties.flatMap((sectie, index) => {
    const earlier = secties
      .slice(0, index)
      .find((other) => vergelijkbaar(other.kop) === vergelijkbaar(sectie.kop));
    const here = headingOf(layers, soort, sectie.sleutel);
    const there = earlier && headingOf(layers, soort, earlier.sleutel);
    if (!earlier || !here) return [];
    const melding = `In een ${naam.toLowerCase()} hebben '${earlier.sleutel}' en '${sectie.sleutel}' dezelfde kop: '${sectie.kop}'.`;
    const verwant = there ? [{ melding: `Dit is de kop van '${earlier.sleutel}'.`, span: there.span }] : [];
    const hint = 'Geef een van beide een andere kop, of haal er één weg.';
    const pair = [earlier.sleutel, sectie.sleutel].sort().join(' ');
    return [{ pair, diagnostic: waarschuwing('sjabloon-onderdeel', melding, here.span, { hint, verwant }) }];
  });
}

/** Another name for a section that is the heading of a second one: it can only be one of them. */
function takenNames(layers: readonly Layer[], secties: SoortSjabloon['secties']): readonly Diagnostic[] {
  return (layers[0]?.sjabloon.secties ?? []).flatMap(({ key, value }) =>
    (value.ook ?? []).flatMap((name): readonly Diagnostic[] => {
      const other = secties.find(
        (sectie) => sectie.sleutel !== key.value && vergelijkbaar(sectie.kop) === vergelijkbaar(name.value),
      );
      if (!other || !secties.some((sectie) => sectie.sleutel === key.value)) return [];
      const melding = `'${name.value}' is al de kop van het onderdeel '${other.sleutel}'.`;
      const hint = `Haal de naam hier weg: wie hem typt, bedoelt '${other.sleutel}'.`;
      return [waarschuwing('sjabloon-onderdeel', melding, name.span, { hint })];
    }),
  );
}

/** Sections that the file itself names at its top, and that stand in no kind of proposal. */
function unusedSections(
  layers: readonly Layer[],
  sjabloon: Sjabloon,
  extensions: () => readonly Sjabloon[],
): readonly Diagnostic[] {
  const named = layers[0]?.sjabloon.secties ?? [];
  const own = keysOf(sjabloon);
  const seem = named.filter(({ key }) => !own.has(key.value));
  if (seem.length === 0) return [];
  const others = new Set(extensions().flatMap((one) => [...keysOf(one)]));
  const free = [...own].filter((key) => !named.some((one) => one.key.value === key));
  return seem.flatMap(({ key }): readonly Diagnostic[] => {
    if (others.has(key.value)) return [];
    const melding = `Het onderdeel '${key.value}' staat in geen enkele soort voorstel, en komt dus nergens op papier.`;
    const own = `Zet de sleutel ook onder 'soorten', in de lijst 'secties' van een soort: \`- ${key.value}\`.`;
    return [waarschuwing('sjabloon-onderdeel', melding, key.span, bedoeldeNaam(key, free, own))];
  });
}

function keysOf({ soorten }: Sjabloon): ReadonlySet<string> {
  const all = Object.values(soorten).flatMap(({ secties }) => secties);
  return new Set(all.map(({ sleutel }) => sleutel));
}

/** Where the heading of a section is written: within the kind, else at the top of the nearest file that has it. */
function headingOf(layers: readonly Layer[], soort: string, sleutel: string): Located<string> | undefined {
  const files = bestandenVan(layers, lijnVan(layers, soort).lijn);
  const place = files.find(({ secties }) => secties)?.secties?.find((one) => one.sleutel.value === sleutel);
  if (place?.kop) return place.kop;
  const named = layers.flatMap(({ sjabloon }) => sjabloon.secties ?? []);
  return named.find(({ key, value }) => key.value === sleutel && value.kop)?.value.kop ?? place?.sleutel;
}
