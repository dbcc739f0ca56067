import { TableCell } from 'docx';
import type { ITableRowOptions, Table } from 'docx';
import type { Celverschil, Rijverschil, Tabel, Tabelverschil } from '#documents';
import { celmerken } from './celmerken.ts';
import { celalinea, celopties, kolombreedte, tabelVan } from './schrijf-tabel.ts';
import type { Op, Sporen } from './sporen.ts';

const OP_VAN_RIJ: Readonly<Record<Rijverschil['soort'], Op>> = {
  gelijk: '=',
  gewijzigd: '=',
  nieuw: '+',
  vervallen: '-',
};

/** Word cannot show that a column came or went in a way that every reader understands. */
export const andereKolommen = (oud: Tabel, nieuw: Tabel): boolean =>
  oud.content[0]?.content.length !== nieuw.content[0]?.content.length;

export class Tabelwijzigingen {
  constructor(private readonly sporen: Sporen) {}

  schrijf({ rijen }: Tabelverschil): Table {
    const kolommen = Math.max(1, ...rijen.map(({ cellen }) => cellen.length));
    return tabelVan(
      rijen.map((rij) => this.rij(rij, kolommen)),
      kolommen,
    );
  }

  private rij({ soort, cellen }: Rijverschil, kolommen: number): ITableRowOptions {
    const kop = cellen.length > 0 && cellen.every((cel) => cel.kop);
    return {
      ...(kop ? { tableHeader: true } : {}),
      ...this.sporen.merk(OP_VAN_RIJ[soort]),
      children: cellen.map((cel) => this.cel(cel, soort, kolommen)),
    };
  }

  private cel({ kop, alineas }: Celverschil, rij: Rijverschil['soort'], kolommen: number): TableCell {
    const heleRij = rij === 'nieuw' || rij === 'vervallen';
    const inhoud = heleRij
      ? alineas.map(({ delen }) => ({ delen, einde: OP_VAN_RIJ[rij] }))
      : celmerken(alineas);
    return new TableCell({
      ...celopties(kop, kolombreedte(kolommen)),
      children: inhoud.map(({ delen, einde }) =>
        celalinea(kop, { run: this.sporen.merk(einde), children: this.sporen.runs(delen) }),
      ),
    });
  }
}
