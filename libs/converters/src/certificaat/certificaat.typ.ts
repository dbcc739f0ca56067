/**
 * One page for each certificate. All words come in as data (`sys.inputs`), never as markup: a name with a hash or a
 * bracket is a name.
 */
export const CERTIFICAAT = `
#let opdracht = json(bytes(sys.inputs.opdracht))
#set document(title: opdracht.titel, author: "Gangmaker", date: none)
#set text(lang: "nl", region: "nl", font: "Source Sans 3", size: 13pt, fill: rgb("#1b2733"))
#set page(paper: "a4", flipped: true, margin: (x: 3.2cm, y: 2.6cm), background: {
  place(dx: 1cm, dy: 1cm, rect(width: 100% - 2cm, height: 100% - 2cm, stroke: 1.6pt + rgb("#154273")))
  place(dx: 1.2cm, dy: 1.2cm, rect(width: 100% - 2.4cm, height: 100% - 2.4cm, stroke: 0.5pt + rgb("#154273")))
})
#set par(leading: 0.75em, spacing: 1.1em)
#show heading: set text(size: 36pt, weight: 700, fill: rgb("#154273"))
#for (index, een) in opdracht.certificaten.enumerate() {
  if index > 0 { pagebreak() }
  set text(size: 14pt)
  align(center)[
    #v(0.4cm)
    #text(size: 16pt, fill: rgb("#4b5a68"))[#opdracht.programma]

    #heading(level: 1)[Certificaat]
    #v(0.7cm)

    Dit certificaat is voor

    #text(size: 28pt, weight: 700)[#een.naam]

    #text(fill: rgb("#4b5a68"))[#een.client]
    #v(0.3cm)

    #block(width: 19cm)[#een.zin]
  ]
  v(1fr)
  grid(
    columns: (1fr, 1fr),
    align: (left + bottom, right + bottom),
    [
      #line(length: 6.5cm, stroke: 0.6pt + rgb("#4b5a68"))
      #v(-0.2cm)
      #een.ondertekenaar \\
      #text(size: 11pt, fill: rgb("#4b5a68"))[programmamanager]
    ],
    [
      #een.datum \\
      #text(size: 11pt, fill: rgb("#4b5a68"))[Certificaat #een.nummer]
    ],
  )
}
`;
