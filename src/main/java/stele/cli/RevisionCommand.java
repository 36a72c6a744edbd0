package stele.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.io.Source;
import stele.revision.Revision;
import stele.revision.RevisionOptions;
import stele.revision.RevisionOptions.Difference;
import stele.revision.RevisionReport;

/** {@code stele revision}: what one version changed in another of the same language. */
final class RevisionCommand implements Command {

  private static final String BEFORE = "--before";
  private static final String AFTER = "--after";
  private static final String IGNORE = "--ignore";
  private static final Pattern COMMA = Pattern.compile(",");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "revision",
            "Compares two versions in one language word by word: what was kept, replaced, inserted,"
                + " deleted and moved.",
            List.of(
                new OptionGroup(
                    "Comparison",
                    List.of(
                        CommandSpecs.word(
                            "ID",
                            "The earlier version, by its id. Default: the first one followed by another in its"
                                + " language.",
                            BEFORE),
                        CommandSpecs.word(
                            "ID",
                            "The revised version, by its id. Default: the first other one in its"
                                + " language.",
                            AFTER),
                        CommandSpecs.words(
                            "WHAT,...",
                            "Differences to ignore: %s. May be repeated.".formatted(differences()),
                            IGNORE))),
                AlignmentInput.group(),
                new OptionGroup("Output", ListingOutput.options()),
                Verbosity.group()));
    spec.addPositional(AlignmentInput.argument(0, "ALIGNMENT"));
    spec.usageMessage()
        .customSynopsis("stele revision [OPTIONS] ALIGNMENT")
        .exitCodeList(ExitCode.meanings(""))
        .footer(
            "In text, [-words-] were deleted, {+words+} inserted; [>1 words] moved away to where",
            "{>1 words} is. Rows without a difference are left out.",
            "",
            "Examples:",
            "  stele align first.ru.txt second.ru.txt -o both.json",
            "  stele revision --ignore case,yo,quotes,dashes,spaces both.json");
    return spec;
  }

  private static String differences() {
    return EnumSet.allOf(Difference.class).stream()
        .map(Difference::word)
        .collect(Collectors.joining(", "));
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String input = arguments.matchedPositionalValue(0, "");
    RevisionOptions options = new RevisionOptions(ignored(given));
    ListingOutput output = ListingOutput.of(given, input);
    Alignment alignment = AlignmentInput.read(given, input, console, report);
    int[] pair = pair(given, Source.label(input), alignment);
    Revision revision = Revision.of(alignment, pair[0], pair[1], options);
    RevisionReport list = new RevisionReport(alignment, revision);
    output.write(list::text, list::table, list::fields, console);
    return ExitCode.DONE;
  }

  private static Set<Difference> ignored(Arguments given) {
    Set<Difference> ignored = EnumSet.noneOf(Difference.class);
    for (String list : given.all(IGNORE)) {
      for (String word : COMMA.split(list, -1)) {
        ignored.add(
            EnumSet.allOf(Difference.class).stream()
                .filter(difference -> difference.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(
                    () ->
                        given.misuse(
                            "'%s' cannot be ignored; %s takes %s"
                                .formatted(word, IGNORE, differences()))));
      }
    }
    return ignored;
  }

  /** The versions to compare: as asked for, or the first two in one language. */
  private static int[] pair(Arguments given, String file, Alignment alignment)
      throws InputException {
    List<SegmentedDocument> documents = alignment.documents();
    Optional<Integer> before = version(given, BEFORE, file, documents);
    Optional<Integer> after = version(given, AFTER, file, documents);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (int j = 0; j < documents.size(); j++) {
        boolean asked = before.orElse(i) == i && after.orElse(j) == j;
        boolean ordered = before.isPresent() || after.isPresent() || i < j;
        if (i != j && asked && ordered && sameLanguage(documents.get(i), documents.get(j))) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    if (pairs.isEmpty()) {
      throw new InputException(
          Problem.of(
              file,
              "there are no two versions in one language to compare: "
                  + documents.stream()
                      .map(document -> document.id() + " (" + document.language() + ")")
                      .collect(Collectors.joining(", ")),
              "align two versions in one language, or name two with " + BEFORE + " and " + AFTER));
    }
    return pairs.get(0);
  }

  private static boolean sameLanguage(SegmentedDocument one, SegmentedDocument other) {
    return one.language().primary().equals(other.language().primary());
  }

  private static Optional<Integer> version(
      Arguments given, String option, String file, List<SegmentedDocument> documents)
      throws InputException {
    Optional<String> id = given.one(option);
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, documents.size())
            .filter(i -> documents.get(i).id().equals(id.get()))
            .boxed()
            .findFirst()
            .orElseThrow(
                () ->
                    new InputException(
                        Problem.of(
                            file,
                            "there is no version '%s' in it".formatted(id.get()),
                            "%s takes one of: %s"
                                .formatted(
                                    option,
                                    documents.stream()
                                        .map(SegmentedDocument::id)
                                        .collect(Collectors.joining(", ")))))));
  }
}
