import { alleIds, controleer, vergelijk } from '#documents';
import { bestanden } from './bestanden.mjs';
import { metOvergenomenIds, rapport, volgendeVersie } from './tweehonderd-bladzijden.mjs';

const CEILING_MS = 1_000;

const gemeten = (werk) => {
  const times = [];
  let uit;
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    uit = werk();
    times.push(performance.now() - started);
  }
  return { ms: times.sort((one, two) => one - two)[2], uit };
};

/** A report of 200 pages against its next version: within a second, with ids and without; and as a file. */
export const bench = async () => {
  const oud = rapport();
  const bewerkt = volgendeVersie(oud, true);
  const ingelezen = volgendeVersie(oud, false);
  const metingen = {
    'compares with the version that an editor made': gemeten(() => vergelijk(oud, bewerkt)),
    'compares with a version that has other ids': gemeten(() => vergelijk(oud, ingelezen)),
    'gives a version from Word the ids that it had': gemeten(() => metOvergenomenIds(ingelezen, oud)),
    'is checked': gemeten(() => controleer(oud)),
  };
  const { samenvatting } = metingen['compares with the version that an editor made'].uit;
  return [
    `${alleIds(oud).length} blocks; ${JSON.stringify(samenvatting)}`,
    ...Object.entries(metingen).map(([what, { ms }]) => {
      if (ms > CEILING_MS) throw new Error(`${what}: ${Math.round(ms)} ms, more than ${CEILING_MS}`);
      return `${what} in ${Math.round(ms)} ms`;
    }),
    ...(await bestanden(oud, bewerkt)),
  ];
};
