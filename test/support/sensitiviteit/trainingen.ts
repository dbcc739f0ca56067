import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import { legAanwezigheidVast, plan, verzet } from '../traject/stappen.ts';
import { donderdagVanaf, zegt } from '../traject/trajectloop.ts';
import { DEELNEMERS, OPDRACHTGEVER } from './mensen.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';

const IEDEREEN = adressen(DEELNEMERS);

/** Invited and informed by themselves, held, written up. */
export const eerste = async (loop: Sensitiviteitloop): Promise<void> => {
  const { eersteTraining: datum, post } = loop;
  await plan(loop, 'training', loop.training(datum));
  await loop.naar(plusDagen(datum, -20));
  const uitnodiging = await post.expect('uitnodiging-training', IEDEREEN);
  for (const mail of uitnodiging.all) {
    mailZegt(mail, formatDatum(datum), 'De Koningshof');
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
  }
  await loop.naar(plusDagen(datum, -6));
  await post.expect('praktische-informatie', IEDEREEN);
  await loop.naar(plusDagen(datum, 1));
  await loop.wacht(loop.pad, 'collectieve training verwerken');
  await loop.weigert(
    'training.BUREAU_VERWERKT',
    'De aanwezigheid bij de collectieve training is van iedereen vastgelegd.',
  );
  await legAanwezigheidVast(loop, 'training', DEELNEMERS);
  await loop.stuur('De collectieve training is verwerkt');
};

/** A second one is invited by hand, moved and called off: an appointment of its own, that goes again. */
export const tweede = async (loop: Sensitiviteitloop): Promise<void> => {
  const { bureau, post } = loop;
  const eersteUid = appointmentIn(
    (await post.lastOf('uitnodiging-training', IEDEREEN)).to(OPDRACHTGEVER),
  ).uid;
  const datum = donderdagVanaf(plusDagen(loop.vandaag, 40));
  await plan(loop, 'training', loop.training(datum));
  await loop.stuur('Verstuur nu de uitnodiging voor de collectieve training');
  const uitnodiging = await post.expect('uitnodiging-training', IEDEREEN);
  const later = donderdagVanaf(plusDagen(datum, 7));
  await verzet(loop, 'training', loop.training(later), 'De zaal is bezet.');
  const verplaatst = await post.expect('verzet', IEDEREEN);
  await loop.open('bijeenkomsten/training');
  await bureau.follow('Gelast de collectieve training af');
  await bureau.fill({ 'Waarom?': 'De trainer is ziek.' });
  await bureau.press('Gelast de collectieve training af');
  const afgelast = await post.expect('afgelast', IEDEREEN);
  for (const { email } of DEELNEMERS) {
    const { uid } = appointmentIn(uitnodiging.to({ email }));
    expect(uid).not.toBe(eersteUid);
    mailZegt(verplaatst.to({ email }), formatDatum(later), 'De zaal is bezet.');
    expect(appointmentIn(verplaatst.to({ email }))).toMatchObject({ method: 'REQUEST', uid, sequence: 1 });
    mailZegt(afgelast.to({ email }), 'De trainer is ziek.');
    expect(appointmentIn(afgelast.to({ email }))).toMatchObject({ method: 'CANCEL', uid, sequence: 2 });
  }
};

/** One was held: that the last was called off does not stand in the way. */
export const sluitAf = async (loop: Sensitiviteitloop): Promise<void> => {
  await loop.stuur('Sluit de trainingen af');
  await zegt(loop.bureau, 'Werkgroepen');
};
