import { command, type MakeCommand } from './command.ts';

interface WerkbankWords {
  readonly poort?: string;
  readonly geenBrowser?: boolean;
}

/** The definition of `werkbank`; its work is loaded when it is asked for. */
export const werkbankCommand: MakeCommand = (terminal, done) =>
  command('werkbank', terminal)
    .usage('[opties] [map]')
    .argument('[map]', 'de map met proposals/ en templates/; zonder: de map waar u staat', '.')
    .description('Schrijf voorstellen in uw browser, met de controle en de bladzijden ernaast.')
    .option('--poort <nummer>', 'de poort op deze computer')
    .option('--geen-browser', 'noem alleen het adres; open geen browser')
    .addHelpText('after', WERKBANK_EXAMPLES)
    .action(async (map: string, { poort, geenBrowser }: WerkbankWords) => {
      const { werkbank } = await import('../actions/werkbank.ts');
      const stop = terminal.stop?.() ?? new AbortController().signal;
      done(await werkbank(map, { poort, browser: geenBrowser !== true }, terminal, stop));
    });

const WERKBANK_EXAMPLES = `
De werkbank opent in uw browser; gebeurt dat niet, open daar dan het adres dat verschijnt. Zij is alleen op deze computer
te bereiken, en alleen met dat adres; er gaat niets over het internet. Zij schrijft alleen in deze map. Stoppen: Ctrl-C.

Voorbeelden:
  raadsvoorstel werkbank                    werk in de map waar u staat
  raadsvoorstel werkbank ../raad            werk in een andere map
  raadsvoorstel werkbank --poort 8080       op een poort die u kiest
  raadsvoorstel werkbank --geen-browser     en open het adres zelf
`;
