import { sjabloonveldenVan } from '#domain';
import { controleer, uitPlatteTekst, veldenIn, vulIn } from '#documents';
import { definitions, documentsjablonen } from '#workflows';
import { WorkflowSjablonen } from './documentsjablonen.ts';

const sjablonen = new WorkflowSjablonen();
const lees = (tekst: string) => {
  let nummer = 0;
  return uitPlatteTekst(tekst, () => `s${++nummer}`);
};
const alle = definitions.flatMap(({ blad }) =>
  blad.documenten.map((document) => ({ naam: `${blad.naam}: ${document.soort}`, blad, document })),
);

describe.each(alle)('the template of $naam', ({ blad, document }) => {
  const { tekst } = sjablonen.van(blad.naam, document.soort) ?? { tekst: '' };
  const doc = lees(tekst);

  it('is there, begins with a heading and is a sound document', () => {
    expect(doc.content[0]?.type).toMatch(/heading|title/);
    expect(doc.content.length).toBeGreaterThan(5);
    expect(controleer(doc)).toMatchObject({ ok: true });
  });

  it('asks only for fields that this document may have, and says nothing of braces when they are filled', () => {
    const velden = sjabloonveldenVan(blad, document).map(({ naam }) => naam);
    expect(velden).toEqual(expect.arrayContaining(veldenIn(doc)));
    const gevuld = vulIn(doc, Object.fromEntries(velden.map((naam) => [naam, 'Waarde'])));
    expect(gevuld.ok && JSON.stringify(gevuld.doc)).not.toMatch(/[{][{]|undefined|[}][}]\s|---/);
  });
});

describe('the templates', () => {
  it('are of programmes and documents that exist', () => {
    const gekend = alle.map(({ blad, document }) => `${blad.naam}: ${document.soort}`).sort();
    const gemaakt = Object.entries(documentsjablonen).flatMap(([naam, van]) =>
      van.map(({ soort }) => `${naam}: ${soort}`),
    );
    expect(gemaakt.sort()).toEqual(gekend);
  });

  it('bring nothing that only some may read into a document for more people', () => {
    for (const { blad, document } of alle)
      for (const { bron } of sjabloonveldenVan(blad, document)) {
        const veld = bron.van === 'gegeven' && blad.gegevens.find(({ naam }) => naam === bron.naam);
        if (veld && veld.alleenVoor !== null)
          expect(veld.alleenVoor).toEqual(expect.arrayContaining([...(document.alleenVoor ?? ['iedereen'])]));
      }
  });

  it('have names for their fields that mean one thing', () => {
    for (const { blad, document } of alle) {
      const namen = sjabloonveldenVan(blad, document).map(({ naam }) => naam);
      expect(new Set(namen).size).toBe(namen.length);
    }
  });
});
