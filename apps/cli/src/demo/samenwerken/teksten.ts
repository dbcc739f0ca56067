export const PROGRAMMA = `## Waar we naartoe werken

Bestuur en organisatie weten van elkaar wat ze nodig hebben, en zeggen dat ook.

## Hoe

- Ambtenaren, directie en MT lopen elk hetzelfde traject: rollen, casuïstiek met acteurs, en een pressure cooker.
- Raad, griffie, college en ambtelijke top komen samen over hun rollen en hun cultuur.
- De leiding bespreekt regelmatig wat het oplevert.`;

export const RESULTATEN = `## Wat de trajecten opleverden

- Ambtenaren durven eerder te vragen wat een bestuurder echt wil weten.
- De raad wil eerder worden meegenomen, nog voor er een voorstel is.

## Vraag aan de leiding

Welke ruimte krijgt een ambtenaar die een dilemma vroeg op tafel legt?`;

export const VERSLAG = `## Besproken

De doelen van de ontwikkeling, de resultaten tot nu toe en twee dilemma's van medewerkers. De gast vertelde hoe een orkest oefent zonder dirigent.

## Afgesproken

Elk directielid loopt een dag mee in een andere afdeling.`;
