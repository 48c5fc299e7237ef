import { toonPagina } from '../pagina/pagina.tsx';
import { openWorker } from './open-worker.ts';
import { opslagkeuzes } from './opslagkeuzes.ts';

const root = document.getElementById('werkbank');
if (root) {
  const praat = openWorker();
  void opslagkeuzes(document).then((keuzes) => toonPagina(root, { praat, opslagkeuzes: keuzes }));
}
