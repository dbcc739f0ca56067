export const PROGRAMMA = `## Wat Staphorst en buren ons leerden

Sensitiviteit leer je aan je eigen werk. Daarom kiest elke werkgroep zelf een thema.

## Hoe

- Gezamenlijke trainingen voor iedereen.
- Werkgroepen met een eigen thema, en hulp op het moment dat het nodig is.`;

export const WERKWIJZE = `## Zo werken we voortaan

- We bespreken een voorstel met de portefeuillehouder voordat het op papier staat.
- In elk advies staat wat de raad hiervan eerder vond.`;

export const VOORBEELDEN = `## Voorbeelden uit de praktijk

Bij de nieuwe sporthal belde de projectleider eerst de fracties. Het voorstel ging in één keer door de raad.`;

export const RESULTAAT = `## Wat we deden

Drie maanden schreven we adviezen met een vaste paragraaf: wat vindt de raad?

## Wat het opleverde

Minder vragen achteraf, en eerder een gesprek.`;
