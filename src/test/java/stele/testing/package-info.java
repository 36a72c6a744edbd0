/**
 * What tests of several packages share: alignments to test with, and comparison with golden files.
 */
package stele.testing;
