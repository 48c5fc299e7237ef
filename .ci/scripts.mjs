// Modules that are bundled as a script, and the uses of which V8's compiled code is kept beside it.

/**
 * Of each its name, what else of it is used, and its uses, which run most of the code that such a use needs: V8 reads all
 * that was kept. `use` tells of the first word of a command line which use it is; it is bundled apart from what is around it.
 */
export const SCRIPTS = [
  {
    file: 'src/cli/script.ts',
    name: 'runProgram',
    also: ['startProgram', 'bouwTaak'],
    use: (command) => (command === 'controleer' || command === 'sjabloon' ? command : 'bouw'),
    uses: {
      // Templates are read here, and taken as they were kept from then on: no other use needs the code that reads them.
      sjabloon: ({ bewaarSjablonen }) => bewaarSjablonen('templates'),
      controleer: ({ runProgram }) => check(runProgram),
      bouw: async ({ runProgram }, folder) => {
        await check(runProgram);
        await run(runProgram, ['bouw', EXAMPLE, '--uit', folder]);
      },
    },
  },
  {
    file: 'tests/bench/pdf/writer.ts',
    name: 'openWriter',
    also: [],
    use: () => 'write',
    uses: { write: async ({ openWriter }) => (await openWriter())(0) },
  },
];

const EXAMPLE = 'proposals/dordrecht-pok-wijkteam';

function check(runProgram) {
  return run(runProgram, ['controleer', EXAMPLE]);
}

async function run(runProgram, words) {
  const terminal = { out() {}, err() {}, color: false, colorOut: false, interactive: false };
  const status = await runProgram(words, terminal);
  if (status !== 0) throw new Error('The example cannot be built: run `controleer` to see why.');
}
