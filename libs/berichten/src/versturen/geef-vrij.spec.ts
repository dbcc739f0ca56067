import type { VrijeDagen } from '#case-management';
import type { Transaction, UnitOfWork } from '#workflow-engine';
import type { VormBundel } from '../bundelen/vorm-bundel.ts';
import type { DagpostStore, Dagpost, Wachtend } from '../ports/dagpost-store.ts';
import { GeefVrij } from './geef-vrij.ts';
import type { Stilte } from './stilte.ts';

const NU = '2028-01-12T07:00:01.000Z';
const mail = (id: string): Wachtend => ({
  id,
  sjabloon: 'afgerond',
  trajectId: 't1',
  deelnemerId: id,
  medewerkerId: null,
  aanNaam: id,
  onderwerp: 'Klaar',
  kern: null,
  agenda: null,
  link: null,
  uiterlijk: null,
  wachtTot: '2028-01-12T07:00:00.000Z',
  wachtReden: 'bundel',
  vertrokken: false,
  afgemeld: false,
  bundelen: true,
  stilte: null,
});

describe('de ochtend erna', () => {
  it('wacht niemand op wie een mail krijgt die niet te maken is', async () => {
    const weg: string[] = [];
    const post = (adres: string): Promise<Dagpost> =>
      adres === 'kapot@x.example'
        ? Promise.reject(new Error('Not to be made'))
        : Promise.resolve({ adres, nu: NU, hadAl: false, wachtend: [mail(adres)] });
    const store = {
      aanDeBeurt: () => Promise.resolve(['kapot@x.example', 'een@x.example', 'twee@x.example']),
      vanAdres: (_tx: Transaction, adres: string) => post(adres),
      laatGaan: (_tx: Transaction, id: string) => weg.push(id),
    } as unknown as DagpostStore;
    const unitOfWork = {
      run: <T>(work: (tx: Transaction) => Promise<T>) => work({} as Transaction),
    } as unknown as UnitOfWork;
    const vormBundel = { zetAlleenKlaar: () => Promise.resolve() } as unknown as VormBundel;
    const vrijeDagen = { kalender: () => Promise.resolve({}) } as unknown as VrijeDagen;
    const geefVrij = new GeefVrij(unitOfWork, store, vormBundel, {} as Stilte, vrijeDagen);
    await expect(geefVrij.execute(10)).rejects.toThrow('The mail to 1 of the addresses could not leave');
    expect(weg).toEqual(['een@x.example', 'twee@x.example']);
  });
});
