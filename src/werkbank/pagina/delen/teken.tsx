/** Drawings on a grid of 24, as lines of one width; those of problems differ in shape, not in colour alone. */
const TEKENS = {
  fout: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM9 9l6 6M15 9l-6 6',
  waarschuwing: 'M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.3',
  tip: 'M9 18h6M10 21h4M8.5 15.2A6.5 6.5 0 1 1 15.5 15.2c-.5.5-.5 1-.5 2.8H9c0-1.8 0-2.3-.5-2.8z',
  goed: 'M4.5 12.5 9.5 17.5 19.5 6.5',
  nieuw: 'M12 5v14M5 12h14',
  invoer: 'M12 3v11M7.5 9.5 12 14l4.5-4.5M4 16v4h16v-4',
  uitvoer: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M5 20h14',
  verschil: 'M8 4v12M8 4 4.5 7.5M8 4l3.5 3.5M16 20V8M16 20l3.5-3.5M16 20l-3.5-3.5',
  help: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.4-1.2 1-1.2 1.8v.3M12 16.7v.3',
  zon: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  maan: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
  map: 'M3 6.5A1.5 1.5 0 0 1 4.5 5H9l2.5 2.5h8A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z',
  blad: 'M6 3h8.5L19 7.5V21H6zM14 3v5h5M9 12.5h7M9 16h7',
  omlaag: 'M6 9.5l6 6 6-6',
  sluit: 'M6 6l12 12M18 6 6 18',
  bewaar: 'M5 4h11l3.5 3.5V20H5zM8 4v5h7V4M8 20v-6h8v6',
  herstel: 'M14.5 6.5a4 4 0 0 0 5 5L11 20a2.5 2.5 0 0 1-3.5-3.5zM14.5 6.5 17 4M4 6h5M6.5 3.5v5',
  slot: 'M6 11h12v9.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  pijl: 'M5 12h14M13 6l6 6-6 6',
  op: 'M12 19V5M6 11l6-6 6 6',
  neer: 'M12 5v14M6 13l6 6 6-6',
  in: 'M4 6v12M9 12h11M15 7l5 5-5 5',
  uit: 'M20 6v12M15 12H4M9 7l-5 5 5 5',
  weg: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13M10.5 11v5.5M13.5 11v5.5',
  lijst: 'M9 6h11M9 12h11M9 18h11M4.5 6v.2M4.5 12v.2M4.5 18v.2',
} as const;

export type Tekennaam = keyof typeof TEKENS;

/** A drawing beside words that say the same; hidden from who listens. */
export function Teken({ naam, klasse }: { readonly naam: Tekennaam; readonly klasse?: string }) {
  return (
    <svg class={`rv-teken ${klasse ?? ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={TEKENS[naam]} />
    </svg>
  );
}
