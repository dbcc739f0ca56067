import type { ReactElement } from 'react';
import { ErrorSummary } from '../feedback/error-summary.tsx';
import { MissingList } from '../feedback/missing-list.tsx';
import { renderPage } from '../render/render-page.ts';
import { BureauPage } from './bureau-page.tsx';
import { GuestPage } from './guest-page.tsx';

function bureau(children: ReactElement): string {
  return renderPage(
    <BureauPage
      title="Bord <script>"
      menu={[
        { href: '/bord', text: 'Bord', current: true },
        { href: '/taken', text: 'Taken', count: { value: 3, label: 'open taken' } },
        { href: '/berichten', text: 'Berichten', count: { value: 0, label: 'nieuwe berichten' } },
      ]}
      visitor={{ name: 'A. de Vries', logout: { action: '/uitloggen', hidden: { _csrf: 'k' } } }}
    >
      {children}
    </BureauPage>,
  );
}

describe('a page', () => {
  const page = bureau(<p>{'<img src=x onerror=alert(1)>'}</p>);

  it('is a Dutch document whose texts are escaped', () => {
    expect(page).toMatch(/^<!doctype html><html lang="nl" class="gangmaker-theme">/);
    expect(page).toContain('<title>Bord &lt;script&gt; – Gangmaker</title>');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('works without JavaScript and under a strict content security policy', () => {
    expect(page).not.toMatch(/<script|<style| style=| on[a-z]+="/);
  });

  it('marks where we are, counts what is open, and logs out with a form', () => {
    expect(page).toContain('href="/bord" aria-current="page"');
    expect(page).toMatch(/>3<span class="gm-visually-hidden"> open taken<\/span>/);
    expect(page).not.toContain('nieuwe berichten');
    expect(page).toContain(
      '<form action="/uitloggen" method="post"><input type="hidden" name="_csrf" value="k"/>',
    );
  });

  it('gives a guest no menu, and says in the title that something is wrong', () => {
    const guest = renderPage(
      <GuestPage title="Reageer" faulty context={{ gemeente: 'Gemeente Staphorst' }}>
        <ErrorSummary faults={[{ field: 'reactie', text: 'Schrijf uw reactie.' }]} />
      </GuestPage>,
    );
    expect(guest).toContain('<title>Fout: Reageer – Gangmaker</title>');
    expect(guest).not.toContain('Hoofdmenu');
    expect(guest).toContain('href="#reactie">Schrijf uw reactie.</a>');
    expect(guest).toMatch(/role="alert"[^>]*tabindex="-1"[^>]*autofocus=""/i);
  });
});

describe('what is missing', () => {
  it('names the sentence, the owner and the place, and tells advice from duty', () => {
    const list = bureau(
      <MissingList
        items={[
          { id: 'a', sentence: 'Visie 1.0 is vastgesteld.', owner: 'programmamanager', href: '/visie' },
          { id: 'b', sentence: 'Er zijn meer dan tien reacties.', owner: 'deelnemers', advice: true },
        ]}
      />,
    );
    expect(list).toContain('Visie 1.0 is vastgesteld.');
    expect(list).toMatch(/Wie: programmamanager · <a class="nl-link" href="\/visie">Regel dit<\/a>/);
    expect(list).toContain('Advies, niet verplicht. Wie: deelnemers');
  });

  it('says so when nothing is missing', () => {
    expect(bureau(<MissingList items={[]} />)).toContain('Alles is compleet.');
  });
});
