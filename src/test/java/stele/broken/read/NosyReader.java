package stele.broken.read;

import stele.broken.lexicon.ProudLexicon;

/** A stage that knows another stage. */
record NosyReader(ProudLexicon lexicon) {}
