import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { type Herstel, mogelijkHerstel, vervang } from '../diagnostics/herstel.ts';
import { adresVan, readAdres } from '../domain/besluitpunt.ts';
import { inKort } from '../domain/in-kort.ts';
import { opsomming } from '../domain/opsomming.ts';
import { group } from '../source/group.ts';
import { lineText, positionAt, type SourceText, spanOf } from '../source/source-text.ts';
import { hernummer } from './hernummer.ts';
import type { Skelet } from './read-skelet.ts';
import { findVerschovenKoppen, followPunten, type VerschovenKop, type Verschuiving } from './verschuiving.ts';

const REGEL = 'punt-verschoven';

/**
 * Tells what points at another besluitpunt than it did in the last version, though only the points moved: arguments
 * and kanttekeningen by their numbers, and numbers in sentences that nobody changed.
 */
export function meldVerschuivingen(oud: Skelet, nieuw: Skelet): readonly Diagnostic[] {
  const groups = group(
    findVerschovenKoppen(oud, nieuw).map((found): [string, VerschovenKop] => [
      `${found.kop.sleutel} ${adresVan(found.kop.punt)}`,
      found,
    ]),
  );
  const volgen = laatVolgen(oud, nieuw);
  return [
    ...[...groups.values()].map((koppen) => meldKoppen(koppen, volgen)),
    ...meldGenoemd(oud, nieuw, nieuw.source),
  ];
}

/** The same for numbers in sentences, in a text that was made of the new version (or in that itself). */
export function meldGenoemd(oud: Skelet, nieuw: Skelet, source: SourceText): readonly Diagnostic[] {
  const lot = followPunten(oud, nieuw);
  const before = new Set(oud.source.text.split('\n').map(tidy));
  return [...source.text.matchAll(GENOEMD)].flatMap((match): Diagnostic[] => {
    const [text, number = ''] = match;
    const pad = readAdres(number);
    const found = pad && lot(pad);
    // Whoever changed the line has seen the number.
    if (!found || !before.has(tidy(lineText(source, positionAt(source, match.index).line)))) return [];
    const melding = `Hier staat '${text}': dat was ‘${inKort(found.was.tekst)}’, ${waarNu(found)}.`;
    const id = found.nu?.id;
    const hint = id
      ? `Schrijf \`:punt[${id}]\` in plaats van het nummer: dat verandert mee.`
      : 'Kijk na welk nummer hier hoort. Met een id bij het besluitpunt en `:punt[id]` in de zin verandert het nummer mee.';
    const end = match.index + text.length;
    const nummer = spanOf(source, end - number.length, end);
    const goed = id ? `:punt[${id}]` : found.nu && adresVan(found.nu.pad);
    const keuzes = goed
      ? [mogelijkHerstel(`Schrijf '${text.slice(0, -number.length)}${goed}'`, vervang(nummer, goed))]
      : [];
    return [waarschuwing(REGEL, melding, spanOf(source, match.index, end), { hint, keuzes })];
  });
}

const GENOEMD =
  /(?<![\p{L}\d])(?:besluit|beslis)punt ([cC]?\d+(?:[a-z](?![a-z]))?(?:\.[ivx]+)?)(?![\p{L}\d])/giu;

/** Gives every head the number of the besluitpunt that it was about: all at once, since they change places. */
function laatVolgen(oud: Skelet, nieuw: Skelet): Herstel {
  const edits = hernummer(nieuw, { vorige: oud })
    .filter(({ kop, label }) => kop.nummer.getypt !== label)
    .map(({ kop, label }) => vervang(kop.plaats, label));
  return mogelijkHerstel('Laat argumenten en kanttekeningen hun besluitpunt volgen', ...edits);
}

function meldKoppen(group: VerschovenKop[], volgen: Herstel): Diagnostic {
  const [first] = group as [VerschovenKop, ...VerschovenKop[]];
  const labels = opsomming(group.map(({ kop }) => kop.nummer.getypt));
  const { kop, bij, nu, was } = first;
  const [een, meer] =
    kop.sleutel === 'argumenten' ? ['Argument', 'Argumenten'] : ['Kanttekening', 'Kanttekeningen'];
  const many = group.length > 1;
  const there = bij ? ` (‘${inKort(bij.tekst)}’)` : '';
  const melding =
    `${many ? meer : een} ${labels} ${many ? 'staan' : 'staat'} nu bij besluitpunt ${adresVan(kop.punt)}${there}, ` +
    `maar ${many ? 'hoorden' : 'hoorde'} bij ‘${inKort(was.tekst)}’: ${waarNu(first)}.`;
  const renumber =
    nu && `\`raadsvoorstel opmaak --hernummer\` maakt er ${adresVan(nu.pad)}.${kop.nummer.volgnummer} van.`;
  const hint = renumber
    ? `${renumber} Met een id bij het besluitpunt (\`### ${nu?.id ?? 'id'}.1\`) gaan argumenten voortaan vanzelf mee.`
    : 'Kijk na of de tekst nog bij dit punt hoort, of haal haar weg.';
  const verwant = nu ? [{ melding: 'Dit is het besluitpunt waar het bij hoorde.', span: nu.span }] : [];
  return waarschuwing(REGEL, melding, kop.plaats, { hint, verwant, herstel: nu && volgen });
}

function waarNu({ nu }: Verschuiving): string {
  return nu ? `dat is nu besluitpunt ${adresVan(nu.pad)}` : 'dat punt is er niet meer';
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
