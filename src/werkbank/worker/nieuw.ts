import { herkenImport, maakImport } from '../../bronnen/maak-import.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { VOORSTELBESTAND } from '../../domain/bestanden.ts';
import { datumFout } from '../../domain/datum.ts';
import { asMapnaam, mapnaamFout } from '../../domain/mapnaam.ts';
import type { Weigering } from '../../domain/weigering.ts';
import { newVoorstel } from '../../format/new-voorstel.ts';
import { openPapier } from '../../importeer/papier/open-papier.ts';
import type { Sjablonen } from '../../template/open-sjablonen.ts';
import type { World } from '../../world/world.ts';
import type { Antwoord, Gemeentekeuze, Vraag } from '../gesprek/verzoeken.ts';

/** The folder that holds all proposals. */
const VOORSTELLEN = 'proposals';

/** The municipalities whose template can be read, with the kinds of proposal of each. */
export async function gemeentenIn(sjablonen: Sjablonen): Promise<readonly Gemeentekeuze[]> {
  const loaded = await Promise.all(
    sjablonen.gemeenten.map(async (map) => ({ map, ...(await sjablonen.load(map)) })),
  );
  return loaded.flatMap(({ map, value }) => {
    if (!value) return [];
    const { gemeente, soorten } = value.sjabloon;
    const kinds = Object.entries(soorten).map(([soort, { naam }]) => ({ soort, naam }));
    return [{ map, naam: gemeente, soorten: kinds }];
  });
}

/** The text of a new proposal, or why it cannot be made; nothing that is there is in its way. */
export async function nieuwVoorstel(
  { naam, gemeente, soort, onderwerp, datum }: Vraag<'nieuw'>,
  world: World,
  sjablonen: Sjablonen,
): Promise<Antwoord<'nieuw'>> {
  const map = `${VOORSTELLEN}/${naam}`;
  const wrong = mapnaamFout(naam, 'een voorstel') ?? taken(world, map) ?? (datum && datumFout(datum));
  if (wrong) return { geweigerd: wrong };
  const sjabloon = sjablonen.gemeenten.includes(gemeente)
    ? (await sjablonen.load(gemeente)).value?.sjabloon
    : undefined;
  const soorten = Object.keys(sjabloon?.soorten ?? {});
  const known = soorten.find((one) => one === soort);
  const definitie = known && sjabloon?.soorten[known];
  if (!known || !definitie) {
    const near = nearest(sjabloon ? soort : gemeente, sjabloon ? soorten : sjablonen.gemeenten);
    const melding = sjabloon
      ? `'${soort}' is geen soort voorstel van deze gemeente.`
      : `'${gemeente}' is geen bekende gemeente, of haar sjabloon heeft fouten.`;
    return { geweigerd: { melding, ...(near && { hint: `Bedoelde u '${near}'?` }) } };
  }
  const inhoud = newVoorstel({ soort: known, gemeente, onderwerp, datum }, definitie);
  return { gelukt: { pad: `${map}/${VOORSTELBESTAND}`, inhoud } };
}

/** What is known of an old paper before it is brought in: whose it is, as far as it says, and what has to be asked. */
export async function herkenStuk(
  { bytes }: Vraag<'herken'>,
  sjablonen: Sjablonen,
): Promise<Antwoord<'herken'>> {
  const opened = openPapier(bytes);
  if ('melding' in opened) return { geweigerd: opened };
  const { wijzigingen } = opened;
  const found = await herkenImport(opened, sjablonen);
  if (!found) return { gelukt: { wijzigingen } };
  const [twijfel] = found.waarde.twijfels;
  return {
    gelukt: {
      wijzigingen,
      gemeente: found.waarde.sjabloon.map,
      ...(twijfel && { twijfel: twijfel.melding }),
    },
  };
}

/** A proposal made of an old paper, with its report and its pictures; or why it cannot be made. */
export async function importeerStuk(
  { bestandsnaam, bytes, gemeente, wijzigingen, koppel }: Vraag<'importeer'>,
  world: World,
  sjablonen: Sjablonen,
): Promise<Antwoord<'importeer'>> {
  const naam = asMapnaam(bestandsnaam.replace(/\.\w+$/u, '')) || 'voorstel';
  const map = `${VOORSTELLEN}/${naam}`;
  const wrong = taken(world, map);
  if (wrong) return { geweigerd: wrong };
  const opened = openPapier(bytes);
  if ('melding' in opened) return { geweigerd: opened };
  const opdracht = { naam: bestandsnaam, map, keuze: wijzigingen, koppel, gemeente };
  const imported = await maakImport(opened, opdracht, world, sjablonen);
  if (!imported) {
    const hint = `Kies zelf de gemeente: ${sjablonen.gemeenten.join(', ')}.`;
    return { geweigerd: { melding: `In '${bestandsnaam}' staat geen kop die een sjabloon kent.`, hint } };
  }
  const bestanden = imported.bestanden.map((one) => ({
    pad: `${map}/${one.naam}`,
    inhoud: new Uint8Array(one.bytes),
  }));
  return { gelukt: { bestanden, gemeente: imported.made.gemeente } };
}

/** A folder in which there is something already. */
function taken(world: World, map: string): Weigering | undefined {
  if (!world.list(map)) return undefined;
  return {
    melding: `De map '${map}' bestaat al.`,
    hint: 'Kies een andere naam; wat er staat, wordt niet overschreven.',
  };
}
