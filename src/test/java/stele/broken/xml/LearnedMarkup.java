package stele.broken.xml;

import stele.broken.lexicon.ProudLexicon;

/** What all stages may use asks a stage. */
record LearnedMarkup(ProudLexicon lexicon) {}
