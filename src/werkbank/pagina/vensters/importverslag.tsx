import { readTekst } from '../../opslag/tekstbestand.ts';
import { Venster } from '../delen/venster.tsx';
import { leesImportverslag, type Verslagdeel, verslagpad } from '../staat/importverslag.ts';
import type { Werkbank } from '../staat/werkbank.ts';

/** What was found in the old paper that the open text was made of, with what has to be looked at first. */
export function Importverslag({ bank, sluit }: { readonly bank: Werkbank; readonly sluit: () => void }) {
  const bestand = bank.werkmap.bestand(verslagpad(bank.open.bron.value?.pad ?? ''));
  const tekst = bestand && readTekst(bestand.bytes)?.tekst;
  if (tekst === undefined)
    return (
      <Venster titel="Importverslag" sluit={sluit}>
        <p>Bij deze tekst is geen importverslag.</p>
      </Venster>
    );
  const { titel, delen } = leesImportverslag(tekst);
  return (
    <Venster titel={titel} sluit={sluit} breed>
      <div class="rv-verslag">
        {delen.map((deel, at) => (
          <Deel key={at} deel={deel} />
        ))}
      </div>
    </Venster>
  );
}

function Deel({ deel }: { readonly deel: Verslagdeel }) {
  switch (deel.soort) {
    case 'kop':
      return deel.niveau === 2 ? <h3>{deel.tekst}</h3> : <h4>{deel.tekst}</h4>;
    case 'tekst':
      return <p>{deel.tekst}</p>;
    case 'lijst':
      return (
        <ul>
          {deel.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      );
    case 'tabel': {
      const [kop = [], ...rijen] = deel.rijen;
      return (
        <table>
          <thead>
            <tr>
              {kop.map((cel) => (
                <th key={cel} scope="col">
                  {cel}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map(([eerste, ...rest]) => (
              <tr key={eerste}>
                <th scope="row">{eerste}</th>
                {rest.map((cel) => (
                  <td key={cel}>{cel}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}
