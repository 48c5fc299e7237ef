import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useFocusBlijft } from '../delen/focus-blijft.ts';
import type { Werkbank } from '../staat/werkbank.ts';

/** Lets the focus go where its user goes on: to what was asked with `doel`, and never out of the form by what was done. */
export function useFormulierfocus(bank: Werkbank, form: RefObject<HTMLFormElement | null>): void {
  useFocusBlijft(form);
  useSignalEffect(() => {
    const { formulier, vergadering, doel } = bank.formulier;
    if (!(formulier.value ?? vergadering.value) || !doel.peek()) return;
    // What the form has just become is drawn first.
    requestAnimationFrame(() => {
      const asked = doel.peek();
      const found = asked && form.current?.querySelector<HTMLElement>(asked.selector);
      if (!asked || !found) return;
      doel.value = undefined;
      // Who has gone elsewhere meanwhile stays there.
      const { activeElement } = document;
      const gone = activeElement === document.body || asked.van?.isConnected === false;
      if (gone || activeElement === asked.van) found.focus();
    });
  });
}

/** The selector of the item of a list in the form; `data-item` is how it is marked. */
export function itemnaam(pad: readonly (string | number)[], index: number): string {
  return [...pad, index].join('.');
}

/** Puts the cursor in the field that shows a place of the text, the narrowest one; false where none does. */
export function focusVlak(form: HTMLElement, at: number): boolean {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-van]')].map((field) => {
    const { van, tot } = field.dataset;
    return { field, van: Number(van), tot: Number(tot) };
  });
  const [found] = fields
    .filter(({ van, tot }) => van <= at && at <= tot)
    .sort((one, other) => one.tot - one.van - (other.tot - other.van));
  return found !== undefined && focusIn(found.field);
}

/** Puts the cursor in the first field of a part of the form, and opens what it is folded in; false where it has none. */
export function focusIn(deel: HTMLElement): boolean {
  const field = deel.matches(VELD) ? deel : deel.querySelector<HTMLElement>(VELD);
  if (!field) return false;
  for (let above = deel.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true;
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  return true;
}

const VELD = 'textarea, input, select, button';

/** Shows the place in the form that is asked for, by `toon`; in the text where the form shows it nowhere. */
export function useVeldsprong(bank: Werkbank, toon: (at: number) => boolean): void {
  useSignalEffect(() => {
    const sprong = bank.veldsprong.value;
    const { formulier, vergadering, bezig } = bank.formulier;
    const same = bank.controle.gecontroleerd.value === bank.open.tekst.value;
    if (!sprong || !(formulier.value ?? vergadering.value) || !same || bezig.value) return;
    bank.veldsprong.value = undefined;
    // What the form has just become is drawn first.
    requestAnimationFrame(() => {
      if (!toon(sprong.van)) bank.toon(sprong.van, sprong.tot);
    });
  });
}
