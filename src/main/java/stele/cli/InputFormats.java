package stele.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import stele.document.InputFormat;

/** The option for the formats of texts, where content and ending do not reveal them. */
final class InputFormats {

  private static final String OPTION = "--input-format";
  private static final String EXTRAS = "--page-extras";

  private InputFormats() {}

  static OptionSpec option() {
    return CommandSpecs.words(
        "FORMAT",
        "Format of the text, one of %s; with several texts, once for all or once for each, in their order. Default: by content and ending."
            .formatted(InputFormat.labels()),
        OPTION);
  }

  static OptionSpec extras() {
    return CommandSpecs.flag(
        "Read the title and the description of a page of HTML, and the descriptions of its pictures"
            + " (alt), as text as well; those of Markdown and of books, too.",
        EXTRAS);
  }

  static boolean hasExtras(Arguments given) {
    return given.has(EXTRAS);
  }

  /**
   * The format the user names for each of {@code texts} texts.
   *
   * @throws picocli.CommandLine.ParameterException if there is no such format, or too many are
   *     given
   */
  static List<Optional<InputFormat>> of(Arguments given, int texts, boolean segmented) {
    List<String> names = given.all(OPTION);
    if (names.size() > 1 && names.size() != texts) {
      throw given.misuse(
          texts == 1
              ? "give %s once".formatted(OPTION)
              : "give %s once for all texts, or once for each".formatted(OPTION));
    }
    if (segmented && !names.isEmpty()) {
      throw given.misuse("--segmented is for plain text; leave out %s".formatted(OPTION));
    }
    List<Optional<InputFormat>> formats = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      formats.add(
          names.isEmpty()
              ? Optional.empty()
              : Optional.of(format(given, names.get(Math.min(i, names.size() - 1)))));
    }
    return formats;
  }

  private static InputFormat format(Arguments given, String name) {
    return InputFormat.ofName(name)
        .orElseThrow(
            () ->
                given.misuse(
                    "there is no format '%s'; %s takes %s"
                        .formatted(name, OPTION, InputFormat.labels())));
  }
}
