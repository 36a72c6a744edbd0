package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import stele.format.MovedText;

/** The option for moved pairs, of every command that writes pairs. */
final class MovedArgument {

  private static final String MOVED = "--moved";
  private static final List<String> WORDS = List.of("keep", "leave-out");

  private MovedArgument() {}

  static OptionSpec option() {
    return CommandSpecs.word(
        "HOW",
        "Pairs whose text stands in different places of the versions: keep (a pair like the others,"
            + " in memories, tables, XLIFF and moses), or leave-out (in no memory and no moses file;"
            + " one-sided rows elsewhere). Default: keep.",
        MOVED);
  }

  /**
   * The choice.
   *
   * @throws picocli.CommandLine.ParameterException if it is none
   */
  static MovedText of(Arguments given) {
    String word = given.one(MOVED).orElse(WORDS.get(0));
    if (!WORDS.contains(word)) {
      throw given.misuse(
          "there is no '%s' for %s; it takes %s".formatted(word, MOVED, String.join(", ", WORDS)));
    }
    return word.equals(WORDS.get(0)) ? MovedText.KEEP : MovedText.LEAVE_OUT;
  }
}
