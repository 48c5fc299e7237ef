import { bedoeldeEigennaam } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, waarschuwing } from '../diagnostics/diagnostic.ts';
import { STUKKENMAP } from '../domain/bestanden.ts';
import { eersteHoofdletter } from '../domain/eerste-hoofdletter.ts';
import type { Uitkomst } from '../domain/uitkomst.ts';
import {
  type Agendapunt,
  alleAgendapunten,
  type Stukbehandeling,
  type Vergadering,
} from '../domain/vergadering.ts';
import { alleStukken, type Stuk, type Stukken } from '../dossier/lees-stukken.ts';
import { folderOf, pathIn } from '../world/paths.ts';
import type { World } from '../world/world.ts';

/** An item with its proposal, and what lies beside that. */
interface Voorstelmap {
  readonly punt: Agendapunt;
  readonly checked: { readonly voorstel: { readonly source: { readonly path: string } } };
  readonly stukken: { readonly value: Stukken };
}

/** What lies where: beside the proposals of a meeting, and beside the meeting. */
interface Ligging {
  readonly world: World;
  /** The file of the meeting. */
  readonly path: string;
  readonly punten: readonly Voorstelmap[];
  readonly eigen: Stukken;
}

/**
 * Pieces and outcomes that do not find each other: a number at an item of which there is no file and no title, so that
 * nobody can tell what it was; and once the council has decided, a piece for that day of which nothing is said.
 */
export function checkGenoemd(
  { agenda, datum }: Pick<Vergadering, 'agenda' | 'datum'>,
  ligging: Ligging,
): readonly Diagnostic[] {
  const punten = alleAgendapunten(agenda);
  const named = new Set(punten.flatMap(behandelingen).map(({ stuk }) => stuk.value));
  const besloten = punten.some(({ uitkomst, stemming }) => uitkomst || stemming);
  return punten.flatMap((punt) => {
    const own = ligging.punten.find((one) => one.punt === punt);
    const beside = [...alleStukken(own?.stukken.value), ...alleStukken(ligging.eigen)];
    const map = own && folderOf(own.checked.voorstel.source.path);
    const onbekend = behandelingen(punt)
      .filter((one) => !one.titel && !isAanwezig(one, map, ligging))
      .map((one) => zonderStuk(one, punt, beside));
    const gevallen = punt.uitkomst !== undefined && BESLIST.has(punt.uitkomst.value);
    const stil = [
      ...(gevallen ? alleStukken(own?.stukken.value) : []),
      ...(besloten ? alleStukken(ligging.eigen).filter(hoortBij(punt)) : []),
    ]
      .filter(({ vergadering, nummer }) => vergadering?.value === datum.value && !named.has(nummer.value))
      .map((stuk) => zonderUitkomst(stuk, punt));
    return [...onbekend, ...stil];
  });
}

/** Outcomes after which nothing that was handed in stays open. */
const BESLIST: ReadonlySet<string> = new Set([
  'aangenomen',
  'zonder-stemming',
  'verworpen',
] satisfies readonly Uitkomst[]);

function behandelingen({ amendementen, moties }: Agendapunt): readonly Stukbehandeling[] {
  return [...amendementen, ...moties];
}

function hoortBij({ nummer }: Agendapunt): (stuk: Stuk) => boolean {
  return ({ agendapunt }) => agendapunt?.value === nummer.value;
}

/** Whether there is a file of that number, read or with errors: of those its own check tells. */
function isAanwezig({ stuk }: Stukbehandeling, map: string | undefined, { world, path }: Ligging): boolean {
  return [map, folderOf(path)].some(
    (folder) => folder !== undefined && world.info(pathIn(folder, `${STUKKENMAP}/${stuk.value}.md`)),
  );
}

function zonderStuk({ stuk }: Stukbehandeling, { nummer }: Agendapunt, beside: readonly Stuk[]): Diagnostic {
  const melding = `Bij punt ${nummer.value} staat ${stuk.value}, maar dat stuk is er niet en een titel staat er niet bij.`;
  const own = `Zet ${stuk.value}.md in de map ${STUKKENMAP}, of geef hier \`titel\` en \`indieners\`.`;
  const known = beside.map((one) => one.nummer.value);
  return waarschuwing('stuk-onbekend', melding, stuk.span, bedoeldeEigennaam(stuk, known, own));
}

function zonderUitkomst({ nummer, soort, titel }: Stuk, punt: Agendapunt): Diagnostic {
  const melding = `${eersteHoofdletter(soort)} ${nummer.value} is voor deze vergadering ingediend, maar bij punt ${punt.nummer.value} staat niet wat ervan is geworden.`;
  const list = soort === 'motie' ? 'moties' : 'amendementen';
  const hint = `Zet bij \`${list}\`: \`{ stuk: ${nummer.value}, uitkomst: … }\`; zo nodig \`ingetrokken\` of \`vervallen\`.`;
  const verwant = [{ melding: 'Dit is het stuk.', span: titel.span }];
  return waarschuwing('stuk-uitkomst', melding, (punt.uitkomst ?? punt.nummer).span, { hint, verwant });
}
