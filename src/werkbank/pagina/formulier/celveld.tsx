import type { Vlak } from '../../../formulier/formulier.ts';
import type { Werkbank } from '../staat/werkbank.ts';
import { meldingenIn } from './meldingen-hier.tsx';
import { useGetypt } from './veld.tsx';

/** A field in a grid: its label is for who listens, and a range of a spreadsheet can be pasted in it. */
export function Celveld({
  bank,
  label,
  waarde,
  vlak,
  zet,
  plak,
  getal,
}: {
  readonly bank: Werkbank;
  readonly label: string;
  readonly waarde: string;
  readonly vlak?: Vlak | undefined;
  readonly zet: (waarde: string) => void;
  readonly plak: (event: ClipboardEvent) => void;
  readonly getal?: boolean;
}) {
  const typed = useGetypt(waarde, zet);
  const wrong = vlak ? meldingenIn(bank, vlak) : [];
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input rv-cel"
      aria-label={label}
      aria-invalid={wrong.some(({ ernst }) => ernst === 'fout') || undefined}
      data-van={vlak?.van}
      data-tot={vlak?.tot}
      inputMode={getal ? 'decimal' : 'text'}
      autocomplete="off"
      onPaste={plak}
      {...typed}
    />
  );
}
