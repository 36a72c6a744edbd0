package stele.lexicon;

/**
 * A lexicon, with counts of the pairs it was learnt from.
 *
 * @param units of the memories
 * @param pairs sentence pairs among them, in the two languages
 * @param learnt different sentence pairs that were learnt from
 * @param sampled whether there were more of them
 */
public record LearntLexicon(Lexicon lexicon, long units, long pairs, int learnt, boolean sampled) {}
