import type { EditorView } from '@codemirror/view';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { zetMeldingen } from '../editor/meldingen-in-tekst.ts';
import {
  gaNaar,
  type Luisteraar,
  neemOver,
  openEditor,
  rolNaar,
  zetDocument,
} from '../editor/open-editor.ts';
import type { Werkbank } from '../staat/werkbank.ts';

/** The text as it is typed, with what is wrong with it at its places. */
export function Editorpaneel({ bank }: { readonly bank: Werkbank }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<{ view: EditorView; tell: Luisteraar; pad: string | undefined }>(undefined);
  useEffect(() => {
    if (!host.current) return;
    const tell: Luisteraar = {
      getypt: (tekst) => bank.open.zet(tekst),
      cursor: (at, lijn, kolom) => {
        bank.cursor.value = { at, lijn, kolom };
      },
      gerold: (at) => bank.meekijken.gerold('tekst', at),
    };
    const view = openEditor(host.current, tell, []);
    editor.current = { view, tell, pad: undefined };
    const lead = () => bank.meekijken.leid('tekst');
    for (const event of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
      view.dom.addEventListener(event, lead, { passive: true });
    return () => view.destroy();
  }, [bank]);
  useSignalEffect(() => {
    const pad = bank.open.bron.value?.pad;
    const tekst = bank.open.tekst.value;
    const { current } = editor;
    if (!current) return;
    if (current.pad !== pad) zetDocument(current.view, tekst, current.tell, []);
    else neemOver(current.view, tekst);
    current.pad = pad;
  });
  useSignalEffect(() => {
    const meldingen = bank.controle.meldingen.value;
    const { current } = editor;
    if (!current?.pad || bank.controle.gecontroleerd.value !== bank.open.tekst.peek()) return;
    zetMeldingen(current.view, current.pad, meldingen, {
      een: (melding, herstelling) => void bank.controle.herstel(melding, herstelling),
      alle: (regel) => void bank.controle.herstelAlles(regel),
    });
  });
  useSignalEffect(() => {
    const sprong = bank.sprong.value;
    const view = editor.current?.view;
    if (!sprong || !view) return;
    gaNaar(view, sprong.van, sprong.tot);
  });
  useSignalEffect(() => {
    const blik = bank.meekijken.blik.value;
    if (blik?.van === 'voorbeeld' && editor.current) rolNaar(editor.current.view, blik.offset);
  });
  return <div class="rv-editor" ref={host} />;
}
