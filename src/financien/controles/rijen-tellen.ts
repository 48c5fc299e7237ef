import { type Diagnostic, fout } from '../../diagnostics/diagnostic.ts';
import { mogelijkHerstel } from '../../diagnostics/herstel.ts';
import { voegNaast } from '../../diagnostics/herstel-waarde.ts';
import type { Controle } from '../blok.ts';
import { beschrijf, rijnaam } from '../rekenblad/beschrijf.ts';
import { type Expr, sommenIn, verwijzingenIn } from '../rekenblad/formule.ts';
import { bereikVanSom, grensVan } from '../rekenblad/functies.ts';
import type { Plek, RijSpec, TabelSpec } from '../rekenblad/model.ts';
import { optelbaar } from '../rekenblad/optelbaar.ts';
import { gelijk, isNul, plus, telOp } from '../rekenblad/reken.ts';
import type { Rekenblad } from '../rekenblad/rekenblad-type.ts';
import { inWoorden } from '../rekenblad/tonen.ts';

/**
 * Nothing is guessed about what a sum holds. A computed row within reach of a sum says whether it counts; a `som` that
 * begins behind another `som` that does not call itself a total is told with both of its readings; and a `som` has
 * something to add.
 */
export const rijenTellen: Controle = ({ tabellen, blad }) => {
  const specs = [...tabellen.values()];
  const grenzen = specs.flatMap((spec) => {
    const ongezegd = spec.rijen.some((rij) => rij.grensOngezegd);
    let vorige: RijSpec | undefined;
    return spec.rijen.flatMap((rij) => {
      // Right below a post nothing can be unclear, unless some total did not say what it is.
      const gewoon = vorige?.teltMee && vorige.groep === rij.groep && !ongezegd;
      vorige = rij;
      return gewoon ? [] : grensDuidelijk(rij, spec, blad);
    });
  });
  const open = specs.some(({ rijen }) => rijen.some((rij) => rij.open));
  return open ? [...grenzen, ...telVragen(specs, blad)] : grenzen;
};

/** A sum, and the computed rows in its reach that do not say whether they count. */
interface Vraag {
  readonly som: Plek;
  readonly open: readonly { readonly tabel: string; readonly rij: RijSpec }[];
}

function telVragen(specs: readonly TabelSpec[], blad: Rekenblad): readonly Diagnostic[] {
  const asked = new Set<RijSpec>();
  return specs
    .flatMap((spec) => spec.rijen.flatMap((rij) => vragenVan(rij, spec, blad)))
    .flatMap(({ som, open }) =>
      open.flatMap(({ tabel, rij }) => {
        if (asked.has(rij)) return [];
        asked.add(rij);
        return [vraagOf(tabel, rij, som, blad)];
      }),
    );
}

function vragenVan(rij: RijSpec, spec: TabelSpec, blad: Rekenblad): readonly Vraag[] {
  const formulas = [
    ...(rij.formule ? [rij.formule] : []),
    ...(rij.gelijkAan ? [rij.gelijkAan] : []),
    ...[...rij.cellen.values()].flatMap((cel) => (cel.soort === 'formule' ? [cel.expr] : [])),
  ];
  const som = { tabel: spec.naam, rij: rij.id, kolom: spec.kolommen.find((one) => one.telt)?.id ?? '' };
  const open = formulas.flatMap((expr) => openIn(expr, som, rij, blad));
  return open.length > 0 ? [{ som, open }] : [];
}

/** The undecided rows in reach of the sums and groups that a formula names. */
function openIn(expr: Expr, plek: Plek, rij: RijSpec, blad: Rekenblad): Vraag['open'] {
  const kaal = sommenIn(expr).some(({ argumenten }) => argumenten.length === 0);
  // The total of a block is a sum of its posts by itself.
  const blok = expr.soort === 'som' && rij.grens === 'totaal';
  const bereik = kaal ? bereikVanSom(plek, blad) : blok ? blad.register.erboven(plek.tabel, plek.rij) : [];
  const boven = bereik.filter((one) => one.open);
  const groepen = verwijzingenIn(expr).flatMap((one) => {
    const found = one.soort === 'naam' ? blad.register.zoekRij(one.pad, plek) : undefined;
    if (!found || !('doel' in found) || found.doel.groep === undefined) return [];
    const { tabel, groep } = found.doel;
    const leden = blad.register.rij(tabel, groep)?.openLeden ?? [];
    return leden.map((id) => ({ tabel, rij: blad.register.rij(tabel, id) }));
  });
  return [...boven.map((one) => ({ tabel: plek.tabel, rij: one })), ...groepen].flatMap((one) => {
    const soort = one.rij?.toon ?? 'bedrag';
    return one.rij?.open && one.rij !== rij && (soort === 'bedrag' || soort === rij.toon)
      ? [{ tabel: one.tabel, rij: one.rij }]
      : [];
  });
}

function vraagOf(tabel: string, rij: RijSpec, som: Plek, blad: Rekenblad): Diagnostic {
  const kolommen = blad.register.tabellen.get(som.tabel)?.kolommen.filter((one) => one.telt) ?? [];
  const kolom =
    kolommen.find(({ id }) => {
      const waarde = blad.waarde({ tabel, rij: rij.id, kolom: id });
      return waarde !== undefined && !isNul(waarde);
    }) ?? kolommen[0];
  const plek = { ...som, kolom: kolom?.id ?? '' };
  const [zonder, eigen] = [blad.waarde(plek), blad.waarde({ tabel, rij: rij.id, kolom: plek.kolom })];
  const [nee, ja] = [zonder && inWoorden(zonder), zonder && eigen && inWoorden(plus(zonder, eigen))];
  const beide =
    nee !== undefined && ja !== undefined
      ? ` Telt hij niet mee, dan is ${beschrijf(plek, blad.register)} ${nee}; telt hij mee, dan is het ${ja}.`
      : '';
  const melding = `${rijnaam(rij, rij.id)} wordt berekend en staat binnen een som; er staat niet of hij meetelt.${beide}`;
  const hint = 'Zet bij deze rij `telt: ja` of `telt: nee`.';
  const wordt = (totaal: string | undefined) => (totaal === undefined ? '' : `: de som is ${totaal}`);
  const keuzes = [
    mogelijkHerstel(`Zet 'telt: ja' erbij${wordt(ja)}`, voegNaast(rij.span, 'telt: ja')),
    mogelijkHerstel(`Zet 'telt: nee' erbij${wordt(nee)}`, voegNaast(rij.span, 'telt: nee')),
  ];
  return fout('telt-onbekend', melding, rij.span, {
    hint,
    ...(rij.span.source.path.endsWith('.csv') ? {} : { keuzes }),
  });
}

/** A `som` without brackets: what it adds is clear, and there is something. */
function grensDuidelijk(rij: RijSpec, spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  const expr = rij.formule;
  if (!expr || !sommenIn(expr).some(({ argumenten }) => argumenten.length === 0)) return [];
  const plek = { tabel: spec.naam, rij: rij.id, kolom: spec.kolommen.find((one) => one.telt)?.id ?? '' };
  const grens = rij.groep === undefined ? grensVan(plek, blad) : undefined;
  const naam = rijnaam(rij, rij.id);
  if (grens?.grensOngezegd && !/^tota/i.test(grens.label)) return tweeTotalen(rij, grens, spec, blad);
  if (bereikVanSom(plek, blad).some((one) => one.teltMee || one.open)) return [];
  const waar = grens ? ` en onder ${rijnaam(grens, grens.id)}` : '';
  const hint = grens
    ? `Is ${rijnaam(grens, grens.id)} een subtotaal, zet daar dan \`soort: subtotaal\`; of noem wat u optelt: som(a; b).`
    : 'Noem wat u optelt, zoals som(a; b).';
  return [fout('som-leeg', `Boven ${naam}${waar} staan geen posten om op te tellen.`, rij.span, { hint })];
}

/** A sum behind a `som` that may be a subtotal or a total: both readings, where they differ. */
function tweeTotalen(rij: RijSpec, grens: RijSpec, spec: TabelSpec, blad: Rekenblad): readonly Diagnostic[] {
  for (const kolom of spec.kolommen.filter((one) => one.telt)) {
    const plek = { tabel: spec.naam, rij: rij.id, kolom: kolom.id };
    const boven = blad.register.erboven(spec.naam, rij.id);
    const eerder = grensVan({ ...plek, rij: grens.id }, blad);
    const vanaf = eerder ? boven.indexOf(eerder) : 0;
    const alles = telOp(
      optelbaar(
        boven.slice(vanaf).filter((one) => one.teltMee),
        rij,
      ).map((one) => blad.waarde({ ...plek, rij: one.id })),
    );
    const sinds = blad.waarde(plek);
    if (!alles || !sinds || gelijk(alles, sinds)) continue;
    const [naam, ander] = [rijnaam(rij, rij.id), rijnaam(grens, grens.id)];
    const melding = `Er staat niet of ${ander} een totaal is of een subtotaal. Na een totaal begint ${naam} opnieuw en is ${beschrijf(plek, blad.register)} ${inWoorden(sinds)}; na een subtotaal is het ${inWoorden(alles)}.`;
    const hint = `Zet bij ${ander} \`soort: subtotaal\` of \`soort: totaal\`.`;
    const soorten = [
      ['subtotaal', alles],
      ['totaal', sinds],
    ] as const;
    const keuzes = soorten.map(([soort, waarde]) =>
      mogelijkHerstel(
        `Zet 'soort: ${soort}' bij ${ander}: ${naam} is ${inWoorden(waarde)}`,
        voegNaast(grens.span, `soort: ${soort}`),
      ),
    );
    return [
      fout('som-grens', melding, grens.span, {
        hint,
        ...(grens.span.source.path.endsWith('.csv') ? {} : { keuzes }),
        verwant: [{ melding: 'Dit totaal hangt ervan af.', span: rij.span }],
      }),
    ];
  }
  return [];
}
