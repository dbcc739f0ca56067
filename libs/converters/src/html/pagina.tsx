import type { ReactNode } from 'react';
import type { Afbeelding, Blok, Inline, Lijst, Opmaak, Tabel } from '#documents';
import { KLEUR } from '../huisstijl.ts';
import type { Afbeeldingen, Opdracht } from '../opdracht.ts';
import { kopniveaus } from '../kopniveaus.ts';

const STIJL = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #${KLEUR.tekst}; font: 1.0625rem/1.6 "Source Sans 3", Calibri, "Segoe UI", sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1, h2, h3, h4 { color: #${KLEUR.kop}; line-height: 1.25; margin: 2em 0 0.5em; text-wrap: balance; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: clamp(1.5rem, 6vw, 2.125rem); margin-top: 0; } h2 { font-size: 1.5rem; } h3 { font-size: 1.25rem; } h4 { font-size: 1.0625rem; }
p, ul, ol, table, img { margin: 0 0 1em; } li > ul, li > ol, td p:last-child, th p:last-child { margin-bottom: 0; }
a { color: #${KLEUR.link}; } img { display: block; max-width: 100%; height: auto; }
.tabel { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #${KLEUR.lijn}; padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; }
th { background: #${KLEUR.vlak}; color: #${KLEUR.kop}; }
footer { border-top: 1px solid #${KLEUR.lijn}; margin-top: 3rem; padding-top: 0.75rem; color: #${KLEUR.zacht}; font-size: 0.9375rem; }
@media print { main { max-width: none; padding: 0; } }
`;

function Opgemaakt({
  tekst,
  marks,
}: {
  readonly tekst: string;
  readonly marks: readonly Opmaak[];
}): ReactNode {
  return marks.reduceRight<ReactNode>((binnen, mark) => {
    if (mark.type === 'bold') return <strong>{binnen}</strong>;
    return mark.type === 'italic' ? <em>{binnen}</em> : <a href={mark.attrs.href}>{binnen}</a>;
  }, tekst);
}

function Regel({ stukken = [] }: { readonly stukken: readonly Inline[] | undefined }): ReactNode {
  return stukken.map((stuk, nummer) =>
    stuk.type === 'hardBreak' ? (
      <br key={nummer} />
    ) : (
      <Opgemaakt key={nummer} tekst={stuk.text} marks={stuk.marks ?? []} />
    ),
  );
}

function Lijstblok({ lijst }: { readonly lijst: Lijst }): ReactNode {
  const punten = lijst.content.map(({ content: [alinea, ...binnen] }) => (
    <li key={alinea.attrs.id}>
      <Regel stukken={alinea.content} />
      {binnen.map((kind) => (
        <Lijstblok key={kind.attrs.id} lijst={kind} />
      ))}
    </li>
  ));
  return lijst.type === 'bulletList' ? <ul>{punten}</ul> : <ol start={lijst.attrs.start}>{punten}</ol>;
}

function Rij({ rij }: { readonly rij: Tabel['content'][number] }): ReactNode {
  return (
    <tr>
      {rij.content.map((cel, kolom) => {
        const alineas = cel.content.map((alinea) => (
          <p key={alinea.attrs.id}>
            <Regel stukken={alinea.content} />
          </p>
        ));
        return cel.type === 'tableHeader' ? (
          <th key={kolom} scope="col">
            {alineas}
          </th>
        ) : (
          <td key={kolom}>{alineas}</td>
        );
      })}
    </tr>
  );
}

function Tabelblok({ tabel }: { readonly tabel: Tabel }): ReactNode {
  const kop = tabel.content.filter(({ content }) => content[0]?.type === 'tableHeader');
  const rijen = tabel.content.slice(kop.length);
  return (
    <div className="tabel">
      <table>
        {kop.length > 0 && (
          <thead>
            {kop.map((rij, nummer) => (
              <Rij key={nummer} rij={rij} />
            ))}
          </thead>
        )}
        <tbody>
          {rijen.map((rij, nummer) => (
            <Rij key={nummer} rij={rij} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Beeldvak {
  readonly attrs: Afbeelding['attrs'];
  readonly afbeeldingen: Afbeeldingen;
}

function Beeld({ attrs: { sha256, alt, width, height }, afbeeldingen }: Beeldvak): ReactNode {
  const beeld = afbeeldingen.get(sha256);
  if (beeld === undefined) return <p>[{alt}]</p>;
  const inhoud = Buffer.from(beeld.inhoud).toString('base64');
  return <img src={`data:${beeld.type};base64,${inhoud}`} alt={alt} width={width} height={height} />;
}

const KOPPEN = ['h1', 'h2', 'h3', 'h4'] as const;

interface Blokvak {
  readonly blok: Blok;
  readonly niveau: number;
  readonly afbeeldingen: Afbeeldingen;
}

function Blokdeel({ blok, niveau, afbeeldingen }: Blokvak): ReactNode {
  switch (blok.type) {
    case 'title':
    case 'heading': {
      const Kop = KOPPEN[niveau] ?? 'h4';
      return (
        <Kop>
          <Regel stukken={blok.content} />
        </Kop>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Regel stukken={blok.content} />
        </p>
      );
    case 'table':
      return <Tabelblok tabel={blok} />;
    case 'image':
      return <Beeld attrs={blok.attrs} afbeeldingen={afbeeldingen} />;
    default:
      return <Lijstblok lijst={blok} />;
  }
}

/** The title is the only h1; the headings of the text come below it and skip no level. */
export function Pagina({ titel, inhoud, afbeeldingen, voettekst, auteur }: Opdracht): ReactNode {
  const niveaus = kopniveaus(inhoud.content);
  const eigenTitel = inhoud.content[0]?.type === 'title';
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="author" content={auteur} />
        <title>{titel}</title>
        <style>{STIJL}</style>
      </head>
      <body>
        <main>
          {!eigenTitel && <h1>{titel}</h1>}
          {inhoud.content.map((blok, nummer) => (
            <Blokdeel
              key={blok.attrs.id}
              blok={blok}
              niveau={niveaus[nummer] ?? 0}
              afbeeldingen={afbeeldingen}
            />
          ))}
          <footer>{voettekst}</footer>
        </main>
      </body>
    </html>
  );
}
