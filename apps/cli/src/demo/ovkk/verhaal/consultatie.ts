import { ReadVersie } from '#case-management';
import {
  BeoordeelReacties,
  BewaarReacties,
  ReadConsultatie,
  VerzendConsultatie,
  ZetConsultatieKlaar,
} from '#consultatie';
import { plusDagen, type Datum } from '#domain';
import { reactieplaatsen } from '#documents';
import type { Planning } from '../kalender.ts';
import { REACTIES, visieNaReacties } from '../../teksten.ts';
import {
  alsDeelnemer,
  bureau,
  deelnemersVan,
  gelukt,
  griffie,
  nieuwVerzoek,
  type Speler,
} from '../../rol-spelen.ts';
import { stap, type GemeenteSpeler } from '../stap.ts';
import { bewaar } from './bijeenkomst1.ts';
import { consultatieVan } from './programma.ts';

const vorm = consultatieVan('ovkk');

/** A day before the bureau judges the reactions, whatever holidays the working days of a term would meet. */
export const laatsteReactiedag = ({ bijeenkomst1 }: Planning): Datum => plusDagen(bijeenkomst1, 29);

const verstuur = async (speler: GemeenteSpeler): Promise<void> => {
  const { app, trajectId, manager, naam, planning } = speler;
  const ontvangers = (await deelnemersVan(speler)).slice(0, 3).map(({ id }) => id);
  const ronde = { trajectId, vorm, actor: manager };
  const termijn = laatsteReactiedag(planning);
  const zet = app.get(ZetConsultatieKlaar).execute({ ...ronde, ontvangers, termijn });
  await gelukt(`${naam}: consultatie klaarzetten`, zet);
  const verzend = app.get(VerzendConsultatie).execute({ ...ronde, requestId: nieuwVerzoek() });
  await gelukt(`${naam}: consultatie versturen`, verzend);
};

/** The recipient on this place in the list answers. */
const reageert =
  (plaats: number) =>
  async (speler: Speler): Promise<void> => {
    const { app, trajectId, naam } = speler;
    const beeld = await app.get(ReadConsultatie).execute(trajectId, vorm);
    const ontvanger = beeld?.rondes[0]?.ontvangers[plaats];
    const deelnemer = (await deelnemersVan(speler)).find(({ id }) => id === ontvanger?.deelnemerId);
    if (!deelnemer) throw new Error(`${naam} asked nobody on place ${plaats}`);
    const tekst = beeld?.teksten[beeld.rondes[0]?.nummer ?? ''];
    const plaatsen = tekst ? reactieplaatsen(tekst) : [];
    const reacties = (REACTIES[plaats % REACTIES.length] ?? []).map((reactie) => ({
      blokId: plaatsen.find((een) => reactie.bij !== null && een.tekst.includes(reactie.bij))?.id ?? null,
      tekst: reactie.tekst,
    }));
    const reactie = { reacties, actor: alsDeelnemer(deelnemer), requestId: nieuwVerzoek() };
    const bewaarReactie = app
      .get(BewaarReacties)
      .execute({ trajectId, deelnemerId: deelnemer.id, vorm, ...reactie });
    await gelukt(`${naam}: reactie`, bewaarReactie);
  };

const beoordeel = async ({ app, trajectId, manager, naam }: Speler): Promise<void> => {
  const reacties = (await app.get(ReadConsultatie).execute(trajectId, vorm))?.rondes[0]?.reacties ?? [];
  const rijen = reacties.map(({ id, tekst }) => {
    const wat = REACTIES.flat().find((een) => een.tekst === tekst);
    if (!wat) throw new Error(`${naam}: nobody thought about ‘${tekst}’`);
    return { reactieId: id, oordeel: wat.oordeel, reden: wat.reden, bezwaar: false };
  });
  await gelukt(
    `${naam}: oordelen`,
    app.get(BeoordeelReacties).execute({ trajectId, vorm, rijen, actor: manager }),
  );
};

const stelVast = async (speler: Speler): Promise<void> => {
  const laatste = await speler.app.get(ReadVersie).execute(speler.trajectId, 'visie', speler.manager);
  await bewaar(speler, 'visie', visieNaReacties(speler.naam), laatste?.versie?.nummer ?? null, 'vaststellen');
};

export const consultatieStappen = [
  stap('consultatieVerstuurd', ['bijeenkomst1', 8], verstuur),
  stap('reactie1', ['bijeenkomst1', 11], reageert(0)),
  stap('reactie2', ['bijeenkomst1', 13], reageert(1)),
  stap('reactie3', ['bijeenkomst1', 16], reageert(2)),
  stap('beoordeeld', ['bijeenkomst1', 30], beoordeel),
  stap('visie10', ['bijeenkomst1', 30], stelVast),
  stap('consultatieKlaar', ['bijeenkomst1', 31], bureau('consultatie.BUREAU_VRAAGT_BEVESTIGING')),
  stap('consultatieBevestigd', ['bijeenkomst1', 35], griffie('consultatie.GRIFFIE_BEVESTIGT')),
] as const;
