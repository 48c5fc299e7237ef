// src/werkbank/pagina/formulier: the text as a form, for who does not want to see Markdown.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Vlak } from '../../../formulier/formulier.ts';

/** Milliseconds without typing after which a field is taken over in the text. */
const PAUSE = 350;

/** What every field tells and is told. */
export interface Veldvorm {
  readonly label: string;
  /** The label is there for who listens alone. */
  readonly labelVerborgen?: boolean;
  readonly uitleg?: string | undefined;
  readonly nodig?: boolean;
  readonly waarde: string;
  readonly zet: (waarde: string) => void;
  /** The id of what is said of it elsewhere: its problems. */
  readonly over?: string | undefined;
  readonly fout?: boolean;
  /** Where in the text it stands. */
  readonly vlak?: Vlak | undefined;
}

/** What a field tells of itself: to who listens, and where in the text it stands. */
function gezegd(id: string, { uitleg, over, nodig, fout, vlak }: Omit<Veldvorm, 'label' | 'waarde' | 'zet'>) {
  return {
    'aria-describedby': [uitleg && `${id}-uitleg`, over].filter(Boolean).join(' ') || undefined,
    'aria-required': nodig,
    'aria-invalid': fout || undefined,
    'data-van': vlak?.van,
    'data-tot': vlak?.tot,
  };
}

/**
 * Keeps what is typed in a field until its user pauses or leaves it, so that what comes back from the text never moves the
 * cursor.
 */
export function useGetypt(waarde: string, zet: (waarde: string) => void) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ typed, zet });
  latest.current = { typed, zet };
  const send = () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (latest.current.typed !== undefined) latest.current.zet(latest.current.typed);
  };
  // The text has it: from here on the field shows the text again.
  useEffect(() => {
    if (timer.current === undefined && typed !== undefined && typed.trim() === waarde.trim())
      setTyped(undefined);
  }, [waarde, typed]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    value: typed ?? waarde,
    onInput(event: { readonly currentTarget: { readonly value: string } }) {
      setTyped(event.currentTarget.value);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        timer.current = undefined;
        send();
      }, PAUSE);
    },
    onBlur: () => timer.current !== undefined && send(),
  };
}

function Label({ id, vorm }: { readonly id: string; readonly vorm: Veldvorm }) {
  return (
    <>
      <label class={vorm.labelVerborgen ? 'rv-onzichtbaar' : 'utrecht-form-label'} for={id}>
        {vorm.label}
        {vorm.nodig && <span class="rv-nodig"> (verplicht)</span>}
      </label>
      {vorm.uitleg && (
        <p class="utrecht-form-field-description" id={`${id}-uitleg`}>
          {vorm.uitleg}
        </p>
      )}
    </>
  );
}

const TEXTBOX = 'utrecht-textbox utrecht-textbox--html-input';

/** A field of one line. */
export function Regelveld({
  datum,
  bedrag,
  ...vorm
}: Veldvorm & { readonly datum?: boolean; readonly bedrag?: boolean }) {
  const id = useId();
  const typed = useGetypt(vorm.waarde, vorm.zet);
  const isDate = datum === true && /^(?:\d{4}-\d{2}-\d{2})?$/.test(vorm.waarde);
  // A picker of dates needs no example of how a date is typed.
  const uitleg = isDate ? vorm.uitleg?.replace(/, zoals \d{4}-\d{2}-\d{2}$/, '') : vorm.uitleg;
  const shared = {
    id,
    ...gezegd(id, { ...vorm, uitleg }),
    autocomplete: 'off',
    ...(bedrag && { inputMode: 'decimal' as const }),
    ...typed,
  } as const;
  return (
    <div class="rv-veld">
      <Label id={id} vorm={{ ...vorm, uitleg }} />
      {isDate ? (
        <input type="date" class={`${TEXTBOX} rv-datum`} {...shared} />
      ) : (
        <input class={TEXTBOX} {...shared} />
      )}
    </div>
  );
}

/** A field of more lines, as high as what stands in it. */
export function Tekstveld({ regels = 3, ...vorm }: Veldvorm & { readonly regels?: number }) {
  const id = useId();
  const typed = useGetypt(vorm.waarde, vorm.zet);
  const lines = typed.value.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 68), 0);
  return (
    <div class="rv-veld">
      <Label id={id} vorm={vorm} />
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        id={id}
        rows={Math.max(regels, Math.min(lines, 24))}
        {...gezegd(id, vorm)}
        lang="nl"
        spellcheck
        {...typed}
      />
    </div>
  );
}

/** A choice of words. */
export function Keuzeveld({ keuzes, ...vorm }: Veldvorm & { readonly keuzes: readonly string[] }) {
  const id = useId();
  const known = vorm.waarde === '' || keuzes.includes(vorm.waarde);
  return (
    <div class="rv-veld">
      <Label id={id} vorm={vorm} />
      <select
        class="utrecht-select utrecht-select--html-select"
        id={id}
        value={vorm.waarde}
        {...gezegd(id, vorm)}
        onChange={(event) => vorm.zet(event.currentTarget.value)}
      >
        <option value="">Niet ingevuld</option>
        {!known && <option value={vorm.waarde}>{vorm.waarde}</option>}
        {keuzes.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
