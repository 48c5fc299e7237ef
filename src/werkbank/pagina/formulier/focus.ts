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
