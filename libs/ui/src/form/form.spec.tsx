import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Checkbox } from './checkbox.tsx';
import { Form } from './form.tsx';
import { RadioGroup } from './radio-group.tsx';
import { Select } from './select.tsx';
import { TextArea } from './text-area.tsx';
import { TextInput } from './text-input.tsx';

const html = (element: ReactElement): string => renderToStaticMarkup(element);

describe('a field', () => {
  it('ties the control to its label, description and error', () => {
    const field = html(
      <TextInput
        name="mail"
        label="E-mailadres"
        description="Voor de uitnodiging."
        error="Vul een adres in."
      />,
    );
    expect(field).toContain('<label for="mail"');
    expect(field).toContain('id="mail-uitleg">Voor de uitnodiging.');
    expect(field).toContain('id="mail-fout"');
    expect(field).toMatch(
      /<input[^>]*id="mail"[^>]*aria-describedby="mail-uitleg mail-fout"[^>]*aria-invalid="true"/,
    );
  });

  it('says nothing about description or error when there is none', () => {
    const field = html(<TextInput name="mail" label="E-mailadres" error={undefined} />);
    expect(field).not.toMatch(/aria-describedby|aria-invalid|required/);
  });

  it('is required, optional in words, or neither', () => {
    expect(html(<TextInput name="a" label="Naam" required />)).toMatch(/<input[^>]* required=""/);
    expect(html(<TextInput name="a" label="Naam" required={false} />)).toContain('Naam (niet verplicht)');
    expect(html(<TextInput name="a" label="Naam" />)).not.toMatch(/required|niet verplicht/);
  });

  it('gives back what the reader had typed, as text', () => {
    expect(html(<TextArea name="a" label="A" value={'</textarea><script>x</script>'} />)).toContain(
      '&lt;/textarea&gt;&lt;script&gt;',
    );
    expect(html(<TextInput name="a" label="A" value={'"><img>'} />)).toContain(
      'value="&quot;&gt;&lt;img&gt;"',
    );
  });
});

describe('a group of radio buttons', () => {
  const group = html(
    <RadioGroup
      name="besluit"
      label="Wat wilt u doen?"
      error="Kies een antwoord."
      value="nee"
      options={[
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee', description: 'Met een reden.' },
      ]}
    />,
  );

  it('bears the error on the fieldset and the link target on the first button', () => {
    expect(group).toContain('<fieldset');
    expect(group).toMatch(/<fieldset[^>]*aria-describedby="besluit-vraag-fout"/);
    expect(group).toMatch(/<input[^>]*type="radio" id="besluit"/);
  });

  it('keeps the choice and explains it', () => {
    expect(group).toMatch(
      /id="besluit-2"[^>]*aria-describedby="besluit-2-uitleg"[^>]*checked=""[^>]*value="nee"/,
    );
  });
});

describe('other controls', () => {
  it('repeat a checkbox in a list with an id for each person', () => {
    const box = html(
      <Checkbox name="aanwezig" value="p7" label="M. Jansen was aanwezig" labelHidden checked />,
    );
    expect(box).toMatch(/id="aanwezig-p7"[^>]*name="aanwezig"[^>]*checked=""[^>]*value="p7"/);
    expect(box).toContain('<label for="aanwezig-p7"');
  });

  it('start a select at the empty choice', () => {
    const select = html(
      <Select
        name="rol"
        label="Rol"
        placeholder="Kies een rol"
        options={[{ value: 'g', label: 'griffier' }]}
      />,
    );
    expect(select).toContain('<option value="" selected="">Kies een rol</option>');
  });

  it('carry the hidden values of a form, and leave out what is undefined', () => {
    const form = html(
      <Form action="/x" hidden={{ _csrf: 'k', requestId: undefined }}>
        <p />
      </Form>,
    );
    expect(form).toContain('<input type="hidden" name="_csrf" value="k"/>');
    expect(form).not.toContain('requestId');
    expect(form).toMatch(/method="post"[^>]*noValidate=""|novalidate=""/i);
  });
});
