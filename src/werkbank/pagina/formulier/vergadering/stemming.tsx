import { useId } from 'preact/hooks';
import { stemVanFractie, stemVanLid } from '../../../../formulier/vergadering/stem.ts';
import type {
  Formulierfractie,
  Formulierstemming,
} from '../../../../formulier/vergadering/vergaderformulier.ts';
import { Knop } from '../../delen/knop.tsx';
import type { Werkbank } from '../../staat/werkbank.ts';
import { Invoerveld } from '../invoerveld.tsx';
import { MeldingenHier } from '../meldingen-hier.tsx';
import { Keuzeveld, Regelveld } from '../veld.tsx';
import { MeerVelden } from './meer-velden.tsx';

const WIJZEN = ['acclamatie', 'handopsteken', 'fracties', 'hoofdelijk', 'schriftelijk'];

interface Stemdeel {
  readonly bank: Werkbank;
  readonly stemming: Formulierstemming;
  readonly over: string;
}

/** A vote: how it was held, who was in favour and who against, and what follows from that. */
export function Stemming({ bank, stemming, over }: Stemdeel) {
  const { pad, plek, wijze, tijd, personen, velden, fracties, kanten, uitslag } = stemming;
  const { doe } = bank.formulier;
  const zet = (key: string) => (waarde: string) =>
    void doe({ soort: 'waarde', pad: [...pad, key], waarde, leegWeg: true });
  const hands = wijze === 'handopsteken' && /^\d*$/.test(kanten.voor + kanten.tegen.replace('overigen', ''));
  return (
    <fieldset class="rv-stemming">
      <legend>Stemming over {over}</legend>
      <div class="rv-stemkop">
        <Keuzeveld label="Hoe is gestemd" waarde={wijze} keuzes={WIJZEN} zet={zet('wijze')} />
        <Regelveld label="Tijd" waarde={tijd} zet={zet('tijd')} />
        {hands && (
          <>
            <Regelveld label="Aantal voor" waarde={kanten.voor} zet={zet('voor')} />
            <Regelveld label="Aantal tegen" waarde={kanten.tegen} zet={zet('tegen')} />
          </>
        )}
      </div>
      {personen && velden.map((veld) => <Invoerveld key={veld.sleutel} bank={bank} veld={veld} />)}
      {!personen && wijze !== 'acclamatie' && (
        <ul class="rv-fracties">
          {fracties.map((fractie) => (
            <Fractie key={fractie.naam} bank={bank} stemming={stemming} over={over} fractie={fractie} />
          ))}
        </ul>
      )}
      {uitslag && (
        <div class="rv-uitslag" aria-live="polite">
          {!personen && (
            <p class="rv-stemmen">
              <strong>{uitslag.voor}</strong> voor, <strong>{uitslag.tegen}</strong> tegen:{' '}
              <strong>{uitslag.woorden}</strong>
            </p>
          )}
          {personen && <p class="rv-stemmen">{uitslag.woorden}</p>}
          <p class="rv-zacht">{uitslag.rekensom}</p>
        </div>
      )}
      {!personen && (
        <MeerVelden
          bank={bank}
          velden={velden.map((veld) => ({ ...veld, extra: true }))}
          van={`de stemming over ${over}`}
        />
      )}
      <MeldingenHier bank={bank} plek={plek} />
      <Knop
        klein
        teken="weg"
        label={`Verwijder de stemming over ${over}`}
        doe={() => void doe({ soort: 'waarde', pad, waarde: '', leegWeg: true })}
      >
        Verwijder de stemming
      </Knop>
    </fieldset>
  );
}

function Fractie({ bank, stemming, over, fractie }: Stemdeel & { readonly fractie: Formulierfractie }) {
  const { naam, aanwezig, voor, tegen, afwezig, onthouden, leden } = fractie;
  const { doe } = bank.formulier;
  const away = [afwezig > 0 && `${afwezig} afwezig`, onthouden > 0 && `${onthouden} doet niet mee`].filter(
    Boolean,
  );
  const all = aanwezig > 0 && (voor === aanwezig ? 'voor' : tegen === aanwezig ? 'tegen' : undefined);
  const byName = stemming.wijze === 'hoofdelijk' && leden.length > 0;
  return (
    <li class="rv-fractie">
      <span class="rv-fractienaam">
        {naam} <span class="rv-zacht">{[`${aanwezig} aanwezig`, ...away].join(', ')}</span>
      </span>
      <Kant
        naam={`${naam}, ${over}`}
        keuzes={['voor', 'tegen']}
        waarde={all || undefined}
        uit={aanwezig === 0}
        kies={(kant) => void doe(stemVanFractie(stemming, fractie, kant === 'voor' ? aanwezig : 0))}
      />
      {!byName && aanwezig > 1 && (
        <span class="rv-verdeeld">
          <input
            class="utrecht-textbox utrecht-textbox--html-input rv-cel"
            type="number"
            min={0}
            max={aanwezig}
            value={voor}
            aria-label={`${naam}: hoeveel van de ${aanwezig} voor`}
            onChange={(event) =>
              void doe(stemVanFractie(stemming, fractie, Number(event.currentTarget.value)))
            }
          />{' '}
          voor, {tegen} tegen
        </span>
      )}
      {byName && (
        <ul class="rv-leden">
          {leden.map((lid) => (
            <li key={lid.naam}>
              <span>{lid.naam}</span>
              <Kant
                naam={`${lid.naam}, ${over}`}
                keuzes={lid.stem === 'onthouden' ? ['voor', 'tegen'] : ['voor', 'tegen', 'afwezig']}
                waarde={lid.stem}
                uit={lid.stem === 'afwezig' || lid.stem === 'onthouden'}
                kies={(kant) => {
                  if (kant === 'afwezig') meldAfwezig(bank, lid.naam);
                  else if (kant === 'voor' || kant === 'tegen')
                    void doe(stemVanLid(stemming, fractie, lid.naam, kant));
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Whoever was not there does not vote: that is written down once, with those who were absent. */
function meldAfwezig(bank: Werkbank, naam: string): void {
  void bank.formulier.doe({ soort: 'item-nieuw', pad: ['afwezig'], index: 999, waarde: naam });
  bank.bericht.value = `${naam} staat bij Afwezig. Vul daar in vanaf of tot wanneer, als dat niet de hele avond was.`;
}

/** Buttons of which one is pressed. */
function Kant({
  naam,
  keuzes,
  waarde,
  uit,
  kies,
}: {
  readonly naam: string;
  readonly keuzes: readonly string[];
  readonly waarde: string | undefined;
  readonly uit: boolean;
  readonly kies: (keuze: string) => void;
}) {
  const group = useId();
  return (
    <fieldset class="rv-kant" disabled={uit}>
      <legend class="rv-onzichtbaar">{naam}</legend>
      {keuzes.map((keuze) => (
        <label key={keuze} class={`rv-kant-${keuze}`}>
          <input
            type="radio"
            name={group}
            value={keuze}
            checked={waarde === keuze}
            onChange={() => kies(keuze)}
          />
          <span>{keuze}</span>
        </label>
      ))}
    </fieldset>
  );
}
