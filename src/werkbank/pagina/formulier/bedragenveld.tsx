import { counted } from '../../../domain/counted.ts';
import type { Invoer } from '../../../formulier/formulier.ts';
import { leesGeplakt, leesPlakbord } from '../../../formulier/plakken.ts';
import type { Wens } from '../../../formulier/wens.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { Celveld } from './celveld.tsx';
import { Groep } from './groep.tsx';
import { MeldingenHier } from './meldingen-hier.tsx';

/** Amounts beside each other, each below its year; a row of a spreadsheet can be pasted in them. */
export function Bedragenveld({
  bank,
  naam,
  uitleg,
  invoer: { cellen },
}: {
  readonly bank: Werkbank;
  readonly naam: string;
  readonly uitleg: string | undefined;
  readonly invoer: Extract<Invoer, { soort: 'bedragen' }>;
}) {
  const { doe } = bank.formulier;
  const paste = (event: ClipboardEvent, from: number) => {
    const [cells = [], ...more] = leesPlakbord(event.clipboardData?.getData('text/plain') ?? '');
    if (cells.length < 2 && more.length === 0) return;
    event.preventDefault();
    const typed = cells.map((cell, right) => ({
      pad: cellen[from + right]?.pad,
      waarde: leesGeplakt(cell, false),
    }));
    const wensen = typed.flatMap(({ pad, waarde }): Wens[] =>
      pad && waarde !== undefined ? [{ soort: 'waarde', pad, waarde, leegWeg: true }] : [],
    );
    void doe(...wensen);
    const left = typed.length - wensen.length;
    const over = left === 0 ? '' : ` ${counted(left, 'cel past', 'cellen passen')} hier niet.`;
    bank.bericht.value =
      more.length > 0
        ? `Alleen de eerste rij is geplakt in ${naam}.${over}`
        : `${counted(wensen.length, 'bedrag', 'bedragen')} geplakt in ${naam}.${over}`;
  };
  return (
    <Groep naam={naam} uitleg={uitleg}>
      <div class="rv-bedragen">
        {cellen.map(({ kop, pad, waarde, vlak }, at) => (
          <div key={kop}>
            <span aria-hidden="true">{kop}</span>
            {pad ? (
              <Celveld
                bank={bank}
                label={`${naam}, ${kop}`}
                waarde={waarde}
                vlak={vlak}
                getal
                zet={(typed) => void doe({ soort: 'waarde', pad, waarde: typed, leegWeg: true })}
                plak={(event) => paste(event, at)}
              />
            ) : (
              <span class="rv-zacht">staat in de tekst</span>
            )}
          </div>
        ))}
      </div>
      {cellen.map(({ kop, vlak }) => vlak && <MeldingenHier key={kop} bank={bank} plek={vlak} />)}
    </Groep>
  );
}
