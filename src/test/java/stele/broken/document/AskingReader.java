package stele.broken.document;

import picocli.CommandLine;

/** Option parsing outside the command line. */
record AskingReader(CommandLine command) {}
