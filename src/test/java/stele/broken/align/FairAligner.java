package stele.broken.align;

import stele.broken.lexicon.ProudLexicon;

/** An aligner may know a lexicon; only the lexicon's looking back makes this a cycle. */
public record FairAligner(ProudLexicon lexicon) {}
