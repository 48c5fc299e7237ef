import { toonPagina } from '../pagina/pagina.tsx';
import { openWorker } from './open-worker.ts';
import { opslagkeuzes } from './opslagkeuzes.ts';

const root = document.getElementById('werkbank');
if (root) toonPagina(root, { praat: openWorker(), opslagkeuzes: opslagkeuzes(document) });
