/**
 * Validates translation memories: finds what is wrong, or will be once another tool reads them.
 *
 * <p>In comes the stream of a TMX file, out go findings: a rule, a line, a sentence. The file is
 * read once, as strictly as its DTD and the tools read it, in memory that does not grow with it;
 * nothing is fetched, no entity grows, and what breaks a reader is a finding too. The package uses
 * the values and no stage.
 *
 * <p>Not for users of the library: may change.
 */
package stele.validate;
