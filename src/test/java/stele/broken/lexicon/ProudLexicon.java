package stele.broken.lexicon;

import stele.broken.align.FairAligner;

/** A stage that knows the one that asks it. */
public record ProudLexicon(FairAligner aligner) {}
