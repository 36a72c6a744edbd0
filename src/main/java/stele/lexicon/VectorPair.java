package stele.lexicon;

/**
 * A source word type and a target word type, by index, that translate each other by their vectors.
 * {@code similarity} is their cosine; {@code margin} is cross-domain similarity local scaling,
 * twice the cosine less the mean cosine of either with its nearest words on the other side (Conneau
 * et al. 2018): above 0, closer than such neighbours are on average.
 */
record VectorPair(int source, int target, float similarity, float margin) {}
