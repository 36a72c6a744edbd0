package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import stele.pipeline.SegmentationRequest;
import stele.segment.ParagraphMode;

/** The options for splitting, the same for every command that splits texts. */
final class SegmentationArguments {

  private static final String PARAGRAPHS = "--paragraphs";
  private static final String ABBREVIATIONS = "--abbreviations";
  private static final String SRX = "--srx";

  private SegmentationArguments() {}

  static OptionGroup group() {
    return new OptionGroup("Paragraphs and sentences", options());
  }

  private static List<OptionSpec> options() {
    return List.of(
        CommandSpecs.word(
            "MODE",
            "What separates the paragraphs of a plain text. blank: blank lines; a single line break"
                + " is a space. line: every line break. indent: blank lines and the indent of a first"
                + " line. verse: blank lines, and every line is split by itself. Default: auto,"
                + " detected from the text. In a document whose format marks paragraphs, blank and"
                + " indent put lines of running text together.",
            PARAGRAPHS),
        CommandSpecs.word(
            "FILE",
            "Your own abbreviations that end no sentence: one per line; # starts a comment, and a"
                + " line [ru] limits those below it to that language.",
            ABBREVIATIONS),
        CommandSpecs.word(
            "FILE",
            "Your own sentence rules, in SRX 2.0 as CAT tools write it. They replace Stele's own for"
                + " the languages that the file maps.",
            SRX));
  }

  static SegmentationRequest of(Arguments given) {
    ParagraphMode mode = ParagraphMode.AUTO;
    if (given.has(PARAGRAPHS)) {
      String name = given.one(PARAGRAPHS).orElseThrow();
      mode =
          ParagraphMode.ofName(name)
              .orElseThrow(
                  () ->
                      given.misuse(
                          "there is no mode '%s'; %s takes %s"
                              .formatted(name, PARAGRAPHS, ParagraphMode.names())));
    }
    return new SegmentationRequest(
        mode, given.one(ABBREVIATIONS).map(given::path), given.one(SRX).map(given::path));
  }

  /** Refuses the options where nothing is split. */
  static void refuse(Arguments given, String because) {
    for (String option : List.of(PARAGRAPHS, ABBREVIATIONS, SRX)) {
      if (given.has(option)) {
        throw given.misuse(
            "%s applies to splitting texts, and with %s nothing is split"
                .formatted(option, because));
      }
    }
  }

  /** Refuses to overwrite a file of rules. */
  static void checkPlace(Arguments given, Destination output) {
    for (String option : List.of(ABBREVIATIONS, SRX)) {
      output.refuse(given, given.one(option).stream().toList(), "is given with " + option);
    }
  }
}
