package stele.broken.read;

import picocli.CommandLine;

/** Option parsing outside the command line. */
record AskingReader(CommandLine command) {}
