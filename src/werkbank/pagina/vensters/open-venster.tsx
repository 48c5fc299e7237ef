import type { Werkbank } from '../staat/werkbank.ts';
import { Botsing } from './botsing.tsx';
import { Documenten } from './documenten.tsx';
import { Handelingen } from './handelingen.tsx';
import { Hulp } from './hulp.tsx';
import { Importeer } from './importeer.tsx';
import { Importverslag } from './importverslag.tsx';
import { Nieuw } from './nieuw.tsx';
import { Verschil } from './verschil.tsx';

/** The window that is open, if any; one that has to be answered goes before the others. */
export function OpenVenster({ bank }: { readonly bank: Werkbank }) {
  const stand = bank.open.stand.value;
  if (stand.soort === 'botsing') return <Botsing bank={bank} stand={stand} />;
  const sluit = () => {
    bank.venster.value = undefined;
  };
  switch (bank.venster.value) {
    case 'nieuw':
      return <Nieuw bank={bank} sluit={sluit} />;
    case 'importeer':
      return <Importeer bank={bank} sluit={sluit} />;
    case 'importverslag':
      return <Importverslag bank={bank} sluit={sluit} />;
    case 'verschil':
      return <Verschil bank={bank} sluit={sluit} />;
    case 'documenten':
      return <Documenten bank={bank} sluit={sluit} />;
    case 'handelingen':
      return <Handelingen bank={bank} sluit={sluit} />;
    case 'help':
      return <Hulp sluit={sluit} />;
    default:
      return null;
  }
}
