import { randomUUID } from 'node:crypto';
import { datumVan, plusDagen } from '#domain';
import {
  BeoordeelReacties,
  BewaarReacties,
  ReadConsultatie,
  ReadReactiePagina,
  RegistreerMailreactie,
  VerzendConsultatie,
  ZetConsultatieKlaar,
  ZietAf,
  type ConsultatieBeeld,
  type Ingediend,
  type ReactiePagina,
  type ZetConsultatieKlaarInput,
} from '#consultatie';
import { Clock } from '#workflow-engine';
import { TUSSENTIJDS } from './consultaties.ts';
import type { Gemeentetraject } from './naar-fase.ts';
import { MANAGER, type CaseWorld } from './trajecten.ts';

/** The consultation of one traject, as the bureau and the people whom it asks take part in it. */
export class Raadpleging {
  readonly vorm = TUSSENTIJDS;

  constructor(
    readonly world: CaseWorld,
    readonly traject: Gemeentetraject,
  ) {}

  opdracht() {
    return { trajectId: this.traject.id, vorm: this.vorm, actor: MANAGER, requestId: randomUUID() };
  }

  van(naam: string) {
    const { traject } = this;
    return { ...this.opdracht(), deelnemerId: traject.idVan(naam), actor: traject.actor(naam) };
  }

  async zetKlaar(keuze: Partial<ZetConsultatieKlaarInput> = {}) {
    const termijn = datumVan(plusDagen(await this.nu(), 21));
    return this.world
      .get(ZetConsultatieKlaar)
      .execute({ ...this.opdracht(), ontvangers: [], termijn, ...keuze });
  }

  /** Prepared and sent; it must have worked. */
  async loopt(keuze: Partial<ZetConsultatieKlaarInput> = {}): Promise<void> {
    const klaar = await this.zetKlaar(keuze);
    if (!klaar.ok) throw new Error(JSON.stringify(klaar.refusal));
    const verzonden = await this.world.get(VerzendConsultatie).execute(this.opdracht());
    if (!verzonden.ok) throw new Error(JSON.stringify(verzonden.refusal));
  }

  reageer(naam: string, ...reacties: readonly Ingediend[]) {
    return this.world.get(BewaarReacties).execute({ ...this.van(naam), reacties });
  }

  async mail(naam: string, tekst: string, { mailId = randomUUID() as string, op = '' } = {}) {
    const { trajectId, deelnemerId, actor } = this.van(naam);
    const moment = op === '' ? await this.nu() : op;
    const { onderdeel } = this.vorm;
    return this.world
      .get(RegistreerMailreactie)
      .execute({ trajectId, deelnemerId, actor, onderdeel, tekst, mailId, op: moment });
  }

  zietAf(naam: string) {
    return this.world.get(ZietAf).execute(this.van(naam));
  }

  async beoordeelAlles(oordeel = 'overgenomen', reden = '', bezwaar = false) {
    const [ronde] = (await this.beeld()).rondes;
    const rijen = (ronde?.reacties ?? []).map(({ id }) => ({ reactieId: id, oordeel, reden, bezwaar }));
    return this.world.get(BeoordeelReacties).execute({ ...this.opdracht(), rijen });
  }

  async beeld(): Promise<ConsultatieBeeld> {
    const beeld = await this.world.get(ReadConsultatie).execute(this.traject.id, this.vorm);
    if (!beeld) throw new Error('No consultation');
    return beeld;
  }

  async pagina(naam: string): Promise<ReactiePagina> {
    const pagina = await this.world.get(ReadReactiePagina).execute(this.traject.id, this.traject.idVan(naam));
    if (!pagina) throw new Error(`${naam} was not asked`);
    return pagina;
  }

  /** Id of the place with these words in the text that this person reads. */
  async plek(naam: string, tekst: string): Promise<string> {
    const plaats = (await this.pagina(naam)).plaatsen.find((een) => een.tekst.includes(tekst));
    if (!plaats) throw new Error(`No place with '${tekst}'`);
    return plaats.id;
  }

  nu(): Promise<string> {
    return this.world.get(Clock).now();
  }
}
