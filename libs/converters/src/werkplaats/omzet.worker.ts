import { parentPort, workerData } from 'node:worker_threads';
import { Weigering } from '../weigering.ts';
import type { Taaknaam, Taken, Uitslag, Werk } from './taken.ts';

/** Only the libraries of this one task are loaded: that is most of what a thread costs. */
const doe = async (werk: Werk): Promise<Taken[Taaknaam]['antwoord']> => {
  switch (werk.naam) {
    case 'lees':
      return (await import('../lezen/lees-docx.ts')).leesDocx(werk.vraag);
    case 'docx':
      return (await import('../schrijven/schrijf-docx.ts')).schrijfDocx(werk.vraag);
    case 'wijzigingen':
      return (await import('../schrijven/schrijf-wijzigingen.ts')).schrijfWijzigingen(werk.vraag);
    case 'ua':
    case 'archief':
      return (await import('../pdf/schrijf-pdf.ts')).schrijfPdf(werk.vraag, werk.naam);
  }
};

const uitslagVan = async (werk: Werk): Promise<Uitslag<Taaknaam>> => {
  try {
    return { soort: 'klaar', antwoord: await doe(werk) };
  } catch (fout) {
    if (fout instanceof Weigering) return { soort: 'geweigerd', zin: fout.message };
    return { soort: 'fout', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) };
  }
};

parentPort?.postMessage(await uitslagVan(workerData as Werk), []);
