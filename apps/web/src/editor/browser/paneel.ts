/** A line under the buttons that asks for one thing, such as the address of a link. */
export class Paneel {
  readonly dom = document.createElement('div');
  #klaar: ((waarde: string | null) => void) | undefined;
  readonly #invoer = document.createElement('input');
  readonly #label = document.createElement('label');
  readonly #fout = document.createElement('p');

  constructor(id: string) {
    this.dom.className = 'gm-editor__paneel';
    this.dom.hidden = true;
    this.#invoer.id = `${id}-paneel`;
    this.#invoer.className = 'utrecht-textbox utrecht-textbox--html-input';
    this.#invoer.type = 'text';
    this.#invoer.setAttribute('aria-describedby', `${id}-paneel-fout`);
    this.#label.htmlFor = this.#invoer.id;
    this.#label.className = 'utrecht-form-label';
    this.#fout.id = `${id}-paneel-fout`;
    this.#fout.className = 'gm-editor__fout';
    this.#fout.setAttribute('role', 'alert');
    const ja = this.#knop('Gereed', () => this.#sluit(this.#invoer.value.trim()));
    const nee = this.#knop('Annuleer', () => this.#sluit(null));
    this.dom.append(this.#label, this.#invoer, ja, nee, this.#fout);
    this.#invoer.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      this.#sluit(event.key === 'Enter' ? this.#invoer.value.trim() : null);
    });
  }

  /** Null: it was called off. */
  vraag(label: string, waarde: string, fout = ''): Promise<string | null> {
    this.#klaar?.(null);
    this.#label.textContent = label;
    this.#invoer.value = waarde;
    this.#fout.textContent = fout;
    this.#invoer.toggleAttribute('aria-invalid', fout !== '');
    this.dom.hidden = false;
    this.#invoer.focus();
    return new Promise((klaar) => {
      this.#klaar = klaar;
    });
  }

  #sluit(waarde: string | null): void {
    this.dom.hidden = true;
    const klaar = this.#klaar;
    this.#klaar = undefined;
    klaar?.(waarde);
  }

  #knop(tekst: string, doe: () => void): HTMLButtonElement {
    const knop = document.createElement('button');
    knop.type = 'button';
    knop.className = 'gm-editor__knop';
    knop.textContent = tekst;
    knop.addEventListener('click', doe);
    return knop;
  }
}
