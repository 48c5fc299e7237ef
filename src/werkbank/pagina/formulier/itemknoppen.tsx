import type { Yamlpad } from '../../../formulier/yaml/boom.ts';
import { Knop } from '../delen/knop.tsx';
import type { Werkbank } from '../staat/werkbank.ts';
import { itemnaam } from './focus.ts';

/** The buttons of an item of a list: one place up, and gone. `omhoog` and `weg` say that with the name of the item. */
export function Itemknoppen({
  bank,
  pad,
  index,
  omhoog,
  weg,
}: {
  readonly bank: Werkbank;
  readonly pad: Yamlpad;
  readonly index: number;
  readonly omhoog: string;
  readonly weg: string;
}) {
  const { doe, doeEnGa } = bank.formulier;
  const omhoogBij = (at: number) => `[data-item="${CSS.escape(itemnaam(pad, at))}"] [data-knop="omhoog"]`;
  return (
    <div class="rv-deelknoppen" data-item={itemnaam(pad, index)}>
      <Knop
        klein
        alleenTeken
        teken="op"
        uit={index === 0}
        label={omhoog}
        merk="omhoog"
        doe={() => void doeEnGa({ soort: 'item-wissel', pad, index, stap: -1 }, omhoogBij(index - 1))}
      >
        Omhoog
      </Knop>
      <Knop klein alleenTeken teken="weg" label={weg} doe={() => void doe({ soort: 'item-weg', pad, index })}>
        Verwijder
      </Knop>
    </div>
  );
}
