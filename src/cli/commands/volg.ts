import type { MakeCommand } from './command.ts';
import { type BouwWords, makingCommand, readBouwOptions } from './making-command.ts';

/** The definition of `volg`; its work is loaded when it is asked for. */
export const volgCommand: MakeCommand = (terminal, done) =>
  makingCommand('volg', terminal)
    .description('Maak de documenten opnieuw, telkens als u iets bewaart.')
    .addHelpText('after', VOLG_EXAMPLES)
    .action(async (paths: string[], words: BouwWords) => {
      const options = readBouwOptions(words);
      const { volg } = await import('../actions/volg.ts');
      const stop = terminal.stop?.() ?? new AbortController().signal;
      done(await volg(paths, options, terminal, stop));
    });

const VOLG_EXAMPLES = `
Let op het voorstel, de afbeeldingen en CSV-bestanden erbij en het sjabloon. Stoppen: Ctrl-C.
Verandert een amendement of een voorstel, dan worden ook de papieren van de vergadering opnieuw gemaakt.
Een sjabloon dat geen voorstel gebruikt, wordt gecontroleerd zodra u er iets in bewaart.

Voorbeelden:
  raadsvoorstel volg proposals/zwembad --formaat html      het snelst; ververs de pagina in uw browser
  raadsvoorstel volg                                       alle voorstellen van proposals/
  raadsvoorstel volg templates/waterdorp                   controleer een sjabloon, telkens als u het bewaart
`;
