import { fout } from '../../diagnostics/diagnostic.ts';
import type { Richting, Tekens } from '../../domain/financien-tabel.ts';
import type { Controle } from '../blok.ts';
import { rijnaam } from '../rekenblad/beschrijf.ts';

const ZEGT: Readonly<Partial<Record<Richting, Tekens>>> = { saldo: 'nadeel', tekort: 'voordeel' };

/** What an author says that a minus means is what it means by the formulas, where those tell (baten − lasten). */
export const tekensKloppen: Controle = ({ tabellen, blad }) =>
  [...tabellen.values()].flatMap((spec) => {
    const { tekens, tekensSpan } = spec;
    if (!tekens) return [];
    const [anders] = spec.rijen.filter((rij) => {
      if (!rij.formule || (rij.richting !== 'neutraal' && rij.soort !== 'saldo')) return false;
      const volgt = ZEGT[blad.richting({ ...rij, richting: 'neutraal' }, spec.naam)];
      return volgt !== undefined && volgt !== tekens;
    });
    if (!anders) return [];
    const volgt = tekens === 'nadeel' ? 'voordeel' : 'nadeel';
    const hoe = volgt === 'voordeel' ? 'lasten min baten' : 'baten min lasten';
    const zegt = spec.tekensOngezegd
      ? `Bij \`effecten\` is een min een ${tekens}`
      : `Bij \`tekens\` staat dat een min een ${tekens} is`;
    const melding = `${zegt}, maar ${rijnaam(anders, anders.id)} is ${hoe}: daar is een min een ${volgt}.`;
    const hint = spec.effecten
      ? `Schrijf \`tekens: min is ${volgt}\`, of keer de formule om.`
      : `Haal \`tekens\` weg (het volgt uit de formule), schrijf \`min is ${volgt}\`, of keer de formule om.`;
    const verwant = [{ melding: 'Deze rij wordt zo berekend.', span: anders.span }];
    return [fout('tekens', melding, tekensSpan ?? spec.span, { hint, verwant })];
  });
