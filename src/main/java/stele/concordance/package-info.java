/**
 * Where one version has a word or a phrase, and what the others have there.
 *
 * <p>In comes an {@link stele.bitext.Alignment} and a {@link stele.concordance.ConcordanceRequest},
 * out goes a {@link stele.concordance.Concordance}.
 *
 * <p>Not for users of the library: may change.
 */
package stele.concordance;
