import { formatDatum, plusDagen } from '#domain';
import { zegt } from '../../traject/trajectloop.ts';
import { stelVast } from '../bijeenkomst.ts';
import type { Leergang } from '../leergang.ts';
import { AFWEZIG, MENSEN, adressen } from '../mensen.ts';
import type { Mens } from '../mensen.ts';
import { bezoeker } from '../../traject/bezoeker.ts';
import { BIJ_DE_ALINEA, PER_MAIL } from './reageren.ts';

const REDEN = 'De kernen staan in het hoofdstuk over de dorpen.';
export const SAMEN = 'De haven en de jongeren krijgen een eigen plan.';
const ANDERS = 'Wij geven initiatieven van inwoners en dorpsraden de ruimte.';

/** Ids of the reactions on the page, each with what stands in its panel. */
const reactiesOp = (html: string): { readonly id: string; readonly tekst: string }[] =>
  html
    .split(/id="reactie-(?=[0-9a-f-]{36}")/)
    .slice(1)
    .map((deel) => ({ id: deel.slice(0, 36), tekst: deel }));

/** Some reactions get one verdict together, the others each their own; the text changes beside them. */
export const beoordeel = async (leergang: Leergang): Promise<void> => {
  const bureau = bezoeker(leergang.bureau);
  const { datums } = leergang;
  await leergang.open('consultatie');
  const reacties = reactiesOp(bureau.page.root.toString());
  const idVan = (woorden: string): string => {
    const reactie = reacties.find(({ tekst }) => tekst.includes(woorden));
    if (!reactie) throw new Error(`No reaction '${woorden}'`);
    return reactie.id;
  };
  const samen = [idVan(BIJ_DE_ALINEA), idVan(PER_MAIL)];
  for (const id of samen) bureau.page.fields.set('samen', id);
  bureau.page.fields.set('samenOordeel', 'niet');
  await bureau.press('Geef alle aangevinkte reacties dit oordeel');
  expect(bureau.status).toBe(422);
  await bureau.fill({ 'Reden voor de aangevinkte reacties': SAMEN });
  await bureau.press('Geef alle aangevinkte reacties dit oordeel');
  expect(bureau.status).toBe(200);

  await leergang.open('consultatie');
  const [, raadslid4] = AFWEZIG.bijeenkomst1;
  const los: readonly (readonly [string, string])[] = [
    ['Noem ook de dorpsraden.', 'overgenomen'],
    ['Helder verhaal.', 'overgenomen'],
    ['Ik mis de kleine kernen.', 'deels'],
  ];
  for (const [woorden, oordeel] of los) bureau.page.fields.set(`oordeel-${idVan(woorden)}`, oordeel);
  await bureau.press('Bewaar de oordelen');
  expect(bureau.status).toBe(422);
  await bureau.fill({ Reden: REDEN }, naamEnRol(raadslid4));
  await bureau.press('Bewaar de oordelen');
  await zegt(bureau, 'Elke reactie heeft een oordeel.');

  const tekstpad = /\/consultatie\/tekst\/[^"]+/g;
  const [, alinea] = bureau.page.root.toString().match(tekstpad) ?? [];
  await leergang.open((alinea ?? '').slice(1));
  await bureau.fill({
    'Tekst van versie 0.2': `${ANDERS} Op ${formatDatum(plusDagen(datums.bijeenkomst1, 30))} bijgewerkt.`,
  });
  await zegt(bureau, BIJ_DE_ALINEA);
  await bureau.press('Bewaar als nieuwe versie');
  await leergang.open('consultatie');
  await zegt(bureau, 'Gewijzigd in versie 0.3', 'dorpsraden de ruimte');
  await houdExtraRonde(leergang, idVan('Ik mis de kleine kernen.'));
  await stelVast(leergang, 'visie');
};

/** A fundamental objection: everybody is asked again, about nothing but what changed. */
const houdExtraRonde = async (leergang: Leergang, bezwaar: string): Promise<void> => {
  const bureau = bezoeker(leergang.bureau);
  const { post } = leergang;
  bureau.page.fields.set(`bezwaar-${bezwaar}`, 'ja');
  await bureau.press('Bewaar de oordelen');
  await leergang.open('consultatie');
  await zegt(
    bureau,
    'is een fundamenteel bezwaar',
    'alleen de vraag over wat er is veranderd sinds versie 0.2',
  );
  await bureau.fill({ 'Waarom is een extra ronde nodig?': 'De kleine kernen.' });
  await bureau.press('Begin een extra ronde');
  await leergang.wacht(`${leergang.pad}/consultatie`, 'Ronde 2 klaarzetten');
  await bureau.choose(/^Iedereen die eerder is gevraagd/);
  await bureau.press('Verder: bekijk wat er gebeurt');
  await bureau.press(/^Verstuur aan 4 mensen$/);
  const gevraagd = [...AFWEZIG.bijeenkomst1, MENSEN.wethouder, MENSEN.raadslid];
  const mails = await post.expect('consultatie-concept', adressen(gevraagd));
  for (const mens of gevraagd) {
    const deelnemer = bezoeker(await leergang.openLink(mails.to(mens), '/r/'));
    await zegt(deelnemer, 'dorpsraden');
    expect(deelnemer.page.fields.names().filter((naam) => naam.startsWith('tekst-'))).toHaveLength(1);
    await deelnemer.press('Ik heb geen opmerkingen');
  }
  await leergang.wacht(`${leergang.pad}/consultatie`, 'Reacties verwerken');
};

const naamEnRol = ({ naam, rol }: Mens): string => `${naam}, ${rol}`;

/** Everybody reads what became of each own remark, and nothing of anybody else. */
export const leestWatErVanWerd = async (leergang: Leergang): Promise<void> => {
  const { bureau, pad, post } = leergang;
  const mails = await post.lastOf('terugkoppeling-reactie', [
    MENSEN.wethouder.email,
    AFWEZIG.bijeenkomst1[0].email,
  ]);
  const eigen = mails.to(MENSEN.wethouder).text.replace(/\s+/g, ' ');
  for (const woorden of [BIJ_DE_ALINEA, PER_MAIL, 'Noem ook de dorpsraden.', SAMEN, 'dorpsraden de ruimte'])
    expect(eigen).toContain(woorden);
  const ander = mails.to(AFWEZIG.bijeenkomst1[0]).text;
  for (const woorden of [BIJ_DE_ALINEA, PER_MAIL, SAMEN, REDEN]) expect(ander).not.toContain(woorden);

  for (const [formaat, begin] of [
    ['docx', 'PK'],
    ['pdf', '%PDF-'],
  ] as const) {
    const nota = (): Promise<Buffer> =>
      bezoeker(bureau)
        .request(`${pad}/consultatie/reactienota.${formaat}`)
        .then(({ status, body }) => (status === 200 ? body : Buffer.from(`${status}`)));
    const een = await nota();
    expect(een.subarray(0, begin.length).toString()).toBe(begin);
    // The same file each time that somebody asks for it.
    expect((await nota()).equals(een)).toBe(true);
  }
  await leergang.open('documenten/visie');
  await zegt(bureau, 'Vastgesteld 1.0', ANDERS.slice(0, 40));
};
