package stele.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import stele.bitext.InputException;
import stele.format.json.SegmentWriter;
import stele.pipeline.AlignmentOptions;
import stele.pipeline.PreparedVersion;
import stele.pipeline.Stele;
import stele.pipeline.Version;

/** {@code stele segment}: splits one text into sentences. */
final class SegmentCommand implements Command {

  private static final String LANGUAGE = "--language";
  private static final String ENCODING = "--encoding";
  private static final String OUTPUT = "--output";
  private static final String FORMAT = "--format";
  private static final String JSON_ENDING = ".json";

  /** The forms of a segmented text. */
  private enum Format {
    LINES,
    JSON,
    TEXT
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        CommandSpecs.of(
            "segment",
            "Splits a text into sentences.",
            List.of(options(), SegmentationArguments.group(), Verbosity.group()));
    spec.addPositional(
        CommandSpecs.argument(
            0,
            "FILE",
            "The text: a text, Markdown, HTML, Word, OpenDocument, RTF, EPUB, PDF, workbook, CSV or"
                + " subtitle file, or - for standard input."));
    spec.usageMessage()
        .customSynopsis("stele segment [OPTIONS] FILE")
        .exitCodeList(ExitCode.meanings(""))
        .footer(
            "Examples:",
            "  stele segment letter.en.txt",
            "  stele segment --language ru --format json letter.txt -o letter.json");
    return spec;
  }

  private static OptionGroup options() {
    return new OptionGroup(
        "Input and output",
        List.of(
            CommandSpecs.word(
                "LANG",
                "Language of the text, as a BCP 47 tag: en, pt-BR. Default: from the file name"
                    + " (letter.en.txt), else from the text.",
                LANGUAGE),
            CommandSpecs.word(
                "NAME",
                "Encoding of the text, such as windows-1251. Default: by the byte order mark, else"
                    + " UTF-8, else a guess.",
                ENCODING),
            InputFormats.option(),
            InputFormats.extras(),
            CommandSpecs.word(
                "FORMAT",
                "lines: one segment per line, a blank line between paragraphs, as align --segmented"
                    + " reads it. json: segments with their positions in UTF-16 code units of the text."
                    + " text: the text that these positions refer to. Default: json if the output ends"
                    + " in .json, else lines.",
                FORMAT),
            CommandSpecs.word("FILE", "Write to FILE. Default: standard output.", "-o", OUTPUT)));
  }

  @Override
  public RemedyWords remedyWords() {
    return RemedyWords.ofText(LANGUAGE);
  }

  @Override
  public int run(ParseResult arguments, Console console, Report report)
      throws InputException, IOException {
    Arguments given = new Arguments(arguments);
    String name = arguments.matchedPositionalValue(0, "");
    Destination destination =
        Destination.of(given, OUTPUT).refuse(given, List.of(name), "is the text to be split");
    SegmentationArguments.checkPlace(given, destination);
    Format format = format(given, destination);
    destination.check();
    Version input =
        new Version(
            given.version(name, console.in()).origin(),
            given.language(LANGUAGE),
            given.one(ENCODING),
            false,
            InputFormats.of(given, 1, false).get(0));
    AlignmentOptions options =
        AlignmentOptions.standard()
            .withSegmentation(SegmentationArguments.of(given))
            .withPageExtras(InputFormats.hasExtras(given));
    PreparedVersion version = Stele.with(options).split(input);
    report.warn(version.warnings());
    destination.write(out -> writeTo(out, version, format), console);
    summarise(version, destination.file(), report);
    return ExitCode.DONE;
  }

  private static Format format(Arguments given, Destination destination) {
    Optional<String> asked = given.one(FORMAT);
    if (asked.isEmpty()) {
      return destination.endsIn(JSON_ENDING) ? Format.JSON : Format.LINES;
    }
    for (Format format : Format.values()) {
      if (format.name().toLowerCase(Locale.ROOT).equals(asked.get())) {
        return format;
      }
    }
    throw given.misuse(
        "there is no format '%s'; %s takes lines, json, text".formatted(asked.get(), FORMAT));
  }

  private static void writeTo(OutputStream out, PreparedVersion version, Format format)
      throws IOException {
    switch (format) {
      case LINES -> SegmentWriter.LINES.write(version.document(), out);
      case JSON -> SegmentWriter.JSON.write(version.document(), out);
      case TEXT -> out.write(version.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void summarise(PreparedVersion version, Optional<Path> target, Report report) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("language", version.language().tag());
    fields.put("segments", version.document().size());
    fields.put("files", target.map(Path::toString).stream().toList());
    report.detail("language    %s (%s)".formatted(version.language(), version.choice().basis()));
    report.summarise(
        target.isPresent()
            ? List.of("segments    " + version.document().size(), "written     " + target.get())
            : List.of(),
        fields);
  }
}
