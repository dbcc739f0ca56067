import { MailButton } from './mail-button.tsx';
import { MailFacts } from './mail-facts.tsx';
import { MailHeading } from './mail-heading.tsx';
import { MailLayout } from './mail-layout.tsx';
import { MailList } from './mail-list.tsx';
import { MailQuote } from './mail-quote.tsx';
import { MailLink, MailText } from './mail-text.tsx';
import { renderMail } from './render-mail.ts';

const link = 'https://gangmaker.example/r/Zk3pQ9dXw1vB7nT5yR2mL8cH4jF6sA0gE-uK_iOq?bron=mail&taal=nl';

const { html, text } = renderMail(
  <MailLayout
    title="Reageer op de visie"
    preheader="Tot en met 25 november."
    gemeente="Gemeente 's-Hertogenbosch"
    programma="Verdiepingsslag Overheidsparticipatie"
    sender={<MailLink href="mailto:leergangen@bureau.example">leergangen@bureau.example</MailLink>}
    reason="U krijgt deze mail omdat u als raadslid meedoet aan de leergang van uw gemeente."
  >
    <MailHeading>Reageer op de visie</MailHeading>
    <MailText>{'Beste <b>Jansen</b> & co,'}</MailText>
    <MailFacts
      facts={[
        { label: 'Wanneer', value: 'woensdag 25 november' },
        { label: 'Waar', value: 'Raadzaal' },
        { label: 'Is er soep?', value: 'ja' },
      ]}
    />
    <MailButton href={link}>Lees en reageer</MailButton>
    <MailQuote>De inwoner begint.</MailQuote>
    <MailList items={['U leest de visie.', 'U schrijft wat u mist.']} />
  </MailLayout>,
);

describe('the HTML of a mail', () => {
  it('escapes what people typed', () => {
    expect(html).toContain('Beste &lt;b&gt;Jansen&lt;/b&gt; &amp; co,');
    expect(html).not.toContain('<b>Jansen');
  });

  it('carries its style in the elements and fetches nothing', () => {
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
    expect(html).not.toMatch(/<style|<link|<img|<script|url\(/);
  });

  it('sets text and ground together, so that a dark mail program inverts both', () => {
    expect(html).toContain('background-color:#ffffff;color:#1d3138');
  });
});

describe('the text of a mail', () => {
  it('reads like a letter', () => {
    expect(text).toBe(
      [
        "Gemeente 's-Hertogenbosch",
        '',
        'Verdiepingsslag Overheidsparticipatie',
        '',
        'Reageer op de visie',
        '',
        'Beste <b>Jansen</b> & co,',
        '',
        'Wanneer: woensdag 25 november',
        'Waar: Raadzaal',
        'Is er soep? ja',
        '',
        'Lees en reageer:',
        link,
        '',
        '> De inwoner begint.',
        '',
        ' * U leest de visie.',
        ' * U schrijft wat u mist.',
        '',
        '----------------------------------------',
        '',
        'leergangen@bureau.example',
        '',
        'U krijgt deze mail omdat u als raadslid meedoet aan de leergang van uw',
        'gemeente.',
        '',
      ].join('\n'),
    );
  });

  it('has every link once and whole, and not the line for the inbox', () => {
    expect(text.split(link)).toHaveLength(2);
    expect(text).not.toContain('Tot en met 25 november.');
    expect(text).not.toContain('Werkt de knop niet?');
  });

  it('is at most 78 columns wide, links excepted', () => {
    for (const line of text.split('\n'))
      if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(78);
  });
});
