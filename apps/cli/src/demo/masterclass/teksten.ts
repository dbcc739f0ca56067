export const RAPPORT = `## Wat we bouwden

Elke deelnemer bouwde wat er gebeurt tussen een idee en een besluit. Drie bouwsels lieten een muur zien tussen het stadhuis en de straat.

## Principes

- Nodig wie het aangaat uit voordat er een voorstel ligt.
- Zet de informatie die iedereen nodig heeft op één plek.
- Spreek af wie wanneer beslist, en zeg dat ook hardop.

## Wat we niet deden

In dit rapport beoordelen wij de casus niet. Wij halen er principes uit voor het organiseren en ondersteunen van integrale besluitvorming.`;
