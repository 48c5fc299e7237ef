import { segmentenVan } from '../../domain/alle-tekst.ts';
import type { Regel } from '../regel.ts';

/** Each footnote has a mark in the text that leads to it. */
export const voetnootLos: Regel = {
  naam: 'voetnoot-los',
  groep: 'tekst',
  ernst: 'waarschuwing',
  kort: 'Naar elke voetnoot wordt verwezen.',
  waarom: 'Een voetnoot zonder teken in de tekst komt niet in het document.',
  fout: 'De brug is in 2025 gekeurd.\n\n‹[^keuring]: Het rapport ligt ter inzage bij de griffie.›',
  goed: 'De brug is in 2025 gekeurd.[^keuring]\n\n[^keuring]: Het rapport ligt ter inzage bij de griffie.',
  check({ voorstel }) {
    // One that was meant for a besluitpunt is reported there, by `voetnoot`.
    const meant = segmentenVan(voorstel, 'tekst').flatMap(({ tekst }) => [
      ...tekst.matchAll(/\[\^([^\]\s]+)\]/g),
    ]);
    const used = new Set([
      ...segmentenVan(voorstel, 'voetnoot').map(({ naam }) => naam),
      ...meant.map(([, naam = '']) => naam.toLowerCase()),
    ]);
    return [...voorstel.voetnoten]
      .filter(([name]) => !used.has(name))
      .map(([name, { span }]) => {
        const hint = `Zet [^${name}] in de tekst waar de voetnoot bij hoort.`;
        return { melding: `Naar voetnoot '${name}' wordt nergens verwezen.`, span, hint };
      });
  },
};
