import { allePunten, type Besluitpunt } from '../domain/besluitpunt.ts';
import { kolomnaam } from '../domain/financien-tabel.ts';
import { argumentLabel } from '../domain/voorstel.ts';
import { readGegevens } from './compare/compare-gegevens.ts';
import { sentences } from './compare/compare-tekst.ts';
import { createLezer } from './compare/lezer.ts';
import { type Blok, readBlokken } from './compare/read-blokken.ts';
import { waardeVan } from './compare/waarde.ts';
import type { Versie } from './versie.ts';

/**
 * A proposal as plain text for a comparison line by line (git calls that textconv): values, besluitpunten, every cell
 * of every table, and the text with one sentence a line. Internal data are left out. The same meaning gives the same
 * text, whatever the layout of the file.
 */
export function voorstelTekst(versie: Versie): string {
  const { voorstel, financien } = versie;
  const lezer = createLezer(versie);
  const lines: string[] = [];
  for (const { naam, waarde, intern } of readGegevens(versie).values()) {
    if (!intern && waarde !== undefined) lines.push(`${naam}: ${waarde}`);
  }
  const list = (naam: string, texts: readonly string[]) => {
    if (texts.length > 0) lines.push('', naam, ...texts.map((text) => `- ${text}`));
  };
  list(
    'Gelet op',
    voorstel.geletOp.map(({ value }) => lezer(value).tekst),
  );
  list(
    'Overwegende dat',
    voorstel.overwegende.map(({ value }) => lezer(value).tekst),
  );
  list(
    'Gehoord',
    voorstel.gehoord.map(({ value }) => lezer(value).tekst),
  );
  lines.push('', 'Besluitpunten');
  const punten = (list: readonly Besluitpunt[]) => {
    for (const { pad, nummer, tekst } of allePunten(list))
      lines.push(`${'   '.repeat(pad.length - 1)}${nummer}. ${lezer(tekst.value).tekst}`);
  };
  punten(voorstel.besluitpunten);
  if (voorstel.besluitpuntenCollege.length > 0) lines.push('', 'Besluitpunten van het college');
  punten(voorstel.besluitpuntenCollege);
  for (const { titel, kolommen, rijen } of financien.tabellen.values()) {
    lines.push('', `Tabel: ${titel}`);
    for (const rij of rijen) {
      if (rij.cellen.size === 0) lines.push(rij.label);
      for (const kolom of kolommen) {
        const cel = rij.cellen.get(kolom.id);
        if (cel) lines.push(`${rij.label}, ${kolomnaam(kolom)}: ${waardeVan(cel).tekst}`);
      }
    }
  }
  const blokken = (found: readonly Blok[]) => {
    for (const { vorm, tekst } of found) {
      const sign = vorm === 'punt' ? '- ' : vorm === 'kop' ? '## ' : '';
      lines.push(
        '',
        ...sentences(tekst).map((sentence, index) => `${index === 0 ? sign : ''}${sentence.trim()}`),
      );
    }
  };
  for (const { kop, inhoud, argumenten } of voorstel.secties) {
    lines.push('', `# ${kop.value}`);
    blokken(readBlokken(inhoud, lezer, versie));
    for (const { nummer, kop: title, inhoud: below } of argumenten) {
      const number = nummer ? `${argumentLabel(nummer)} ` : '';
      lines.push('', `## ${number}${lezer(title.value).tekst}`);
      blokken(readBlokken(below, lezer, versie));
    }
  }
  list(
    'Bijlagen',
    voorstel.bijlagen.map(({ titel, openbaar }) => `${titel.value}${openbaar ? '' : ' (niet openbaar)'}`),
  );
  list(
    'Eerdere besluiten',
    voorstel.eerdereBesluiten.map(({ titel, datum }) =>
      [titel.value, datum?.value].filter(Boolean).join(', '),
    ),
  );
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
