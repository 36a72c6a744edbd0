package stele.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Problem;
import stele.format.AlignmentWriter;
import stele.format.Generator;
import stele.format.ReadAlignment;
import stele.format.json.AlignmentJsonReader;
import stele.format.json.AlignmentJsonWriter;
import stele.format.lines.BeadLineWriter;
import stele.format.lines.LadderWriter;
import stele.format.lines.SideBySideWriter;
import stele.format.table.TsvAlignmentReader;
import stele.format.table.TsvWriter;
import stele.format.table.XlsxAlignmentReader;
import stele.format.table.XlsxWriter;
import stele.format.tmx.TmxAlignmentReader;
import stele.format.tmx.TmxOptions;
import stele.format.tmx.TmxWriter;
import stele.format.xliff.XliffAlignmentReader;
import stele.format.xliff.XliffWriter;
import stele.io.AlignmentSource;
import stele.io.TextDecoder;

/** Readers and writers of alignment files, by the names and endings of their formats. */
final class AlignmentFiles {

  static final List<String> READ = List.of("json", "tmx", "xliff", "tsv", "xlsx");
  static final List<String> WRITTEN =
      List.of("json", "tmx", "xliff", "tsv", "xlsx", "ladder", "beads", "text");

  private final Generator generator;
  private final TmxOptions memory;

  AlignmentFiles(Generator generator, TmxOptions memory) {
    this.generator = generator;
    this.memory = memory;
  }

  static ReadAlignment read(Path file) throws InputException {
    String format =
        ofFile(file, READ).orElseThrow(() -> refusal(file, ".json .tmx .xlf .xliff .tsv .xlsx"));
    AlignmentSource source = AlignmentSource.of(file.toString(), InputStream.nullInputStream());
    ReadAlignment read =
        switch (format) {
          case "json" -> json(source);
          case "tmx" -> new TmxAlignmentReader(List.of(), Optional.empty()).read(source);
          case "xliff" -> new XliffAlignmentReader(Optional.empty()).read(source);
          case "tsv" -> new TsvAlignmentReader(List.of(), TextDecoder.automatic()).read(source);
          default -> new XlsxAlignmentReader(List.of()).read(source);
        };
    return new ReadAlignment(VersionSelection.named(read.alignment()), read.warnings());
  }

  private static ReadAlignment json(AlignmentSource source) throws InputException {
    try (InputStream in = source.open()) {
      return new ReadAlignment(new AlignmentJsonReader().read(in, source.name()), List.of());
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  /** The format in which a file is written. */
  static String written(Path file) throws InputException {
    return ofFile(file, WRITTEN)
        .orElseThrow(() -> refusal(file, ".json .tmx .xlf .xliff .tsv .xlsx .ladder .beads .txt"));
  }

  /** A memory of more than two versions holds all of them. */
  AlignmentWriter writer(String format, Alignment alignment) {
    return switch (format) {
      case "json" -> new AlignmentJsonWriter(generator);
      case "tmx" ->
          alignment.documents().size() == 2
              ? TmxWriter.ofPair(generator, memory, 0, 1)
              : TmxWriter.multilingual(generator, memory);
      case "xliff" -> new XliffWriter();
      case "tsv" -> new TsvWriter();
      case "xlsx" -> new XlsxWriter();
      case "ladder" -> new LadderWriter();
      case "beads" -> new BeadLineWriter();
      case "text" -> SideBySideWriter.plain(SideBySideWriter.DEFAULT_WIDTH);
      default -> throw new IllegalArgumentException("no format '" + format + "' in " + WRITTEN);
    };
  }

  private static Optional<String> ofFile(Path file, List<String> formats) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    String format =
        switch (ending) {
          case "xlf" -> "xliff";
          case "txt" -> "text";
          case "text" -> "";
          default -> ending;
        };
    return Optional.of(format).filter(formats::contains);
  }

  private static InputException refusal(Path file, String endings) {
    return new InputException(
        Problem.of(file.toString(), "its ending names no format", "use one of " + endings));
  }
}
