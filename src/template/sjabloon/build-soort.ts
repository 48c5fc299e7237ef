import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Result } from '../../diagnostics/result.ts';
import type { Kopnummering } from '../../domain/kopnotatie.ts';
import { opsomming } from '../../domain/opsomming.ts';
import type {
  Bijschriftwoorden,
  DocumentDefinitie,
  RegelInstelling,
  SoortSjabloon,
} from '../../domain/sjabloon.ts';
import { BASISSOORTEN, type Soort } from '../../domain/soort.ts';
import type { Located } from '../../source/located.ts';
import type { Layer } from '../read/read-layers.ts';
import { buildKopgegevens } from './build-kopgegevens.ts';
import { buildPunten } from './build-punten.ts';
import { buildSecties, type Catalog } from './build-secties.ts';
import { buildVelden, veldsleutels } from './build-velden.ts';
import { doubleNames, perSoort } from './layers.ts';
import type { SoortBestand } from './sjabloon-schema.ts';
import { basisVan, bestandenVan, type Lijn, lijnVan, soortIn } from './soort-lijn.ts';
import { checkVoorwaarde } from './voorwaarde.ts';

/** One kind of proposal, of what all files say about it and about those that it is like (`als`). */
export function buildSoort(
  layers: readonly Layer[],
  soort: Located<Soort>,
  catalog: Catalog,
): Result<SoortSjabloon> {
  const { lijn, diagnostics: lost } = lijnVan(layers, soort.value);
  const files = bestandenVan(layers, lijn);
  const naam = bestandenVan(layers, [soort.value]).find((file) => file.naam)?.naam?.value;
  const documenten = files.find((file) => file.documenten)?.documenten;
  const places = files.find((file) => file.secties)?.secties;
  const velden = buildVelden(layers, lijn);
  const kopgegevens = buildKopgegevens(perSoort(layers, lijn, (file) => file.kopgegevens) ?? [], {
    velden: new Map((velden.value ?? []).map((veld) => [veld.sleutel, veld.naam])),
    elders: veldsleutels(layers),
    onderdelen: (places ?? []).map(({ sleutel }) => sleutel.value),
    kopVan: (sleutel) => catalog.get(sleutel)?.kop,
  });
  const secties = buildSecties(
    places ?? [],
    catalog,
    (documenten ?? []).map(({ naam }) => naam.value),
  );
  const names = (documenten ?? []).map((document) => document.naam);
  const known = [...(velden.value ?? []).map(({ sleutel }) => sleutel), ...veldsleutels(layers)];
  const basis = basisVan(lijn);
  const besluitpunten = files.find((file) => file.besluitpunten)?.besluitpunten?.value;
  return {
    value: {
      // What decides nothing is to the rules a plan, which has no besluit either.
      basis: besluitpunten === 'nee' ? 'bestedingsplan' : basis,
      besluitpunten: besluitpunten ?? (basis === 'bestedingsplan' ? 'mag' : 'ja'),
      besluitpuntenCollege:
        files.find((file) => file.besluitpunten_college)?.besluitpunten_college?.value ?? 'mag',
      naam: naam ?? nameOf(soort.value),
      velden: velden.value ?? [],
      documenten: (documenten ?? []).map(documentOf),
      kopgegevens: kopgegevens.value ?? [],
      secties: secties.value ?? [],
      ...buildPunten(layers, lijn, 'raad'),
      college: buildPunten(layers, lijn, 'college'),
      bijschriften: bijschriftenOf(layers, lijn),
      kopnummering: kopnummeringOf(layers, lijn),
      vrijeSecties: perSoort(layers, lijn, (file) => file.vrije_secties)?.value ?? true,
      regels: regelsOf(layers, lijn),
    },
    diagnostics: [
      ...lost,
      ...unusableKey(soort),
      ...(documenten && places ? [] : [incomplete(soort, { documenten, secties: places })]),
      ...doubleNames(names, 'document'),
      ...(documenten ?? []).flatMap(({ als }) => (als ? checkVoorwaarde(als, known) : [])),
      ...velden.diagnostics,
      ...kopgegevens.diagnostics,
      ...secties.diagnostics,
    ],
  };
}

/** "Motie afdoening" for `motie-afdoening`. */
function nameOf(soort: Soort): string {
  const words = soort.replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function unusableKey({ value, span }: Located<Soort>): readonly Diagnostic[] {
  if (/^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/.test(value)) return [];
  const hint =
    'Gebruik kleine letters, cijfers en streepjes, zoals motie-afdoening; met `naam` zegt u hoe zij heet.';
  return [fout('sjabloon', `'${value}' kan geen soort zijn.`, span, { hint })];
}

/** A kind of which nobody says what is made of it, or what belongs in it: perhaps another was meant. */
function incomplete(soort: Located<Soort>, parts: Readonly<Record<string, unknown>>): Diagnostic {
  const absent = Object.keys(parts).filter((key) => parts[key] === undefined);
  const near = nearest(soort.value, BASISSOORTEN);
  const own =
    'Schrijf dat erbij, of neem het over van een andere soort, met bijvoorbeeld `als: raadsvoorstel`.';
  const hint =
    near && near !== soort.value ? `Bedoelde u '${near}'? Is het een eigen soort: ${lower(own)}` : own;
  const melding = `Van de soort '${soort.value}' staan er geen ${opsomming(absent)}.`;
  return fout('sjabloon', melding, soort.span, { hint });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function documentOf(document: NonNullable<SoortBestand['documenten']>[number]): DocumentDefinitie {
  const titel = document.titel.value;
  return {
    naam: document.naam.value,
    sjabloon: document.sjabloon.value,
    titel,
    besluit: document.besluit?.value ?? document.naam.value === 'raadsbesluit',
    titelGeamendeerd: document.titel_geamendeerd?.value ?? `Geamendeerd ${lower(titel)}`,
    ...(document.als && { als: document.als.value }),
  };
}

function kopnummeringOf(layers: readonly Layer[], lijn: Lijn): Kopnummering {
  const found = perSoort(layers, lijn, (file) => file.kopnummering);
  return {
    ...(found?.onderdeel && { onderdeel: found.onderdeel.value }),
    ...(found?.tussenkop && { tussenkop: found.tussenkop.value }),
    ...(found?.derde && { derde: found.derde.value }),
  };
}

/** Rule by rule what the nearest file says: within the soort, within one that it is like, else for all of them. */
function regelsOf(layers: readonly Layer[], lijn: Lijn): readonly RegelInstelling[] {
  const found = new Map<string, RegelInstelling>();
  for (const layer of [...layers].reverse()) {
    const own = [...lijn].reverse().flatMap((soort) => soortIn(layer, soort)?.regels ?? []);
    for (const { key, value } of [...(layer.sjabloon.regels ?? []), ...own])
      found.set(key.value, { naam: key, ernst: value.value });
  }
  return [...found.values()];
}

/** The words before the numbers of captions, where the house numbers them. */
function bijschriftenOf(layers: readonly Layer[], lijn: Lijn): Bijschriftwoorden {
  const word = (part: 'tabellen' | 'figuren') =>
    perSoort(layers, lijn, (file) => file.nummering?.[part])?.value ?? '';
  const [tabel, figuur] = [word('tabellen'), word('figuren')];
  return { ...(tabel !== '' && { tabel }), ...(figuur !== '' && { figuur }) };
}
