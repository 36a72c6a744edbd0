package stele.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;

/** A command: {@code stele align}, {@code stele check}. */
interface Command {

  /** Its name, arguments and help; a new object at every call. */
  CommandSpec spec();

  /** How this command words remedies. */
  default RemedyWords remedyWords() {
    return RemedyWords.OF_VERSIONS;
  }

  /**
   * Does the work.
   *
   * @return an {@link ExitCode}
   * @throws InputException if the user's files cannot be used
   * @throws IOException if standard output cannot be written
   * @throws picocli.CommandLine.ParameterException if the arguments do not fit each other
   */
  int run(ParseResult arguments, Console console, Report report) throws InputException, IOException;
}
