import { hernoemMail, type Feiten } from '#domain';
import { renameName } from '#statechart';
import type { MigrationPreview } from '#workflow-engine';
import { beschrijfGevolgen } from '../gebeurtenissen/beschrijf-gevolgen.ts';
import type { Taak } from '../ports/taken.ts';
import type { MailParams } from '../gebeurtenissen/gevolgen.ts';
import type { Proef, Proeftermijn } from './proefoverzetting.ts';

const WAT = { kept: 'blijft', moved: 'verschuift', dropped: 'vervalt', new: 'nieuw' } as const;

/** What is due within the minute that one looks at it is due now. */
const KIJKTIJD = 60_000;

const letOp = ({
  mails,
  vereisten,
  termijnen,
}: Pick<Proef, 'mails' | 'vereisten' | 'termijnen'>): string[] => [
  ...(mails.length > 0 ? ['Er gaan mails uit.'] : []),
  ...(termijnen.some(({ meteen, wat }) => meteen && wat !== 'blijft')
    ? ['Een termijn is al voorbij en gaat meteen af.']
    : []),
  ...(vereisten.length > 0 ? ['Er ontbreekt dan iets dat nu niet ontbreekt.'] : []),
];

/** Under the names that the rows of the case still have, so that one can look up who would get it. */
const nogZonderNieuweNamen = (mail: MailParams, renamed: Readonly<Record<string, string>>): MailParams => {
  const terug = Object.fromEntries(Object.entries(renamed).map(([oud, nieuw]) => [nieuw, oud]));
  return hernoemMail(mail, (naam) => renameName(terug, naam));
};

/** A preview of the engine in the words of the new version; only tasks that are open can close. */
export const beschrijfProef = (
  preview: MigrationPreview,
  open: readonly Pick<Taak, 'code' | 'titel'>[],
): Proef => {
  const { seq, now, facts, to, renamed, fromTitles, toTitles, terms, missing } = preview;
  const { mails, taken, vervallenTaken } = beschrijfGevolgen(preview, to, facts as Feiten, now);
  const termijnen = terms.map(({ title, what, was, becomes }): Proeftermijn => ({
    titel: title,
    wat: WAT[what],
    was,
    wordt: becomes,
    meteen: becomes !== null && Date.parse(becomes) <= Date.parse(now) + KIJKTIJD,
  }));
  const vereisten = missing.map(({ event, sentence, owner, detail }) => ({
    gebeurtenis: event,
    zin: sentence,
    eigenaar: owner,
    detail: detail ?? null,
  }));
  return {
    seq,
    van: fromTitles,
    naar: toTitles,
    taken,
    vervallenTaken: open
      .filter(({ code }) => vervallenTaken.includes(renameName(renamed, code)))
      .map(({ titel }) => titel),
    mails: mails.map((mail) => nogZonderNieuweNamen(mail, renamed)),
    termijnen,
    vereisten,
    letOp: letOp({ mails, vereisten, termijnen }),
  };
};
