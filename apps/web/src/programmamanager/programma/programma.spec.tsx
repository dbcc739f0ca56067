import { parse } from 'node-html-parser';
import { DiagramLayouts } from '#diagram';
import { diagramNodes } from '#statechart';
import { renderPage } from '#ui';
import { definitions, type Programma } from '#workflows';
import { ProgrammaPage } from './programma.view.tsx';
import { ProgrammasPage } from './programmas.view.tsx';

const layouts = new DiagramLayouts();

async function pageOf(definition: Programma) {
  const [wide, narrow] = await Promise.all([
    layouts.of(definition, 'wide'),
    layouts.of(definition, 'narrow'),
  ]);
  const kinderen = definitions
    .map(({ blad }) => blad)
    .filter(({ onderdeelVan }) => onderdeelVan === definition.name);
  const ouder = definitions.find(({ name }) => name === definition.blad.onderdeelVan)?.blad;
  const props = {
    definition,
    blad: definition.blad,
    kinderen,
    ouder,
    versies: [1, 2],
    beelden: { wide, narrow },
  };
  return { diagram: wide.diagram, page: parse(renderPage(<ProgrammaPage {...props} />)) };
}

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  'de pagina van %s',
  (_, definition) => {
    it('tells in the list whatever the picture tells', async () => {
      const { diagram, page } = await pageOf(definition);
      const lines = page.querySelectorAll('.gm-outline__title').map((line) => line.text.trim());
      expect(lines).toHaveLength(diagramNodes(diagram.nodes).length);
      const list = page.querySelector('.gm-outline')?.text ?? '';
      for (const { kind, title } of diagramNodes(diagram.nodes))
        if (kind !== 'choice') expect(list).toContain(title);
      for (const { sentence } of diagram.edges.flatMap(({ actions }) =>
        actions.flatMap(({ requirements }) => requirements),
      ))
        expect(list).toContain(sentence);
    });

    it('has both forms of the picture, each with its own ids', async () => {
      const { page } = await pageOf(definition);
      const ids = page.querySelectorAll('svg[role=img] [id]').map((one) => one.id);
      expect(ids).toHaveLength(4);
      expect(new Set(ids).size).toBe(4);
    });

    it('leads to its parts, to what it is part of, and to its other versions', async () => {
      const { page } = await pageOf(definition);
      const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
      const delen = definitions.filter(({ blad }) => blad.onderdeelVan === definition.name);
      expect(links).toEqual(expect.arrayContaining(delen.map(({ name }) => `/programmas/${name}`)));
      const { onderdeelVan } = definition.blad;
      if (onderdeelVan !== null) expect(links).toContain(`/programmas/${onderdeelVan}`);
      expect(links).toContain(`/programmas/${definition.name}?versie=2`);
    });
  },
);

it('de lijst van programma’s noemt elk programma één keer, met zijn delen', () => {
  const page = parse(
    renderPage(
      <ProgrammasPage
        programmas={definitions.map((definition) => ({ definition, blad: definition.blad }))}
      />,
    ),
  );
  const koppen = page.querySelectorAll('h2').map((kop) => kop.text);
  expect(koppen).toEqual(
    definitions.filter(({ blad }) => blad.onderdeelVan === null).map(({ blad }) => blad.titel),
  );
});
