package stele.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.bitext.Alignment;
import stele.bitext.InputException;
import stele.bitext.Language;
import stele.bitext.Problem;
import stele.bitext.SegmentedDocument;
import stele.document.SegmentedTextReader;
import stele.evaluate.BeadGold;
import stele.evaluate.Gold;
import stele.evaluate.GoldReader;
import stele.evaluate.IndexedAlignment;
import stele.format.AlignmentReader;
import stele.format.ReadAlignment;
import stele.format.json.AlignmentJsonReader;
import stele.format.lines.ParallelLinesReader;
import stele.format.table.TsvAlignmentReader;
import stele.format.table.XlsxAlignmentReader;
import stele.format.tmx.TmxAlignmentReader;
import stele.format.xliff.XliffAlignmentReader;
import stele.io.AlignmentSource;
import stele.io.FileNameLanguage;
import stele.io.Source;
import stele.io.TextDecoder;
import stele.pipeline.VersionSelection;

/** Reads what {@code stele convert} is given, whatever its format. */
final class ConvertInput {

  private final ConvertOptions options;
  private final InputStream standardInput;

  ConvertInput(ConvertOptions options, InputStream standardInput) {
    this.options = options;
    this.standardInput = standardInput;
  }

  ReadAlignment read() throws InputException {
    ReadAlignment read = readAll();
    Alignment alignment = VersionSelection.named(read.alignment());
    if (!options.languages().isEmpty()) {
      alignment =
          VersionSelection.of(
              alignment, options.languages(), Source.label(options.inputs().get(0)));
    }
    refuseUnknownLanguages(alignment);
    return new ReadAlignment(alignment, read.warnings());
  }

  /** Two formats cannot do without; the others can. */
  private void refuseUnknownLanguages(Alignment alignment) throws InputException {
    if (options.to() != ConvertFormat.TMX && options.to() != ConvertFormat.XLIFF) {
      return;
    }
    for (int version = 0; version < alignment.documents().size(); version++) {
      if (alignment.documents().get(version).language().isUndetermined()) {
        throw new InputException(
            Problem.of(
                Source.label(options.inputs().get(0)),
                "the language of version %d cannot be told, neither by a name nor by its text"
                    .formatted(version + 1),
                "say the languages of all versions with --language en --language ru"));
      }
    }
  }

  private ReadAlignment readAll() throws InputException {
    TextDecoder decoder =
        options.encoding().isPresent()
            ? TextDecoder.ofName(options.encoding().get())
            : TextDecoder.automatic();
    if (options.from().isEmpty()) {
      return indices(decoder);
    }
    return switch (options.from().get()) {
      case JSON -> json();
      case TMX -> read(new TmxAlignmentReader(options.languages(), charset()));
      case XLIFF -> read(new XliffAlignmentReader(charset()));
      case TSV -> read(new TsvAlignmentReader(options.languages(), decoder));
      case XLSX -> read(new XlsxAlignmentReader(options.languages()));
      case LADDER, BEADS -> indices(decoder);
      case MOSES -> lines(decoder);
      case TEXT, HTML -> throw new IllegalStateException("text is not read");
    };
  }

  private Optional<Charset> charset() throws InputException {
    return options.encoding().isPresent()
        ? Optional.of(TextDecoder.charset(options.encoding().get()))
        : Optional.empty();
  }

  private ReadAlignment read(AlignmentReader reader) throws InputException {
    return reader.read(AlignmentSource.of(options.inputs().get(0), standardInput));
  }

  private ReadAlignment json() throws InputException {
    AlignmentSource source = AlignmentSource.of(options.inputs().get(0), standardInput);
    try (InputStream in = source.open()) {
      return new ReadAlignment(new AlignmentJsonReader().read(in, source.name()), List.of());
    } catch (IOException e) {
      throw source.unreadable(e);
    }
  }

  private ReadAlignment lines(TextDecoder decoder) throws InputException {
    List<AlignmentSource> sources = new ArrayList<>();
    for (String input : options.inputs()) {
      sources.add(AlignmentSource.of(input, standardInput));
    }
    return new ParallelLinesReader(options.languages(), decoder).read(sources);
  }

  /** A ladder or bead lines; which of them the content says. */
  private ReadAlignment indices(TextDecoder decoder) throws InputException {
    Source file = Source.open(options.inputs().get(0), standardInput);
    Gold gold = GoldReader.parse(file.name(), decoder.decode(file));
    if (!(gold instanceof BeadGold beads)) {
      throw new InputException(
          Problem.of(
              file.name(),
              "it holds offsets, neither a ladder nor bead lines",
              "give a file of segment indices"));
    }
    List<SegmentedDocument> documents = new ArrayList<>();
    for (String text : options.texts()) {
      documents.add(text(text, documents.size(), decoder));
    }
    if (documents.get(1).id().equals(documents.get(0).id())) {
      documents.set(1, documents.get(1).withId(documents.get(1).id() + "-2"));
    }
    return new ReadAlignment(
        IndexedAlignment.of(beads, documents.get(0), documents.get(1)), List.of());
  }

  private SegmentedDocument text(String name, int version, TextDecoder decoder)
      throws InputException {
    Source source = Source.open(name, standardInput);
    Language language =
        version < options.languages().size()
            ? options.languages().get(version)
            : FileNameLanguage.of(source.file()).orElse(Language.UNDETERMINED);
    return new SegmentedTextReader(decoder).read(source, language);
  }
}
