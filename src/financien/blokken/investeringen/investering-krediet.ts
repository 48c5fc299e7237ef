import { bedoeldeEigennaam } from '../../../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { ok } from '../../../diagnostics/result.ts';
import type { KaartRegel } from '../../../domain/samengesteld.ts';
import type { Controle, ControleContext } from '../../blok.ts';
import { invoerEenheid, leesWaarde } from '../../lezen/cellen.ts';
import { jaarkolommen } from '../../lezen/kolommen.ts';
import { perKolom } from '../../lezen/per-kolom.ts';
import { min, telOp, zekerNegatief } from '../../rekenblad/reken.ts';
import { inWoorden } from '../../rekenblad/tonen.ts';
import { INVESTERINGEN, type InvesteringInvoer } from './schema.ts';

/**
 * F20, F21, F28: a krediet covers the bruto investment, the uitgaven stay within it, kapitaallasten do not start
 * before the work is in use, and it is said whether btw is in.
 */
export const investeringKrediet: Controle = (context) => [
  ...(INVESTERINGEN.van(context.invoer) ?? []).flatMap((one) => [
    ...krediet(one, context),
    ...eersteJaar(one),
    ...btw(one),
  ]),
  ...verwijzingen(context),
];

type Regel = KaartRegel<InvesteringInvoer>;

function krediet({ key, value }: Regel, context: ControleContext): readonly Diagnostic[] {
  const lezen = { invoer: invoerEenheid(context.invoer), richting: 'neutraal' } as const;
  const deel = (naam: string) =>
    context.blad.waarde({ tabel: INVESTERINGEN.naam, rij: `${key.value}.${naam}`, kolom: 'bedrag' });
  const [bruto, netto] = [deel('bruto'), deel('netto')];
  if (!bruto || !netto) return [];
  const found: Diagnostic[] = [];
  if (zekerNegatief(netto)) {
    const hint = 'Een investering kan niet meer opleveren dan ze kost; kijk de bijdragen na.';
    found.push(
      fout(
        'investering-netto',
        `${value.bijdragen ? 'De bijdragen zijn hoger dan de investering: netto' : 'De investering is negatief:'} ${inWoorden(netto)}.`,
        value.naam.span,
        { hint },
      ),
    );
  }
  const gevraagd = value.krediet ? leesWaarde(value.krediet, 'bedrag', lezen) : ok(bruto);
  found.push(...gevraagd.diagnostics);
  const asked = gevraagd.value;
  if (!asked) return found;
  if (value.krediet && zekerNegatief(min(asked, bruto))) {
    const melding = `Het krediet (${inWoorden(asked)}) is lager dan de bruto investering (${inWoorden(bruto)}).`;
    const verwant = [{ melding: 'De bruto investering.', span: value.bruto.span }];
    const hint = 'Een krediet wordt bruto gegeven: bijdragen van derden gaan er niet af (artikel 62 BBV).';
    found.push(fout('krediet', melding, value.krediet.span, { hint, verwant }));
  }
  const uitgaven = perKolom(value.uitgaven, jaarkolommen(context.jaren));
  const amounts = uitgaven.value.map(({ cel }) => leesWaarde(cel, 'bedrag', lezen));
  found.push(...uitgaven.diagnostics, ...amounts.flatMap(({ diagnostics }) => diagnostics));
  const total = telOp(amounts.map((one) => one.value));
  const last = uitgaven.value.at(-1);
  if (total && last && zekerNegatief(min(asked, total))) {
    const melding = `De uitgaven zijn samen ${inWoorden(total)}, meer dan het krediet van ${inWoorden(asked)}.`;
    found.push(
      fout('krediet', melding, last.cel.span, { hint: 'Verlaag de uitgaven of vraag een hoger krediet.' }),
    );
  }
  return found;
}

function eersteJaar({ value }: Regel): readonly Diagnostic[] {
  const { ingebruikname: klaar, eerste_jaar: eerste } = value;
  const [van, tot] = [eerste, klaar].map((tekst) => /(?<!\d)\d{4}(?!\d)/.exec(tekst?.value ?? '')?.[0]);
  if (!klaar || !eerste || !van || !tot || van >= tot) return [];
  const melding = `De kapitaallasten beginnen in ${eerste.value}, voor de ingebruikname in ${klaar.value}.`;
  const hint =
    'Afschrijven begint in het jaar van ingebruikname of het jaar erna; kijk in de financiële verordening (artikel 212).';
  return [
    waarschuwing('eerste-jaar', melding, eerste.span, {
      hint,
      verwant: [{ melding: 'De ingebruikname.', span: klaar.span }],
    }),
  ];
}

function btw({ value }: Regel): readonly Diagnostic[] {
  if (value.btw) return [];
  const hint = 'Voeg `btw: exclusief`, `btw: inclusief` of `btw: compensabel` toe.';
  return [
    waarschuwing(
      'btw-vermelden',
      `Bij '${value.naam.value}' staat niet of de btw in het krediet zit.`,
      value.bruto.span,
      { hint },
    ),
  ];
}

/** Posts that stand for the kapitaallasten of an investment that is not there. */
function verwijzingen({ tabellen, invoer }: ControleContext): readonly Diagnostic[] {
  const known = (INVESTERINGEN.van(invoer) ?? []).map(({ key }) => key.value);
  return [...tabellen.values()].flatMap(({ rijen }) =>
    rijen.flatMap(({ bron }) => {
      const investering = bron?.rij && bron.rij.soort !== 'groep' ? bron.rij.investering : undefined;
      if (!investering || known.includes(investering.value)) return [];
      const list =
        known.length === 0
          ? 'Voeg een blok `investeringen` toe.'
          : `De investeringen zijn: ${known.join(', ')}.`;
      const melding = `Er is geen investering '${investering.value}'.`;
      const meant = bedoeldeEigennaam(investering, known, list);
      return [fout('onbekende-investering', melding, investering.span, meant)];
    }),
  );
}
