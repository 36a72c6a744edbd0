/**
 * The command line: one class per command, which parses, calls and prints, and no more.
 *
 * <p>Data goes to standard output or into files, messages to standard error. The streams are handed
 * in; only {@code Main.main} touches those of the process and ends it.
 *
 * <p>Not for users of the library: may change.
 */
package stele.cli;
