// The zone of every lib: what it may import follows from it (.dependency-cruiser.cjs).

/** No clock, no chance, no outside world: the same input gives the same output. */
exports.PURE_LIBS = ['domain', 'statechart', 'documents'];

/** Use cases over PURE rules, with ports for what they need from outside. */
exports.APPLICATION_LIBS = ['workflow-engine', 'case-management', 'consultatie', 'berichten', 'identity'];

/** Implement the ports, or are asked by the apps. */
exports.ADAPTER_LIBS = ['persistence', 'jobs', 'mail', 'agenda', 'diagram', 'converters', 'config'];

/** Turns facts into elements: imported by what shows pages (the apps) and by what writes mails (berichten). */
exports.PRESENTATION_LIBS = ['ui'];
