package stele.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;

/** One of the words that follow {@code stele}. */
interface Command {

  /** Its name, arguments and help; made anew at every call. */
  CommandSpec spec();

  /** How what a user can do is worded. */
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
