import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { ReadOverzetting, ZetOver, type Proefoverzetting, type Proefregel } from '#case-management';
import { SYSTEM, type Actor } from '#workflow-engine';
import { Stop } from '../command.ts';
import type { OverzetOptions } from './options.ts';
import { proefTekst, uitkomstTekst } from './words.ts';

/** Somebody with a shell on the server: named so in every log. */
const BEHEERDER: Actor = { ...SYSTEM, id: 'beheerder', name: 'Beheerder' };

const chosenOf = (
  { regels, van }: Proefoverzetting,
  { gekozen, programma }: OverzetOptions,
): readonly Proefregel[] => {
  const unknown = gekozen.filter((id) => !regels.some(({ trajectId }) => trajectId === id));
  if (unknown.length > 0)
    throw new Stop(`Niet onderweg op versie ${van} van '${programma}': ${unknown.join(', ')}.`);
  return gekozen.length === 0 ? regels : regels.filter(({ trajectId }) => gekozen.includes(trajectId));
};

/** As on the page: where mails would leave or something would lack, nobody is moved who was not named. */
const mayMove = ({ trajectId, uitkomst }: Proefregel, { gekozen }: OverzetOptions): boolean =>
  uitkomst.kan && (uitkomst.proef.letOp.length === 0 || gekozen.includes(trajectId));

/** Shows what would happen to each, and unless it is a dry run does it. True when nobody stayed behind. */
export const moveInstances = async (
  app: INestApplicationContext,
  options: OverzetOptions,
  print: (line: string) => void,
): Promise<boolean> => {
  const { programma, van, naar, dryRun, reden } = options;
  const proef = await app.get(ReadOverzetting).proef(programma, van, naar);
  if (!proef)
    throw new Stop(`Voor '${programma}' is er geen overzetting van versie ${van} naar versie ${naar}.`);
  const regels = chosenOf(proef, options);
  if (regels.length === 0) print(`Er is geen traject onderweg op versie ${van}.`);
  for (const regel of regels) for (const line of proefTekst(regel)) print(line);
  const moving = regels.filter((regel) => mayMove(regel, options));
  for (const { trajectId, uitkomst } of regels)
    if (uitkomst.kan && !moving.some((one) => one.trajectId === trajectId))
      print(`Blijft, tenzij u het zelf kiest met --traject ${trajectId}.`);
  if (dryRun || moving.length === 0) return dryRun || regels.length === 0;
  const keuzes = moving.flatMap(({ trajectId, uitkomst }) =>
    uitkomst.kan ? [{ trajectId, seq: uitkomst.proef.seq }] : [],
  );
  const input = { programma, van, naar, keuzes, reden, actor: BEHEERDER, requestId: randomUUID() };
  const result = await app.get(ZetOver).execute(input);
  if (!result.ok) throw new Stop(`Niets overgezet: ${result.refusal.code}.`);
  for (const uitkomst of result.uitkomsten) print(uitkomstTekst(uitkomst, naar));
  return moving.length === regels.length && result.uitkomsten.every(({ gelukt }) => gelukt);
};
