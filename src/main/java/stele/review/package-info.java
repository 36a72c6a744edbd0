/**
 * What a person should look at, and what a reviser changed.
 *
 * <p>In comes an {@link stele.bitext.Alignment}. {@link stele.review.QualityChecks} sets flags on
 * its beads and says in a sentence why; {@link stele.review.Revision} compares two versions in one
 * language word by word. Neither changes a pairing. What the checks must know of the letters of
 * other scripts comes through {@link stele.review.Romanization}.
 */
package stele.review;
