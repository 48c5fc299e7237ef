import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import type { Amendement, Dekkingsregel, Motie, Subamendement, Verzoek } from '../domain/amendement.ts';
import { platteTekst } from '../domain/tekst.ts';
import { asTyped, parseInline } from '../parse/markdown/inline.ts';
import type { ParsedDocument } from '../parse/parse-document.ts';
import { isDataScalar } from '../source/data.ts';
import type { Span } from '../source/source-text.ts';
import { zodDiagnostics } from '../validate/zod-diagnostics.ts';
import { STUKSCHEMAS, type StukBestand, stuksoort } from './stuk-schema.ts';
import { type LeesTekst, maakWijziging } from './wijziging-schema.ts';

/** An amendment, a subamendment or a motion. */
export type GelezenStuk = Amendement | Subamendement | Motie;

/** Holds a parsed piece against the schema of its kind; there is no value with errors in its frontmatter. */
export function readStuk(parsed: ParsedDocument): Result<GelezenStuk> {
  const { frontmatter } = parsed;
  const typed = frontmatter.value.soort;
  const soort = typed && isDataScalar(typed) ? stuksoort.safeParse(typed).data?.value : undefined;
  if (!soort) {
    const span = frontmatter.locate(['soort'], typed ? 'value' : 'missing');
    const melding = "Bij `soort` staat niet 'amendement', 'subamendement' of 'motie'.";
    return failed(
      fout('onbekende-soort', melding, span, { hint: 'Schrijf bijvoorbeeld `soort: amendement`.' }),
    );
  }
  const schema = STUKSCHEMAS[soort];
  const wijzigt = soort === 'motie' && 'wijzigingen' in frontmatter.value;
  const { wijzigingen: _, ...rest } = frontmatter.value;
  const result = schema.safeParse(wijzigt ? rest : frontmatter.value);
  if (!result.success) return failed(...zodDiagnostics(result.error, schema, frontmatter));
  const diagnostics: Diagnostic[] = wijzigt
    ? [motieWijzigt(frontmatter.locate(['wijzigingen'], 'value'))]
    : [];
  const lees: LeesTekst = (line) => {
    const read = parseInline(line);
    for (const one of read.diagnostics) diagnostics.push(one);
    return read.value ?? asTyped(line);
  };
  const value = maakStuk(result.data, parsed, lees);
  if (value.soort === 'motie') for (const one of checkMotie(value)) diagnostics.push(one);
  return ok(value, diagnostics);
}

type ElkBestand = StukBestand[keyof StukBestand];

function maakStuk(
  bestand: ElkBestand,
  { source, frontmatter, body }: ParsedDocument,
  lees: LeesTekst,
): GelezenStuk {
  const stuk = {
    source,
    frontmatter: frontmatter.span,
    nummer: bestand.nummer,
    titel: bestand.titel,
    gemeente: bestand.gemeente,
    versie: bestand.versie?.value ?? 1,
    vergadering: bestand.vergadering,
    agendapunt: bestand.agendapunt,
    indieners: bestand.indieners,
    mede: bestand.mede ?? [],
    constaterende: (bestand.constaterende ?? []).map(lees),
    overwegende: (bestand.overwegende ?? []).map(lees),
    voetnoten: body.voetnoten,
    opmerkingen: body.opmerkingen,
    secties: body.secties.map(({ kop, inhoud }) => ({ kop, inhoud })),
  };
  if (isMotie(bestand)) {
    return {
      soort: 'motie',
      ...stuk,
      bij: bestand.bij,
      aard: bestand.aard?.value ?? 'bij agendapunt',
      uitspraken: (bestand.spreekt_uit ?? []).map(lees),
      vanMening: (bestand.van_mening ?? []).map(lees),
      verzoekt: [
        ...verzoeken('verzoekt', bestand.verzoekt, lees),
        ...verzoeken('draagt op', bestand.draagt_op, lees),
      ],
    };
  }
  const dekking = (bestand.dekking ?? []).map(maakDekking);
  if (isSubamendement(bestand)) {
    const wijzigingen = bestand.wijzigingen.map(({ doel, wordt }) => ({
      doel,
      wordt: wordt && maakWijziging(wordt, lees),
    }));
    return { soort: 'subamendement', ...stuk, bij: bestand.bij, wijzigingen, dekking };
  }
  return {
    soort: 'amendement',
    ...stuk,
    bij: bestand.bij,
    vastlegging: bestand.vastlegging,
    strekking: bestand.strekking,
    wijzigingen: bestand.wijzigingen.flatMap((one) => maakWijziging(one, lees) ?? []),
    dekking,
  };
}

/** What is asked of each, or ordered, one by one. */
function verzoeken(
  hoe: Verzoek['hoe'],
  typed: StukBestand['motie']['verzoekt'],
  lees: LeesTekst,
): readonly Verzoek[] {
  return (typed ?? []).flatMap(({ key, value }) =>
    value.map((line) => ({ aan: key.value, hoe, tekst: lees(line) })),
  );
}

function isMotie(bestand: ElkBestand): bestand is StukBestand['motie'] {
  return bestand.soort.value === 'motie';
}

function isSubamendement(bestand: ElkBestand): bestand is StukBestand['subamendement'] {
  return bestand.soort.value === 'subamendement';
}

function maakDekking({
  uit,
  bedragen,
  aard,
  span,
}: NonNullable<StukBestand['amendement']['dekking']>[number]): Dekkingsregel {
  return { uit, bedragen: new Map(bedragen.map(({ key, value }) => [key.value, value])), aard, span };
}

function motieWijzigt(span: Span): Diagnostic {
  const hint = 'Maak er een amendement van: `soort: amendement`. Wat de raad vraagt, staat bij `verzoekt`.';
  return fout('motie-wijzigt', 'Een motie wijzigt het besluit niet.', span, { hint });
}

/** What a motion asks that only an amendment does: other words in the decision. */
const WIJZIGT =
  /\b(?:besluit|beslis)punt(?:en)?\b.*\b(?:te (?:wijzigen|vervangen|schrappen|verwijderen|laten (?:luiden|vervallen))|toe te voegen|in te voegen|wordt vervangen)\b|\b(?:het (?:voorgestelde|voorliggende|ontwerp)\s?besluit|het (?:raads)?voorstel) (?:als volgt )?(?:te wijzigen|aan te passen)\b/is;

/** A motion asks or says something, and belongs to the agenda unless it is outside it. */
function checkMotie({ verzoekt, uitspraken, bij, aard, frontmatter }: Motie): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (verzoekt.length + uitspraken.length === 0) {
    const hint = 'Voeg `verzoekt:` toe, met wie wat wordt gevraagd, of `spreekt_uit:`.';
    found.push(fout('motie-leeg', 'Deze motie vraagt niets en spreekt niets uit.', frontmatter, { hint }));
  }
  for (const { tekst } of verzoekt) {
    if (!WIJZIGT.test(platteTekst(tekst.value))) continue;
    const hint = 'Maak een amendement dat de tekst wijzigt, of vraag wat er na het besluit moet gebeuren.';
    const melding = 'Hiermee wil de motie het besluit wijzigen; dat kan alleen met een amendement.';
    found.push(waarschuwing('motie-wijzigt', melding, tekst.span, { hint }));
  }
  if (aard === 'vreemd' && bij) {
    const melding = 'Een motie vreemd aan de orde van de dag hoort niet bij een voorstel.';
    found.push(
      fout('motie-vreemd', melding, bij.span, { hint: 'Haal `bij` weg, of kies een andere `aard`.' }),
    );
  }
  return found;
}
