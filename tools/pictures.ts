// Accepts how the stories look now.
//   npm run pictures                     all pictures
//   npm run pictures -- finder-karte     those with this in their name
//   npx tsx tools/pictures.ts --check    compares, and accepts nothing
import { runPictures } from './pictures/run.ts';

const args = process.argv.slice(2);
const accept = !args.includes('--check');
const { failed, summary } = await runPictures({ accept, wanted: args.find(arg => !arg.startsWith('-')) });
console.log(summary.join('\n'));
process.exit(failed > 0 ? 1 : 0);
